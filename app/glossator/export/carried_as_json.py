"""The contract's JSON answer of `carry`, as plain data."""

from typing import Any

from glossator.core.notes.carrying import Carried, counts
from glossator.core.notes.model import Selector, Target
from glossator.core.session.carriage import Carriage, CarriedDecision, CarriedPin
from glossator.core.session.model import PinnedPair


def carried_as_json(old: str, new: str, carried: Carriage) -> dict[str, Any]:
    """What became of each target of a note, of the decisions and the pins that were taken along from `old` to `new`."""
    return {
        "from": old,
        "to": new,
        "notes": [_carried(each) for each in carried.notes],
        "summary": {hold.value: count for hold, count in counts(carried.notes).items()},
        "decisions": [_decision(each) for each in carried.decisions],
        "pins": [_pin(each) for each in carried.pins],
    }


def _carried(carried: Carried) -> dict[str, Any]:
    return {
        "id": carried.note.id,
        "target": carried.nth,
        "found": carried.found.hold.value,
        "before": _words(carried.before, carried.before.quote),
        "after": _words(carried.target, carried.words) if carried.found.hold.has_place else None,
        "counterpart": carried.counterpart,
    }


def _decision(carried: CarriedDecision) -> dict[str, Any]:
    before, after = carried.before, carried.after
    return {
        "kind": before.kind,
        "verdict": before.verdict.value,
        "because": carried.because.value,
        "before": {"licence": before.licence, **_selected(before.target, before.target.exact)},
        "after": {"licence": after.licence, **_selected(after.target, after.target.exact)} if after != before else None,
    }


def _pin(carried: CarriedPin) -> dict[str, Any]:
    after = _clauses(carried.after) if carried.goes_along else None
    return {"together": carried.before.together, "before": _clauses(carried.before), "after": after}


def _clauses(pin: PinnedPair) -> list[dict[str, str]]:
    return [{"licence": each.licence, "clause": each.clause} for each in pin.clauses]


def _words(target: Target, words: str) -> dict[str, Any]:
    """The words of a target; those of a whole licence are not repeated."""
    whole: dict[str, Any] = {"licence": target.licence}
    if target.selector is None:
        return whole
    return {**whole, **_selected(target.selector, words)}


def _selected(selector: Selector, words: str) -> dict[str, Any]:
    return {"clause": selector.clause, "start": selector.start, "end": selector.end, "quote": words}
