"""The documents that a licence makes part of itself, and how each stands to the text that is open."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from glossator.core.errors import GlossatorError
from glossator.core.library.composite import opened_with_parts
from glossator.core.library.library import Library
from glossator.core.library.model import JOINT, Licence
from glossator.core.library.references import main_reference
from glossator.core.provisions.model import Localised


class Standing(StrEnum):
    """How an incorporated document stands to the text that is open."""

    OPENED = "opened"
    """Its text follows the licence's."""
    CLOSED = "closed"
    """The library holds it; it was left out."""
    WITHIN = "within"
    """It is printed in the licence's own text."""
    MISSING = "missing"
    """The library does not hold it."""


@dataclass(frozen=True, slots=True)
class Attached:
    """An incorporated document of a licence that is open."""

    title: Localised
    standing: Standing
    switched: str = ""
    """The licence's reference with this document taken in, or left out; empty where there is no such choice."""
    clause: str = ""
    """The clause of the open text where the document begins; empty where it is not in the text."""
    address: str = ""
    """Where its publisher publishes it, if known; shown and never fetched."""


def attached_documents(licence: Licence, library: Library) -> tuple[Attached, ...]:
    """The documents that `licence` incorporates: those of the library in the order opened, then all others."""
    if licence.file:
        return ()
    return (*_at_hand(licence, library), *_elsewhere(licence, library))


def _at_hand(licence: Licence, library: Library) -> Iterator[Attached]:
    main, *known = opened_with_parts(main_reference(licence.reference), library).split(JOINT)
    opened = [part.id for part in licence.parts]
    for part in (*known, *(each for each in opened if each not in known)):
        chosen = {*opened} ^ {part}
        switched = JOINT.join((main, *(each for each in (*known, *opened) if each in chosen)))
        if part in opened:
            card = licence.parts[opened.index(part)]
            yield Attached(card.title, Standing.OPENED, switched, clause=_first_clause(licence, part))
        elif card_title := _title(part, library):
            yield Attached(card_title, Standing.CLOSED, switched)


def _elsewhere(licence: Licence, library: Library) -> Iterator[Attached]:
    """What the licence and its opened parts incorporate that is printed in their texts or missing."""
    for prefix, card in (("", licence.metadata), *((f"{part.id}/", part) for part in licence.parts)):
        for each in card.incorporates:
            if each.within:
                clause = licence.clause(prefix + each.within)
                yield Attached(_named(clause.title or each.quote), Standing.WITHIN, clause=clause.id)
            elif each.id not in library:
                yield Attached(each.title or _named(each.id), Standing.MISSING, address=each.address)


def _first_clause(licence: Licence, part: str) -> str:
    return next((clause.id for clause in licence.clauses if clause.id.startswith(f"{part}/")), "")


def _title(licence_id: str, library: Library) -> Localised | None:
    try:
        return library.licence(licence_id).metadata.title
    except GlossatorError:  # its folder was damaged since it was listed
        return None


def _named(words: str) -> Localised:
    return Localised(words, words)
