"""The reviewer's pins and decisions in the `.gloss` format."""

from typing import Any

from glossator.core.session.format_parts import read_choice, read_target, selector_as_data
from glossator.core.session.model import ClauseReference, Decision, PinnedPair, Verdict
from glossator.core.yaml_data import Record

_PAIR = 2


def read_pin(record: Record) -> PinnedPair:
    """Two clauses that were put together or apart; raises GlossatorError where there are not two."""
    clauses = [_clause(each) for each in record.records("clauses")]
    if len(clauses) != _PAIR:
        record.fail("clauses", "should be two clauses")
    one, other = clauses
    return PinnedPair(one, other, record.flag("together", default=True), unknown=record.rest())


def pin_as_data(pin: PinnedPair) -> dict[str, Any]:
    """`pin` as the file has it."""
    clauses = [{"licence": each.licence, "clause": each.clause} for each in (pin.one, pin.other)]
    return {"clauses": clauses, "together": pin.together, **pin.unknown}


def read_decision(record: Record) -> Decision:
    """What was said of one finding."""
    return Decision(
        licence=record.text("licence"),
        kind=record.text("kind"),
        origin=record.text("origin", ""),
        target=read_target(record),
        verdict=read_choice(record, "verdict", Verdict.ACCEPTED),
        author=record.text("author", ""),
        decided=record.text("decided", ""),
        unknown=record.rest(),
    )


def decision_as_data(decision: Decision) -> dict[str, Any]:
    """`decision` as the file has it."""
    return {
        "licence": decision.licence,
        "kind": decision.kind,
        "origin": decision.origin,
        "target": selector_as_data(decision.target),
        "verdict": decision.verdict.value,
        "author": decision.author,
        "decided": decision.decided,
        **decision.unknown,
    }


def _clause(record: Record) -> ClauseReference:
    reference = ClauseReference(record.text("licence"), record.text("clause"))
    record.finish()
    return reference
