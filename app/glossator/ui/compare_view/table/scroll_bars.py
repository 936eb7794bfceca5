"""The scroll bars: those of the area, and one in each column that scrolls on its own."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from glossator.ui.compare_view.table.stage import Stage

_LINE, _STEP = 1.5, 2
_WIDTH = 10


class ScrollBars(QObject):
    """Keeps the bars of `area` agreed with a stage, though not while the reader holds them.

    The area's own vertical bar is that of the last column in sight, which is every column's where all scroll together;
    the others have a narrow bar along their edge, over the margin, so that no words move when they are released.
    """

    turned = Signal(int)
    """The bar of the column of this index was moved."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._own: list[QScrollBar] = []
        self.column = 0
        """The column whose bar the area's own is."""
        self.are_syncing = False
        self._stage: Stage | None = None
        area.viewport().installEventFilter(self)

    def bar(self, column: int) -> QScrollBar:
        """The vertical bar of `column`."""
        return self._area.verticalScrollBar() if column == self.column or not self._own else self._own[column]

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
        if not isinstance(event, QWheelEvent) or not self._own or self._stage is None:
            return super().eventFilter(watched, event)
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            return False
        column = self._stage.grid.columns.at(event.position().toPoint().x() + self._stage.shift)
        QCoreApplication.sendEvent(self.bar(column), event)
        return True

    def _sync_own(self, stage: Stage) -> None:
        self._have(stage.grid.content.column_count if stage.grid.arrangement.is_free else 0)
        for column, bar in enumerate(self._own):
            _sync_vertical(bar, column, stage)
            left, width = stage.column_left(column), stage.grid.columns.boxes[column].width
            bar.setGeometry(left + 1 if stage.mirrored else left + width - _WIDTH, 0, _WIDTH, stage.height)
            bar.setVisible(column != self.column and bar.maximum() > 0)

    def _have(self, count: int) -> None:
        while len(self._own) > count:
            self._own.pop().deleteLater()
        while len(self._own) < count:
            bar = QScrollBar(Qt.Orientation.Vertical, self._area.viewport())
            bar.setCursor(Qt.CursorShape.ArrowCursor)
            bar.valueChanged.connect(partial(self._tell, len(self._own)))
            self._own.append(bar)

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
