"""What the reviewer's decisions leave of the findings in a licence."""

from collections.abc import Iterable, Mapping

from glossator.core.library.model import Licence
from glossator.core.library.references import is_same_licence
from glossator.core.provisions.model import Provision
from glossator.core.session.model import Decision, Verdict

Finding = tuple[str, int, int]
"""What tells one finding of a licence from another: its kind, start and end."""


def finding_of(provision: Provision) -> Finding:
    """What `decided` calls `provision`."""
    return provision.kind, provision.start, provision.end


def decided(licence: Licence, decisions: Iterable[Decision]) -> Mapping[Finding, Decision]:
    """The last decision on each finding of `licence`, wherever its words stand now."""
    found: dict[Finding, Decision] = {}
    for decision in decisions:
        if is_same_licence(decision.licence, licence.reference):
            # the window is seen before anything is decided
            from glossator.core.notes.anchoring.anchor import anchor_unchanged

            place = anchor_unchanged(decision.target, licence)
            if place.hold.has_place:
                found[decision.kind, place.start, place.end] = decision
    return found


def decision_on(provision: Provision, licence: Licence, decisions: Iterable[Decision]) -> Decision | None:
    """The decision on `provision` of `licence`; None where nobody decided."""
    return decided(licence, decisions).get(finding_of(provision))


def standing(licence: Licence, decisions: Iterable[Decision]) -> tuple[Provision, ...]:
    """The provisions of `licence` that nobody rejected, in reading order."""
    decision_of = decided(licence, decisions)
    if not decision_of:
        return licence.provisions
    return tuple(each for each in licence.provisions if not is_rejected(decision_of.get(finding_of(each))))


def is_rejected(decision: Decision | None) -> bool:
    """Whether `decision` takes the mark away."""
    return decision is not None and decision.verdict is Verdict.REJECTED
