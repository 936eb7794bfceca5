"""What is known of a licence and of its relations in the library: plain values, gathered beside the window."""

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.core.library.library import Library
from glossator.core.library.model import JOINT, Licence, Metadata


@dataclass(frozen=True, slots=True)
class Dossier:
    """A licence, and what other licences of the library say of it."""

    licence: Licence
    names: Mapping[str, str]
    """The short names of all licences in the library, by id."""
    superseded_by: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    """The licences that make this document part of themselves."""

    @property
    def card(self) -> Metadata:
        """The licence's card."""
        return self.licence.metadata


def gather(reference: str, library: Library) -> Dossier:
    """All that is known of the licence with this reference; of a licence joined with others, of the first alone.

    Raises GlossatorError where it cannot be read.
    """
    first = reference.split(JOINT)[0]
    licence = library.resolve(first if first in library else reference)
    cards = library.entries()
    return Dossier(
        licence,
        names={card.id: card.short for card in cards},
        superseded_by=tuple(card.id for card in cards if licence.id in card.supersedes),
        part_of=tuple(card.id for card in cards if any(each.id == licence.id for each in card.incorporates)),
    )
