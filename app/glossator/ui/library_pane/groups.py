"""The groups of the library pane: by category or by family, the reader's own documents and what is damaged apart."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, takewhile

from PySide6.QtCore import QCoreApplication

from glossator.core.library.library import Damaged
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.i18n import current_language
from glossator.ui.library_pane.entry import LibraryEntry

OWN, DAMAGED, SINGLE = "own", "damaged", "family:"
"""Ids of the groups that are neither a category nor a family."""
_POLICY = "policy"


class Grouping(StrEnum):
    """What the licences are grouped by."""

    CATEGORY = "category"
    FAMILY = "family"


@dataclass(frozen=True, slots=True)
class LibraryGroup:
    """A titled group; `id` stays the same in every language."""

    id: str
    title: str
    entries: tuple[LibraryEntry | Damaged, ...]


def groups(
    entries: Sequence[LibraryEntry], damaged: Sequence[Damaged], grouping: Grouping, taxonomy: Taxonomy
) -> list[LibraryGroup]:
    """The groups in order, none of them empty, with titles in the language of the interface."""
    shipped = [entry for entry in entries if not entry.is_own]
    own = tuple(entry for entry in entries if entry.is_own)
    found = [
        LibraryGroup(OWN, QCoreApplication.translate("Library", "Your own documents"), own),
        *(_by_family(shipped) if grouping is Grouping.FAMILY else _by_category(shipped, taxonomy)),
        LibraryGroup(DAMAGED, QCoreApplication.translate("Library", "Cannot be read"), tuple(damaged)),
    ]
    return [group for group in found if group.entries]


def _by_category(entries: Sequence[LibraryEntry], taxonomy: Taxonomy) -> list[LibraryGroup]:
    known = [category.id for category in taxonomy.categories]
    others = sorted({entry.metadata.category for entry in entries}.difference(known))
    return [
        LibraryGroup(
            f"category:{category}",
            taxonomy.category_name(category).in_language(current_language()),
            tuple(entry for entry in entries if entry.metadata.category == category),
        )
        for category in (*known, *others)
    ]


def _by_family(entries: Sequence[LibraryEntry]) -> list[LibraryGroup]:
    """Families in order of their names; licences that have no relative stand together at the end."""
    ordered = sorted(entries, key=_place_in_family)
    families = [tuple(members) for _, members in groupby(ordered, lambda entry: entry.metadata.family)]
    found = [
        LibraryGroup(f"family:{members[0].metadata.family}", family_name(members), members)
        for members in families
        if len(members) > 1
    ]
    found.sort(key=lambda group: group.title.casefold())
    alone = tuple(members[0] for members in families if len(members) == 1)
    return [*found, LibraryGroup(SINGLE, QCoreApplication.translate("Library", "Single licences"), alone)]


def _place_in_family(entry: LibraryEntry) -> tuple[str, bool, str, str]:
    """By age, and where a card has no date by its name; a policy stands behind the licences that it belongs to."""
    card = entry.metadata
    return card.family, card.category == _POLICY, card.effective, card.short.casefold()


def family_name(members: Sequence[LibraryEntry]) -> str:
    """What the names of a family's members begin with, else their common publisher, else the family's id."""
    names = [member.metadata.short.split() for member in members]
    shared = " ".join(_usual_spelling(words) for words in takewhile(_are_alike, zip(*names, strict=False)))
    publishers = {member.metadata.publisher for member in members}
    publisher = publishers.pop() if len(publishers) == 1 else ""
    return shared or publisher or members[0].metadata.family.replace("-", " ").title()


def _are_alike(words: Iterable[str]) -> bool:
    return len({word.casefold() for word in words}) == 1


def _usual_spelling(words: Iterable[str]) -> str:
    """How most of `words` are spelt, which are the same but for their capitals."""
    return Counter(words).most_common(1)[0][0]
