"""`carry`: the notes of a review, taken along to another version of a licence."""

import json
from argparse import Namespace
from collections.abc import Sequence

from glossator.cli import printing
from glossator.core.library.library import Library
from glossator.core.notes.carrying import Carried, counts
from glossator.core.session.carrying import carry_file
from glossator.export.carried_as_json import carried_as_json

DONE = 0
_LONGEST = 72
"""Characters of quoted words on a line."""


def carry_notes(options: Namespace) -> int:
    """`carry`: what became of each note."""
    carried = carry_file(options.session, options.old, options.new, Library.standard(), options.output)
    if options.json:
        print(json.dumps(carried_as_json(options.old, options.new, carried), ensure_ascii=False, indent=1))
    else:
        _print(carried)
    printing.warn(f"{options.output} is written")
    return DONE


def _print(carried: Sequence[Carried]) -> None:
    """A line for each note, one for what its words read now where they changed, and how many there are of each."""
    for each in carried:
        print(f"{each.found.hold:9} {_shortened(each.before.quote) or each.before.licence}")
        if each.words.split() != each.before.quote.split():
            print(f"{'':9} {_shortened(each.words) or _counterpart(each)}")
    print(", ".join(f"{count} {hold}" for hold, count in counts(carried).items()) or "no notes")


def _counterpart(carried: Carried) -> str:
    return f"the clause that answers it: {carried.counterpart}" if carried.counterpart else "no clause answers it"


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
