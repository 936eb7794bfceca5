"""What would become of what was said of one licence where it goes over to another."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.core.errors import GlossatorError
from glossator.core.library.composite import opened_with_parts
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.library.references import position
from glossator.core.session.carriage import Carriage, carriage
from glossator.core.session.model import Review
from glossator.core.session.workspace import State


@dataclass(frozen=True, slots=True)
class Journey:
    """From the licence with this `reference` to `new`; `old` is None where its text is not to be had."""

    reference: str
    old: Licence | None
    new: Licence
    carried: Carriage
    beside: tuple[Licence, ...] = ()
    """What else is open."""

    def of(self, review: Review) -> "Journey":
        """The same journey made by what is said in `review`."""
        return replace(self, carried=carriage(review, self.reference, self.new, self.old))

    def clause(self, clause_id: str, licence: Licence | None) -> str:
        """What a clause of either is cited by: its number, else its heading, else its id."""
        clauses = licence.clauses if licence else ()
        found = next((each for each in clauses if each.id == clause_id), None)
        return (found.number or found.heading if found else "") or clause_id


def journey(state: State, reference: str, onto: str, library: Library) -> Journey:
    """The journey of the notes of `state` from `reference` to the licence with the id `onto`, in its usual form.

    May be called in any thread; raises GlossatorError where the new licence cannot be read.
    """
    licences = state.comparison.licences
    new = library.resolve(opened_with_parts(onto, library))
    column = position(reference, licences)
    old = licences[column] if column >= 0 else _resolved(reference, library)
    return Journey(reference, old, new, Carriage(), licences).of(state.review)


def origins(state: State) -> Sequence[str]:
    """The licences of which anything is said in `state`, each once: the open ones in their order, then the others."""
    review = state.review
    noted = (target.licence for note in review.notes for target in note.targets)
    pinned = (clause.licence for pin in review.pins for clause in pin.clauses)
    wanted = dict.fromkeys((*noted, *(each.licence for each in review.decisions), *pinned))
    licences = state.comparison.licences
    places = {reference: position(reference, licences) for reference in wanted}
    open_ = {licences[place].reference: place for place in sorted(places.values()) if place >= 0}
    return (*open_, *(reference for reference, place in places.items() if place < 0))


def _resolved(reference: str, library: Library) -> Licence | None:
    try:
        return library.resolve(reference)
    except GlossatorError:  # the notes know their words
        return None
