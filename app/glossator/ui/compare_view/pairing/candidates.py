"""The clauses of other columns that one may be paired with, by number and heading."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from glossator.core.text.direction import isolate
from glossator.core.text.folding import SearchKey
from glossator.ui.compare_view.cells.entry import EntryKey
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.pairing.citing import titled
from glossator.ui.slices import Slices

Index = QModelIndex | QPersistentModelIndex
_AT_ONCE = 50
"""How many clauses are looked through in one step: about a millisecond where they are named for the first time."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the list calls a clause, and what it is found by."""

    name: str
    key: SearchKey


class Candidates(QAbstractListModel):
    """The clauses in which all typed words occur, by column and text; each is named when somebody asks for its name.

    A long list is looked through between two turns of the event loop: the model is reset when that is done.
    """

    def __init__(self, content: Content, origin: Entry) -> None:
        super().__init__()
        self._content = content
        self._all = [
            entry
            for column in content.columns
            for entry in sorted(column, key=lambda each: each.clause.start)
            if entry.column != origin.column
        ]
        self._with_document = len({entry.document.id for entry in self._all}) > 1
        self._named: dict[EntryKey, Candidate] = {}
        self._shown = self._found = self._all
        self._slices = Slices(self)
        self._slices.done.connect(self._show)

    def put_first(self, entries: Collection[Entry]) -> None:
        """List these before the others from the next time on that something is looked for."""
        self._all = sorted(self._all, key=lambda entry: entry not in entries)

    def look_for(self, typed: str) -> None:
        """Leave the clauses in which every word of `typed` occurs; nothing typed leaves all."""
        self._slices.begin(self._look_for([word for word in typed.split() if SearchKey(word).key]))
        self._slices.go_on()

    def finish(self) -> None:
        """Look through the rest now."""
        self._slices.finish()

    def entry(self, index: Index) -> Entry:
        """The clause at `index`, which must be valid."""
        return self._shown[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many clauses are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of the clause at `index`."""
        is_name = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self._candidate(self.entry(index)).name if is_name and index.isValid() else None

    def _look_for(self, words: Collection[str]) -> Iterator[None]:
        found = []
        for nth, entry in enumerate(self._all):
            if all(self._candidate(entry).key.find(word) for word in words):
                found.append(entry)
            if nth % _AT_ONCE == 0:
                yield
        self._found = found

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = self._found
        self.endResetModel()

    def _candidate(self, entry: Entry) -> Candidate:
        if entry.key not in self._named:
            self._named[entry.key] = self._name(entry)
        return self._named[entry.key]

    def _name(self, entry: Entry) -> Candidate:
        """Say which licence the clause is of; where there is only one other, that would be mere noise."""
        title = titled(self._content, entry.column, entry.clause)
        parts = (entry.document.short, title) if self._with_document else (title,)
        return Candidate(" · ".join(map(isolate, parts)), SearchKey(" ".join(parts)))
