"""A list of thousands of items of different heights: only those that come into sight are measured."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from glossator.ui.annotation_pane.stack import Stack

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_Move = QAbstractItemView.CursorAction
_MOST_PASSES = 4
"""How often cards that turn out lower than estimated may bring others into sight before they are all measured."""
_ROOT = QModelIndex()


class StackedView(QListView):
    """Estimates heights by `estimates`, and puts them right by `measure` as items come into sight.

    `QListView` itself would measure all items again for every letter that is typed into a filter. It is kept as the
    base for what else it is: to screen readers, a list. Subclasses call `scroll_by_pixels` once they can estimate.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = Stack()
        self._first = 0
        self._hovered = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)

    def estimates(self) -> Sequence[int]:
        """About how high each item is, in pixels."""
        raise NotImplementedError

    def measure(self, row: int) -> int:
        """How high the item of `row` is, in pixels."""
        raise NotImplementedError

    def scroll_by_pixels(self) -> None:
        """Scroll smoothly; Qt looks for the first item at once."""
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def hover(self, point: QPoint | None) -> None:
        """The pointer is at `point`, or nowhere over the list."""
        row = self._stack.at(point.y() + self.verticalOffset()) if point else None
        hovered = -1 if row is None else row
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def doItemsLayout(self) -> None:
        """Estimate all heights anew, and measure what is in sight."""
        self._stack.fill(self.estimates())
        self._first = 0
        self._tell_height()
        QAbstractItemView.doItemsLayout(self)
        self._settle()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Measure what comes into sight."""
        self._settle()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure what comes into sight."""
        super().resizeEvent(event)
        self._settle()

    def verticalOffset(self) -> int:
        """How much lies above the window."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """The list is as wide as the window."""
        return 0

    def visualRect(self, index: _Index) -> QRect:
        """Where an item is in the window."""
        self.executeDelayedItemsLayout()
        row = index.row()
        if not 0 <= row < len(self._stack):
            return QRect()
        top = self._stack.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._stack.height_of(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item at a point of the window."""
        self.executeDelayedItemsLayout()
        row = self._stack.at(point.y() + self.verticalOffset())
        return QModelIndex() if row is None else self.model().index(row, 0)

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring an item into sight, its beginning where it is higher than the window."""
        self.executeDelayedItemsLayout()
        row, bar = index.row(), self.verticalScrollBar()
        if not 0 <= row < len(self._stack):
            return
        for _ in range(_MOST_PASSES):  # the way there is estimated; what is found there is measured
            self._measure([row])
            bar.setValue(self._value_for(row, hint))
            if bar.value() == self._value_for(row, hint):
                return

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the items that `rect` touches."""
        self.executeDelayedItemsLayout()
        rows = self._stack.between(
            rect.normalized().top() + self.verticalOffset(), rect.normalized().bottom() + 1 + self.verticalOffset()
        )
        chosen = QItemSelection()
        if rows:
            chosen.select(self.model().index(rows[0], 0), self.model().index(rows[-1], 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """What is painted again when the selection changes: all that is in sight."""
        return QRegion(self.viewport().rect())

    def isIndexHidden(self, _index: _Index) -> bool:
        """No item is hidden."""
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The item that a key leads to."""
        self.executeDelayedItemsLayout()
        last, row = len(self._stack) - 1, self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        page = self.viewport().height()
        steps = {_Move.MoveUp: -1, _Move.MovePrevious: -1, _Move.MoveDown: 1, _Move.MoveNext: 1}
        if action in (_Move.MoveHome, _Move.MoveEnd):
            row = 0 if action is _Move.MoveHome else last
        elif action in (_Move.MovePageUp, _Move.MovePageDown):
            row = self._paged(max(row, 0), page if action is _Move.MovePageDown else -page)
        else:
            row += steps.get(action, 0)
        return self.model().index(min(max(row, 0), last), 0)

    def keyboardSearch(self, _typed: str) -> None:
        """Letters look for nothing here; the field above does that."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is in sight."""
        self._settle()
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(_State.State_Selected | _State.State_HasFocus | _State.State_MouseOver)
        for row in self._in_sight():
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = plain | self._state_of(index)
            self.itemDelegateForIndex(index).paint(painter, option, index)
        painter.end()

    def _state_of(self, index: QModelIndex) -> QStyle.StateFlag:
        state = _State.State_None
        if self.selectionModel().isSelected(index):
            state |= _State.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            state |= _State.State_HasFocus
        return state | (_State.State_MouseOver if index.row() == self._hovered else _State.State_None)

    def _in_sight(self) -> range:
        top = self.verticalOffset()
        return self._stack.between(top, top + self.viewport().height())

    def _settle(self) -> None:
        """Measure what is in sight; what was at the top stays there."""
        self.executeDelayedItemsLayout()
        for _ in range(_MOST_PASSES):
            if not self._measure(self._in_sight()):
                break
        rows = self._in_sight()
        self._first = rows[0] if rows else 0

    def _measure(self, rows: Sequence[int]) -> bool:
        """Put the heights of `rows` right; whether any was wrong."""
        measured = {row: self.measure(row) for row in rows}
        wrong = {row: height for row, height in measured.items() if height != self._stack.height_of(row)}
        if not wrong:
            return False
        above = sum(height - self._stack.height_of(row) for row, height in wrong.items() if row < self._first)
        self._stack.correct(wrong)
        bar = self.verticalScrollBar()
        blocked = bar.blockSignals(True)
        bar.setRange(0, self._tell_height())
        bar.setValue(bar.value() + above)
        bar.blockSignals(blocked)
        return True

    def _tell_height(self) -> int:
        """Let the scroll bar reach to the end whenever Qt sets it anew; the farthest value that it then has."""
        self.resizeContents(self.viewport().width(), self._stack.height)
        return max(self._stack.height - self.viewport().height(), 0)

    def _value_for(self, row: int, hint: QAbstractItemView.ScrollHint) -> int:
        """Where the window begins that shows `row`."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        top, height = self._stack.top(row), self._stack.height_of(row)
        if hint is QAbstractItemView.ScrollHint.PositionAtTop or height > page:
            return min(top, bar.maximum())
        return max(min(bar.value(), top), min(top + height - page, bar.maximum()))

    def _paged(self, row: int, distance: int) -> int:
        """The row a window's height away, another one in any case."""
        target = self._stack.at(min(max(self._stack.top(row) + distance, 0), max(self._stack.height - 1, 0)))
        step = 1 if distance > 0 else -1
        return row + step if target is None or target == row else target
