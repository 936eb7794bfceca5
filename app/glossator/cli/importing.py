"""`import`: documents into the reader's own library."""

from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from glossator.cli import printing
from glossator.cli.identify import in_words
from glossator.core.cache import Cache
from glossator.core.intake import Course, Outcome, Refused, TakenIn, take_in
from glossator.core.library.library import Library
from glossator.core.paths import absolute
from glossator.export.as_json import identification_as_json

DONE, SOME_UNREADABLE = 0, 2


def import_files(options: Namespace) -> int:
    """`import`: what became of each file; one that cannot be read hinders no other."""
    library = Library.standard()
    titles = {entry.id: entry.short for entry in library.entries()}
    paths = [absolute(file) for file in options.files]
    outcomes = take_in(paths, library, Cache.standard(), Course(len(paths)))
    for file, outcome in zip(options.files, outcomes, strict=True):
        _warn(outcome)
        if isinstance(outcome, TakenIn) and not options.json:
            _print(file, outcome, titles)
    if options.json:
        answers = [_as_json(*each) for each in zip(options.files, outcomes, strict=True)]
        printing.print_json(answers)
    return SOME_UNREADABLE if any(isinstance(each, Refused) for each in outcomes) else DONE


def _warn(outcome: Outcome) -> None:
    for problem in outcome.warnings if isinstance(outcome, TakenIn) else (outcome.error,):
        printing.warn(str(problem))


def _print(file: str, taken: TakenIn, titles: Mapping[str, str]) -> None:
    """A line for the document, and one for what it is."""
    print(f"{file}: {'added as' if taken.is_new else 'already in the library as'} {taken.entry.id}")
    if taken.found:
        print(f"  {in_words(taken.found, taken.changes, titles)}")


def _as_json(file: str, outcome: Outcome) -> dict[str, Any]:
    if isinstance(outcome, Refused):
        return {"file": file, "id": None, "error": str(outcome.error)}
    found = identification_as_json(file, outcome.found, outcome.changes) if outcome.found else {"file": file}
    warnings = [str(each) for each in outcome.warnings]
    return {**found, "id": outcome.entry.id, "new": outcome.is_new, "warnings": warnings}
