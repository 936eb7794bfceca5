"""The topics that are listed, and which of them is being read."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from glossator.core.text.direction import isolate, strip_isolates
from glossator.core.text.folding import SearchKey
from glossator.ui.outline.topics import Topic

Index = QModelIndex | QPersistentModelIndex

TOPIC_ROLE = Qt.ItemDataRole.UserRole
HERE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the topic is the one that is being read."""


class OutlineModel(QAbstractListModel):
    """The topics in whose titles all typed words occur."""

    def __init__(self) -> None:
        super().__init__()
        self._topics: tuple[Topic, ...] = ()
        self._shown: tuple[Topic, ...] = ()
        self._names: tuple[str, ...] = ()
        self._typed = ""
        self._here = -1

    @property
    def here(self) -> QModelIndex:
        """The topic that is being read; an invalid index where it is not listed."""
        rows = [topic.first for topic in self._shown]
        nth = bisect_right(rows, self._here) - 1
        is_in = nth >= 0 and self._here < self._shown[nth].end
        return self.index(nth) if is_in else QModelIndex()

    def show_topics(self, topics: Sequence[Topic], names: Sequence[str]) -> None:
        """List `topics` of licences with these names; where only their marks changed, the list stays as it is."""
        same = [(each.first, each.title) for each in topics] == [(each.first, each.title) for each in self._topics]
        self._topics, self._names = tuple(topics), tuple(names)
        if not same:
            self.beginResetModel()
            self._shown = self._found()
            self.endResetModel()
            return
        self._shown = self._found()
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def look_for(self, typed: str) -> None:
        """List the topics in whose titles every word of `typed` occurs."""
        self.beginResetModel()
        self._typed = typed
        self._shown = self._found()
        self.endResetModel()

    def read_at(self, row: int) -> bool:
        """Say that this row of the comparison is being read; whether another topic is read by that."""
        before, self._here = self.here, row
        now = self.here
        for index in (before, now):
            if before != now and index.isValid():
                self.dataChanged.emit(index, index, [HERE_ROLE])
        return before != now

    def topic(self, index: Index) -> Topic:
        """The topic at `index`, which must be valid."""
        return self._shown[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many topics are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The topic at `index` and its words."""
        if not index.isValid():
            return None
        topic = self.topic(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(topic)
        if role == TOPIC_ROLE:
            return topic
        if role == HERE_ROLE:
            return topic.first <= self._here < topic.end
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((self._title(topic), *self._said(topic)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return strip_isolates(", ".join((self._title(topic), *self._said(topic))))
        return None

    def _found(self) -> tuple[Topic, ...]:
        words = [word for word in self._typed.split() if SearchKey(word).key]
        if not words:
            return self._topics
        return tuple(each for each in self._topics if all(SearchKey(each.title).find(word) for word in words))

    def _title(self, topic: Topic) -> str:
        return isolate(topic.title) if topic.title else self.tr("Beginning")

    def _said(self, topic: Topic) -> list[str]:
        """Which licences have it, and what is marked in it."""
        tally = topic.tally
        present = [isolate(name) for name, has in zip(self._names, topic.present, strict=True) if has]
        lacking = [isolate(name) for name, has in zip(self._names, topic.present, strict=True) if not has]
        separator = self.tr(", ")
        said = [self.tr("in {licences}").format(licences=separator.join(present))]
        if lacking:
            said.append(self.tr("not in {licences}").format(licences=separator.join(lacking)))
        if tally.restrictions:
            said.append(self.tr("%n marked passage(s)", "", tally.restrictions))
        if tally.differences:
            said.append(self.tr("%n difference(s)", "", tally.differences))
        if tally.notes:
            said.append(self.tr("%n note(s)", "", tally.notes))
        return said
