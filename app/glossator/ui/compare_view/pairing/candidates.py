"""The clauses of other columns that one may be paired with, by number and heading."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from glossator.core.compare.closest import closest
from glossator.core.text.direction import isolate
from glossator.core.text.folding import SearchKey
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.pairing.citing import titled

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause and what the list calls it."""

    entry: Entry
    name: str
    key: SearchKey


class Candidates(QAbstractListModel):
    """The clauses in which all typed words occur: those most like the clause first, then by column and text."""

    def __init__(self, content: Content, origin: Entry) -> None:
        super().__init__()
        entries = [
            entry
            for column in content.columns
            for entry in sorted(column, key=lambda each: each.clause.start)
            if entry.column != origin.column
        ]
        several = len({entry.document.id for entry in entries}) > 1
        likely = _likeliest(content, origin)
        entries.sort(key=lambda entry: entry not in likely)
        self._all = [_candidate(content, entry, with_document=several) for entry in entries]
        self._shown = self._all

    def look_for(self, typed: str) -> None:
        """Leave the clauses in which every word of `typed` occurs; nothing typed leaves all."""
        words = [word for word in typed.split() if SearchKey(word).key]
        self.beginResetModel()
        self._shown = [each for each in self._all if all(each.key.find(word) for word in words)]
        self.endResetModel()

    def entry(self, index: Index) -> Entry:
        """The clause at `index`, which must be valid."""
        return self._shown[index.row()].entry

    def rowCount(self, parent: Index | None = None) -> int:
        """How many clauses are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of the clause at `index`."""
        is_name = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self._shown[index.row()].name if is_name and index.isValid() else None


def _likeliest(content: Content, origin: Entry) -> list[Entry]:
    """From each other column the clause that is most like `origin`, if any is."""
    licences = content.comparison.licences
    others = [nth for nth in range(content.column_count) if nth != origin.column]
    found = ((nth, closest(licences[origin.column], {origin.clause.id}, licences[nth])) for nth in others)
    return [content.entry_at(nth, best.clause.start) for nth, best in found if best]


def _candidate(content: Content, entry: Entry, *, with_document: bool) -> Candidate:
    """`with_document` says which licence the clause is of; where there is only one, that would be mere noise."""
    title = titled(content, entry.column, entry.clause)
    parts = (entry.document.short, title) if with_document else (title,)
    return Candidate(entry, " · ".join(map(isolate, parts)), SearchKey(" ".join(parts)))
