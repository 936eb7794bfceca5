"""`carry`: the notes of a review, taken along to another version of a licence."""

from argparse import Namespace

from glossator.cli import printing
from glossator.core.library.library import Library
from glossator.core.notes.carrying import Carried, counts
from glossator.core.session.carriage import Because, Carriage, CarriedDecision, CarriedPin
from glossator.core.session.carrying import carry_file
from glossator.export.carried_as_json import carried_as_json

DONE = 0
_LONGEST = 72
"""Characters of quoted words on a line."""


def carry_notes(options: Namespace) -> int:
    """`carry`: what became of each note, decision and pin."""
    carried = carry_file(options.session, options.old, options.new, Library.standard(), options.output)
    if options.json:
        printing.print_json(carried_as_json(options.old, options.new, carried))
    else:
        _print(carried)
    printing.warn(f"{options.output} is written")
    return DONE


def _print(carried: Carriage) -> None:
    """A line for each note, one for what its words read now where they changed, and how many there are of each.

    Then what became of decisions and pins.
    """
    for each in carried.notes:
        print(f"{each.found.hold:9} {_shortened(each.before.quote) or each.before.licence}")
        if each.words.split() != each.before.quote.split():
            print(f"{'':9} {_shortened(each.words) or _counterpart(each)}")
    print(", ".join(f"{count} {hold}" for hold, count in counts(carried.notes).items()) or "no notes")
    for decision in carried.decisions:
        print(f"decision: {_decision(decision)}")
    for pin in carried.pins:
        print(f"pin: {_pin(pin)}")


def _decision(carried: CarriedDecision) -> str:
    told = {
        Because.WORDS: "goes along, on the same words",
        Because.CLAUSE: f"goes along, on other words: {_shortened(carried.after.target.exact)}",
        Because.NOTHING: f"stays with {carried.before.licence}, for nothing like it is undecided in the new text",
    }
    decision = carried.before
    return f"{decision.kind} {decision.verdict} ({_shortened(decision.target.exact)}) {told[carried.because]}"


def _pin(carried: CarriedPin) -> str:
    before, after = (
        " | ".join(f"{each.licence} {each.clause}" for each in pin.clauses) for pin in (carried.before, carried.after)
    )
    return f"{before} goes along as {after}" if carried.goes_along else f"{before} stays, for nothing answers a clause"


def _counterpart(carried: Carried) -> str:
    return f"the clause that answers it: {carried.counterpart}" if carried.counterpart else "no clause answers it"


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
