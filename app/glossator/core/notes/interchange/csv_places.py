"""What a row of a table of notes is about, in the licences that are open."""

from collections.abc import Mapping

from glossator.core.library.model import Licence
from glossator.core.library.quotes import find_quote
from glossator.core.notes.interchange import csv_register as columns
from glossator.core.notes.interchange.model import Known, Why
from glossator.core.notes.model import Anchor, Scope
from glossator.core.notes.targets import on_clause, on_licences, words_target


def anchor_of(row: Mapping[str, str], known: Known) -> Anchor | Why:
    """What the note of `row` is about, or why that cannot be told."""
    names = [each for each in row.get(columns.LICENCE, "").split("\n") if each.strip()]
    licences = [each for name in names if (each := _licence(name.strip(), known))]
    clauses = row.get(columns.CLAUSE, "").split("\n")
    if not licences or len(licences) < len(names):
        return Why.NOT_HERE
    if len(licences) == 1:
        return _in_licence(licences[0], clauses[0].strip(), row.get(columns.QUOTE, ""))
    if not any(clauses):
        return on_licences(licences)
    parts = [_on_clause(*pair) for pair in zip(licences, clauses, strict=False)]
    whole = [part for part in parts if part]
    is_complete = len(whole) == len(licences)
    return (
        Anchor(Scope.ROW, tuple(target for part in whole for target in part.targets)) if is_complete else Why.NO_PLACE
    )


def _licence(name: str, known: Known) -> Licence | None:
    """The open licence of this reference or title."""
    titled = (each for each in known.licences if name in (each.metadata.short, each.metadata.title.en))
    reference = known.reference(name)
    return known.licence(reference) if reference is not None else next(titled, None)


def _in_licence(licence: Licence, clause: str, quote: str) -> Anchor | Why:
    on = _on_clause(licence, clause)
    if quote.strip():
        places = find_quote(licence.text, quote)
        inside = [each for each in places if on and on.targets[0].selector and _holds(on, each)]
        found = inside if len(inside) == 1 else places
        if len(found) != 1:
            return Why.NO_PLACE
        return Anchor(Scope.WORDS, (words_target(licence, *found[0]),))
    if clause:
        return on or Why.NO_PLACE
    return on_licences((licence,))


def _on_clause(licence: Licence, clause: str) -> Anchor | None:
    """The clause of this id, or else of this number."""
    by_id = (each for each in licence.clauses if each.id == clause)
    by_number = (each for each in licence.clauses if each.number == clause)
    found = next(by_id, None) or next(by_number, None) if clause else None
    return on_clause(licence, found) if found else None


def _holds(on: Anchor, place: tuple[int, int]) -> bool:
    selector = on.targets[0].selector
    return selector is not None and selector.start <= place[0] and place[1] <= selector.end
