"""The scroll bars: those of the area, and one in each column that scrolls on its own."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar

from glossator.ui.compare_view.table.stage import Stage
from glossator.ui.compare_view.table.table_area import TableArea

_LINE, _STEP = 1.5, 2
_WIDTH = 10


class ScrollBars(QObject):
    """Keeps the bars of `area` agreed with a stage, though not while the reader holds them.

    The area's own vertical bar is that of the last column in sight, which is every column's where all scroll together;
    the others have a narrow bar along their edge, over the margin, so that no words move when they are released.
    """

    turned = Signal(int)
    """The bar of the column of this index was moved."""

    def __init__(self, area: TableArea) -> None:
        super().__init__(area)
        self._area = area
        self._own: list[QScrollBar] = []
        self._is_shared = True
        self.column = 0
        """The column whose bar the area's own is."""
        self.are_syncing = False
        self._stage: Stage | None = None
        area.tell(self)

    def bar(self, column: int) -> QScrollBar:
        """The vertical bar of `column`."""
        return self._area.verticalScrollBar() if column == self.column or self._is_shared else self._own[column]

    def sync(self, stage: Stage) -> None:
        """Tell the bars what was found out about heights, and where the columns stand."""
        self.are_syncing = True
        self._stage = stage
        self.column = _last_in_sight(stage)
        horizontal = self._area.horizontalScrollBar()
        horizontal.setRange(0, max(stage.grid.columns.total - stage.width, 0))
        horizontal.setPageStep(stage.width)
        horizontal.setSingleStep(stage.grid.typography.ems(_STEP))
        _sync_vertical(self._area.verticalScrollBar(), self.column, stage)
        self._sync_own(stage)
        self.are_syncing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the turn of a wheel to the bar of the column under the pointer, where each scrolls on its own."""
        if not isinstance(event, QWheelEvent) or self._is_shared or self._stage is None:
            return super().eventFilter(watched, event)
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            return False
        column = self._stage.grid.columns.at(event.position().toPoint().x() + self._stage.shift)
        QCoreApplication.sendEvent(self.bar(column), event)
        return True

    def _sync_own(self, stage: Stage) -> None:
        self._is_shared = not stage.grid.arrangement.is_free
        count = 0 if self._is_shared else stage.grid.content.column_count
        while len(self._own) < count:
            self._own.append(self._make(len(self._own)))
        for column, bar in enumerate(self._own):
            if column >= count:
                bar.hide()  # kept: a bar takes longer to make than a way of reading takes to change
                continue
            _sync_vertical(bar, column, stage)
            left, width = stage.column_left(column), stage.grid.columns.boxes[column].width
            edge = left + 1 if stage.mirrored else left + width - _WIDTH
            bar.setGeometry(QRect(edge, 0, _WIDTH, stage.height).translated(self._area.viewport().pos()))
            bar.setVisible(column != self.column and bar.maximum() > 0)

    def _make(self, column: int) -> QScrollBar:
        """A bar in front of the columns; as a child of theirs it would have them painted twice when it appears."""
        bar = QScrollBar(Qt.Orientation.Vertical, self._area)
        bar.setCursor(Qt.CursorShape.ArrowCursor)
        bar.valueChanged.connect(partial(self._tell, column))
        return bar

    def _tell(self, column: int, _value: int) -> None:
        if not self.are_syncing:
            self.turned.emit(column)


def value_of(stage: Stage, column: int) -> int:
    """How far down `column` stands, in pixels, as its bar has it."""
    place = stage.place_of(column)
    return stage.grid.track(column).top(place.row) + place.offset


def _sync_vertical(bar: QScrollBar, column: int, stage: Stage) -> None:
    if bar.isSliderDown():
        return
    total = stage.grid.track(column).total if stage.grid.content.column_count else 0
    bar.setRange(0, max(total - stage.height, 0))
    bar.setPageStep(stage.height)
    bar.setSingleStep(stage.grid.typography.ems(_LINE))
    bar.setValue(value_of(stage, column) if total else 0)


def _last_in_sight(stage: Stage) -> int:
    """The last column, in the comparison's order, of which something is in sight; 0 where there is none."""
    boxes = enumerate(stage.grid.columns.boxes)
    shown = (nth for nth, box in boxes if box.right > stage.shift and box.left < stage.shift + stage.width)
    return max(shown, default=0)
