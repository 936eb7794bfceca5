"""What the reviewer's decisions leave of the findings in a licence."""

from collections.abc import Iterable

from glossator.core.library.model import Licence
from glossator.core.library.references import is_same_licence
from glossator.core.notes.placement import locate
from glossator.core.provisions.model import Provision
from glossator.core.session.model import Decision, Verdict


def decision_on(provision: Provision, licence: Licence, decisions: Iterable[Decision]) -> Decision | None:
    """The decision on `provision` of `licence`, wherever its words stand now; None where nobody decided."""
    for decision in decisions:
        if decision.kind == provision.kind and is_same_licence(decision.licence, licence.reference):
            place = locate(decision.target, licence)
            if place and (place.start, place.end) == (provision.start, provision.end):
                return decision
    return None


def standing(licence: Licence, decisions: Iterable[Decision]) -> tuple[Provision, ...]:
    """The provisions of `licence` that nobody rejected, in reading order."""
    ours = [each for each in decisions if is_same_licence(each.licence, licence.reference)]
    return tuple(each for each in licence.provisions if not _is_rejected(each, licence, ours))


def _is_rejected(provision: Provision, licence: Licence, decisions: Iterable[Decision]) -> bool:
    decision = decision_on(provision, licence, decisions)
    return decision is not None and decision.verdict is Verdict.REJECTED
