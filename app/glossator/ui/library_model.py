"""The licences that can be compared, and which of them are columns now."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Damaged
from glossator.core.library.model import Licence, Metadata
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.format import MOST_COLUMNS
from glossator.core.text.folding import SearchKey
from glossator.ui.check_list import CHECKED, ENTRY_ROLE, UNCHECKED, Index, entry_item, group_item
from glossator.ui.i18n import current_language
from glossator.ui.library_words import accessible_text, provenance
from glossator.ui.messages import sentence

SEARCH_ROLE = Qt.ItemDataRole.UserRole + 1
FEWEST_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A licence as the library pane lists it."""

    reference: str
    """Its library id, or the path of the reader's own file."""
    metadata: Metadata
    restrictions: int
    """How many passages are of the restricting kinds."""
    column: int = -1
    """Counted from 0; -1 where it is not compared."""


class LibraryModel(QStandardItemModel):
    """Licences by category, then the reader's own files, then what cannot be read."""

    columns_chosen = Signal(object)
    """The reader wants these licences as columns (references, in order)."""
    refused = Signal(object)
    """The reader wanted too many columns or too few (a GlossatorError)."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        super().__init__()
        self._taxonomy = taxonomy
        self._cards: tuple[LibraryEntry, ...] = ()
        self._damaged: tuple[Damaged, ...] = ()
        self._own: tuple[LibraryEntry, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._is_filling = False
        self.itemChanged.connect(self._follow_reader)

    @property
    def columns(self) -> tuple[str, ...]:
        """References of the licences that are columns."""
        return self._columns

    def set_library(self, cards: Sequence[Metadata], damaged: Sequence[Damaged] = ()) -> None:
        """List the licences of the library."""
        self._cards = tuple(LibraryEntry(card.id, card, self._restrictions(card.counts)) for card in cards)
        self._damaged = tuple(damaged)
        self.fill()

    def set_licences(self, licences: Sequence[Licence]) -> None:
        """Show which licences are compared, the reader's own files among them."""
        own = tuple(self._own_file(each) for each in licences if each.file)
        is_new = [each.reference for each in own] != [each.reference for each in self._own]
        self._own = own
        self.set_columns(tuple(licence.reference for licence in licences))
        if is_new:
            self.fill()

    def set_columns(self, references: tuple[str, ...]) -> None:
        """Check the boxes of these licences; nothing is emitted."""
        self._columns = references
        self._check_boxes()

    def choose(self, references: tuple[str, ...]) -> None:
        """Ask for these columns on the reader's behalf, or refuse them.

        One licence alone is only kept in mind until a second joins it.
        """
        if len(references) > MOST_COLUMNS:
            self.refused.emit(GlossatorError(Problem.TOO_MANY_LICENCES))
        elif FEWEST_COLUMNS > len(references) < len(self._columns):
            self.refused.emit(GlossatorError(Problem.TOO_FEW_LICENCES))
        else:
            self._columns = references
            if len(references) >= FEWEST_COLUMNS:
                self.columns_chosen.emit(references)
        self._check_boxes()

    def fill(self) -> None:
        """Build the list anew, in the language of the interface."""
        self._is_filling = True
        self.clear()
        for category in self._taxonomy.categories:
            listed = [each for each in self._cards if each.metadata.category == category.id]
            self._append(category.name.in_language(current_language()), listed)
        self._append(QCoreApplication.translate("Library", "Your files"), self._own)
        self._append_damaged(QCoreApplication.translate("Library", "Cannot be read"))
        self._is_filling = False
        self._check_boxes()

    def _append(self, title: str, entries: Sequence[LibraryEntry]) -> None:
        if entries:
            group = group_item(title)
            for entry in entries:
                group.appendRow(_item(entry))
            self.appendRow(group)

    def _append_damaged(self, title: str) -> None:
        if self._damaged:
            group = group_item(title)
            for each in self._damaged:
                item = QStandardItem(each.folder.name)
                item.setEditable(False)
                item.setToolTip(sentence(each.error))
                group.appendRow(item)
            self.appendRow(group)

    def _check_boxes(self) -> None:
        self._is_filling = True
        for item in self._items():
            reference = item.data(ENTRY_ROLE).reference
            column = self._columns.index(reference) if reference in self._columns else -1
            item.setCheckState(UNCHECKED if column < 0 else CHECKED)
            _set_entry(item, replace(item.data(ENTRY_ROLE), column=column))
        self._is_filling = False

    def _items(self) -> list[QStandardItem]:
        groups = [self.item(row) for row in range(self.rowCount())]
        items = [group.child(row) for group in groups for row in range(group.rowCount())]
        return [item for item in items if item.data(ENTRY_ROLE) is not None]

    def _follow_reader(self, item: QStandardItem) -> None:
        if self._is_filling:
            return
        reference = item.data(ENTRY_ROLE).reference
        others = tuple(each for each in self._columns if each != reference)
        self.choose((*others, reference) if item.checkState() is CHECKED else others)

    def _own_file(self, licence: Licence) -> LibraryEntry:
        counts = Counter(provision.kind for provision in licence.provisions)
        return LibraryEntry(licence.reference, licence.metadata, self._restrictions(counts))

    def _restrictions(self, counts: Mapping[str, int]) -> int:
        restricting = {kind.id for kind in self._taxonomy.kinds if kind.group == "restrictions"}
        return sum(count for kind, count in counts.items() if kind in restricting)


class LibraryFilter(QSortFilterProxyModel):
    """Leaves the licences in whose card every typed word occurs."""

    def __init__(self, model: LibraryModel) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ()
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    def set_words(self, typed: str) -> None:
        """Look for the words in `typed`; nothing typed leaves everything."""
        self.beginFilterChange()
        self._words = tuple(typed.split())
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether every word occurs; a group stays if one of its licences does."""
        key = self.sourceModel().index(source_row, 0, source_parent).data(SEARCH_ROLE)
        if not self._words:
            return True
        return isinstance(key, SearchKey) and all(key.find(word) for word in self._words)


def _item(entry: LibraryEntry) -> QStandardItem:
    card = entry.metadata
    item = entry_item(card.short, entry, card.short)
    searched = (card.short, card.title.en, card.title.ar, card.publisher, card.id, card.spdx, *card.related_models)
    item.setData(SearchKey(" ".join(searched)), SEARCH_ROLE)
    return item


def _set_entry(item: QStandardItem, entry: LibraryEntry) -> None:
    item.setData(entry, ENTRY_ROLE)
    item.setData(accessible_text(entry.metadata, entry.restrictions, entry.column), Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(provenance(entry.metadata, entry.restrictions))
