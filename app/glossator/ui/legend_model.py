"""The kinds of provision that occur in a comparison, and which of them are marked."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from glossator.core.compare.model import Comparison
from glossator.core.library.model import Licence
from glossator.core.provisions.taxonomy import Kind, Named, Taxonomy
from glossator.core.session.decisions import standing
from glossator.core.session.model import Decision
from glossator.ui.check_list import CHECKED, ENTRY_ROLE, UNCHECKED, entry_item, group_item
from glossator.ui.i18n import current_language

_FIRST_GROUP = "restrictions"


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A kind and how many passages of the comparison are of it."""

    kind: Kind
    count: int
    rejected: int = 0
    """How many more the reviewer rejected."""


class LegendModel(QStandardItemModel):
    """Groups with their kinds, restrictions first; a group's box switches all its kinds."""

    shown_changed = Signal(object)
    """The reader switched kinds on or off: the ids of all kinds that are marked now (a frozenset)."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        super().__init__()
        self._taxonomy = taxonomy
        self._licences: tuple[Licence, ...] = ()
        self._counts: Counter[str] = Counter()
        self._rejected: Counter[str] = Counter()
        self._shown: frozenset[str] = taxonomy.shown_by_default
        self._is_filling = False
        self.itemChanged.connect(self._follow_reader)

    @property
    def shown(self) -> frozenset[str]:
        """Ids of the kinds that are marked, also of those that do not occur here."""
        return self._shown

    @property
    def rejected(self) -> int:
        """How many findings the reviewer rejected."""
        return self._rejected.total()

    def entry_of(self, kind: str) -> LegendEntry:
        """The entry of the kind with this id; raises KeyError for a kind that is not of the taxonomy."""
        return self._entry(self._taxonomy.kind(kind))

    def set_comparison(self, comparison: Comparison, decisions: Sequence[Decision] = ()) -> None:
        """List the kinds that occur in `comparison`; what the reviewer rejected is listed but not counted."""
        self._licences = comparison.licences
        self._count(decisions)
        self.fill()

    def set_decisions(self, decisions: Sequence[Decision]) -> None:
        """Count anew after these decisions."""
        self._count(decisions)
        self._is_filling = True
        for group in _children(self.invisibleRootItem()):
            for item in _children(group):
                _describe(item, self._entry(item.data(ENTRY_ROLE).kind))
        self._is_filling = False

    def set_shown(self, kinds: frozenset[str]) -> None:
        """Check the boxes of `kinds`; nothing is emitted, for it is not the reader's doing."""
        self._shown = kinds
        self._check_boxes()

    def fill(self) -> None:
        """Build the list anew, in the language of the interface."""
        self._is_filling = True
        self.clear()
        filled = ((group, self._entries(group)) for group in self._groups())
        items = [_group(group, entries) for group, entries in filled if entries]
        for item in items:
            self._check_boxes_of(item)
        self.invisibleRootItem().appendRows(items)  # all at once, for the list measures its lines after each change
        self._is_filling = False

    def _groups(self) -> list[Named]:
        return sorted(self._taxonomy.groups, key=lambda group: group.id != _FIRST_GROUP)

    def _entries(self, group: Named) -> list[LegendEntry]:
        counted = (self._entry(kind) for kind in self._taxonomy.kinds if kind.group == group.id)
        return [entry for entry in counted if entry.count or entry.rejected]

    def _entry(self, kind: Kind) -> LegendEntry:
        return LegendEntry(kind, self._counts[kind.id], self._rejected[kind.id])

    def _count(self, decisions: Sequence[Decision]) -> None:
        found = Counter(each.kind for licence in self._licences for each in licence.provisions)
        self._counts = Counter(each.kind for licence in self._licences for each in standing(licence, decisions))
        self._rejected = found - self._counts

    def _check_boxes(self) -> None:
        self._is_filling = True
        for group in _children(self.invisibleRootItem()):
            self._check_boxes_of(group)
        self._is_filling = False

    def _check_boxes_of(self, group: QStandardItem) -> None:
        for item in _children(group):
            item.setCheckState(CHECKED if item.data(ENTRY_ROLE).kind.id in self._shown else UNCHECKED)
        group.setCheckState(_common_state(group))

    def _follow_reader(self, item: QStandardItem) -> None:
        if self._is_filling:
            return
        touched = _children(item) if item.data(ENTRY_ROLE) is None else [item]
        kinds = {each.data(ENTRY_ROLE).kind.id for each in touched}
        self._shown = self._shown | kinds if item.checkState() is CHECKED else self._shown - kinds
        self._check_boxes()
        self.shown_changed.emit(self._shown)


def _group(group: Named, entries: Iterable[LegendEntry]) -> QStandardItem:
    language = current_language()
    item = group_item(group.name.in_language(language))
    item.setCheckable(True)
    for entry in entries:
        line = entry_item(entry.kind.name.in_language(language), entry, "")
        _describe(line, entry)
        item.appendRow(line)
    return item


def _describe(item: QStandardItem, entry: LegendEntry) -> None:
    """Have `item` say of its kind what `entry` does."""
    language = current_language()
    count = QCoreApplication.translate("Legend", "Passages: {count}").format(count=entry.count)
    rejected = QCoreApplication.translate("Legend", "rejected: {count}").format(count=entry.rejected)
    parts = (entry.kind.name.in_language(language), count, *([rejected] if entry.rejected else []))
    item.setData(entry, ENTRY_ROLE)
    item.setData(", ".join(parts), Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(f"{' · '.join(parts)}\n{entry.kind.definition.in_language(language)}")


def _children(item: QStandardItem) -> list[QStandardItem]:
    return [item.child(row) for row in range(item.rowCount())]


def _common_state(group: QStandardItem) -> Qt.CheckState:
    states = {item.checkState() for item in _children(group)}
    return states.pop() if len(states) == 1 else Qt.CheckState.PartiallyChecked
