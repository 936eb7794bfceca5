"""A licence as the library pane lists it: plain values."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from glossator.core.library.model import Licence, Metadata
from glossator.core.provisions.taxonomy import Kind, Taxonomy


@dataclass(frozen=True, slots=True)
class Restriction:
    """A kind that restricts the licensee, and how many passages are of it."""

    kind: Kind
    count: int


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A licence as the library pane lists it."""

    reference: str
    """Its library id, or the path of a file that is open without being in the library."""
    metadata: Metadata
    restrictions: tuple[Restriction, ...]
    """The most restrictive first."""
    is_own: bool = False
    """Whether it is the reader's own document."""
    column: int = -1
    """Counted from 0; -1 where it is not compared."""
    has_room: bool = True
    """Whether the comparison has room for it."""


def entry_of_card(card: Metadata, taxonomy: Taxonomy) -> LibraryEntry:
    """The entry of a licence in the library."""
    return LibraryEntry(card.id, card, _restrictions(card.counts, taxonomy), is_own=card.own)


def entry_of_file(licence: Licence, taxonomy: Taxonomy) -> LibraryEntry:
    """The entry of a file that is compared without being in the library."""
    counts = Counter(provision.kind for provision in licence.provisions)
    return LibraryEntry(licence.reference, licence.metadata, _restrictions(counts, taxonomy), is_own=True)


def _restrictions(counts: Mapping[str, int], taxonomy: Taxonomy) -> tuple[Restriction, ...]:
    return tuple(Restriction(kind, counts[kind.id]) for kind in taxonomy.restricting if counts.get(kind.id))
