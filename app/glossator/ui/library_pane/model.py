"""The licences that can be compared, and which of them are columns now."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Damaged
from glossator.core.library.model import JOINT, Licence, Metadata
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.model import MOST_COLUMNS
from glossator.core.text.folding import SearchKey
from glossator.ui.check_list import CHECKED, ENTRY_ROLE, UNCHECKED, entry_item, group_item
from glossator.ui.library_pane.entry import LibraryEntry, entry_of_card, entry_of_file
from glossator.ui.library_pane.groups import Grouping, LibraryGroup, groups
from glossator.ui.library_pane.words import accessible_text, tip, tip_of_damaged

SEARCH_ROLE = Qt.ItemDataRole.UserRole + 1
"""Holds the SearchKey of all that a licence or a damaged folder is looked for by."""
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
"""Holds the LibraryGroup that a title stands for."""
FEWEST_COLUMNS = 2


class LibraryModel(QStandardItemModel):
    """Licences in groups, with boxes that say which are compared; what cannot be read has none."""

    columns_chosen = Signal(object)
    """The reader wants these licences as columns (references, in order)."""
    refused = Signal(object)
    """The reader wanted too many columns or too few (a GlossatorError)."""
    columns_shown = Signal()
    """The boxes were checked anew."""

    def __init__(self, taxonomy: Taxonomy, grouping: Grouping = Grouping.CATEGORY) -> None:
        super().__init__()
        self._taxonomy = taxonomy
        self._grouping = grouping
        self._cards: tuple[LibraryEntry, ...] = ()
        self._damaged: tuple[Damaged, ...] = ()
        self._files: tuple[LibraryEntry, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._items: dict[str, QStandardItem] = {}
        self._is_filling = False
        self.itemChanged.connect(self._follow_reader)

    @property
    def columns(self) -> tuple[str, ...]:
        """References of the licences that are columns."""
        return self._columns

    @property
    def is_full(self) -> bool:
        """Whether there are as many columns as there can be."""
        return len(self._columns) >= MOST_COLUMNS

    @property
    def grouping(self) -> Grouping:
        """What the licences are grouped by."""
        return self._grouping

    def group_by(self, grouping: Grouping) -> None:
        """Group the licences anew."""
        if grouping is not self._grouping:
            self._grouping = grouping
            self.fill()

    def set_library(self, cards: Sequence[Metadata], damaged: Sequence[Damaged] = ()) -> None:
        """List what the library holds."""
        self._cards = tuple(entry_of_card(card, self._taxonomy) for card in cards)
        self._damaged = tuple(damaged)
        self.fill()

    def set_licences(self, licences: Sequence[Licence]) -> None:
        """Show which licences are compared, files that are not in the library among them."""
        files = tuple(entry_of_file(each, self._taxonomy) for each in licences if each.file)
        is_new = files != self._files
        self._files = files
        self.set_columns(tuple(licence.reference for licence in licences))
        if is_new:
            self.fill()

    def set_columns(self, references: tuple[str, ...]) -> None:
        """Check the boxes of these licences; nothing is emitted."""
        self._columns = references
        self._check_boxes()

    def columns_without(self, reference: str) -> tuple[str, ...]:
        """The columns that are left if this licence is taken out."""
        return tuple(column for column in self._columns if not stands_for(column, reference))

    def column_of(self, reference: str) -> int:
        """The index (from 0) of the column that shows this licence, alone or with its documents; -1 for none."""
        shown = (nth for nth, column in enumerate(self._columns) if stands_for(column, reference))
        return next(shown, -1)

    def place(self, reference: str, column: int, *, replaces: bool) -> None:
        """Ask for this licence before the column of this index (from 0), or in its place; a column moves there."""
        before, after = self._columns[:column], self._columns[column + replaces :]
        others = self.columns_without(reference)
        beginning = tuple(each for each in before if each in others)
        self.choose((*beginning, reference, *(each for each in after if each in others)))

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
        self._items = {}
        found = groups((*self._files, *self._cards), self._damaged, self._grouping, self._taxonomy)
        for group in found:
            self.appendRow(self._group(group))
        self._is_filling = False

    def _group(self, group: LibraryGroup) -> QStandardItem:
        title = group_item(group.title)
        title.setData(group, GROUP_ROLE)
        title.setData(f"{group.title}, {len(group.entries)}", Qt.ItemDataRole.AccessibleTextRole)
        title.appendRows([self._row(each) for each in group.entries])
        return title

    def _row(self, entry: LibraryEntry | Damaged) -> QStandardItem:
        if isinstance(entry, Damaged):
            return _damaged_item(entry)
        item = _entry_item(entry)
        self._items[entry.reference] = item
        self._show_state(item, entry)
        return item

    def _check_boxes(self) -> None:
        self._is_filling = True
        for item in self._items.values():
            self._show_state(item, item.data(ENTRY_ROLE))
        self._is_filling = False
        self.columns_shown.emit()

    def _show_state(self, item: QStandardItem, entry: LibraryEntry) -> None:
        column = self.column_of(entry.reference)
        now = replace(entry, column=column, has_room=not self.is_full)
        item.setCheckState(UNCHECKED if column < 0 else CHECKED)
        if now != entry or not item.toolTip():
            item.setData(now, ENTRY_ROLE)
            item.setData(accessible_text(now), Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(tip(now))

    def _follow_reader(self, item: QStandardItem) -> None:
        if self._is_filling:
            return
        reference = item.data(ENTRY_ROLE).reference
        others = self.columns_without(reference)
        self.choose((*others, reference) if item.checkState() is CHECKED else others)


def stands_for(column: str, reference: str) -> bool:
    """Whether a column shows the licence with this reference, alone or joined with documents that it incorporates."""
    return column == reference or column.startswith(reference + JOINT)


def _entry_item(entry: LibraryEntry) -> QStandardItem:
    card = entry.metadata
    item = entry_item(card.short, entry, card.short)
    item.setDragEnabled(True)
    item.setData(SearchKey(card.looked_for_by), SEARCH_ROLE)
    return item


def _damaged_item(damaged: Damaged) -> QStandardItem:
    item = QStandardItem(damaged.folder.name)
    item.setEditable(False)
    item.setDragEnabled(False)
    item.setData(damaged, ENTRY_ROLE)
    item.setData(SearchKey(damaged.folder.name), SEARCH_ROLE)
    item.setToolTip(tip_of_damaged(damaged))
    item.setData(f"{damaged.folder.name}, {tip_of_damaged(damaged)}", Qt.ItemDataRole.AccessibleTextRole)
    return item
