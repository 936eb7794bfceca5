"""What a screen reader finds in the compare view: each cell in sight as a paragraph, its kinds in its name.

The view paints its cells itself, so no widget stands for them. Interfaces are made when an assistive program asks
and are kept for good: Qt holds plain pointers to them.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleTextCursorEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from glossator.ui.compare_view.assistive.cell import NO_INTERFACE, CellInterface
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.cells.plain_text import cell_text
from glossator.ui.compare_view.heads.column_head import ColumnHead

_kept: list[QAccessibleInterface] = []


def install_accessibility(canvas: Canvas) -> None:
    """Let assistive programs see the cells of `canvas`, which they may have asked for while it was being made."""
    _install_factory()
    if QAccessible.isActive():
        _forget(canvas.viewport())
        _forget(canvas)


@cache
def _install_factory() -> None:
    QAccessible.installFactory(_make)


def _forget(widget: QWidget) -> None:
    """Have Qt ask for the interface of `widget` again: it keeps the plain one of a widget that was not yet whole."""
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(QAccessible.queryAccessibleInterface(widget)))


def tell_focus(canvas: Canvas) -> None:
    """Tell assistive programs which cell has the focus now."""
    focus = canvas.attention.focus
    places = canvas.stage.places() if QAccessible.isActive() and focus else []
    if focus and (focus.row, focus.column) in places:
        event = QAccessibleEvent(canvas.viewport(), QAccessible.Event.Focus)
        event.setChild(places.index((focus.row, focus.column)))
        QAccessible.updateAccessibility(event)


def tell_caret(canvas: Canvas) -> None:
    """Tell assistive programs where the place is now from which keys select."""
    caret = canvas.attention.caret
    if QAccessible.isActive() and caret:
        place = canvas.content.entry_at(caret.column, caret.start).row, caret.column
        places = canvas.stage.places()
        if place in places:
            within = cell_text(canvas.grid.cell(*place)).place_of(caret.start)
            event = QAccessibleTextCursorEvent(canvas.viewport(), within)
            event.setChild(places.index(place))
            QAccessible.updateAccessibility(event)


def _make(_: str, of: QObject | None) -> QAccessibleInterface | None:
    """The interface of a canvas, of its viewport, or of a column's head; None leaves the object to Qt."""
    around = of.parent() if isinstance(of, QWidget) else None
    if isinstance(of, Canvas | ColumnHead):
        _kept.append(QAccessibleWidget(of, QAccessible.Role.Grouping))
    elif isinstance(around, Canvas) and around.viewport() is of:
        _kept.append(TableInterface(around))
    else:
        return None
    return _kept[-1]


class TableInterface(QAccessibleWidget):
    """The viewport of a canvas: its children are the cells in sight, in reading order."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.viewport(), QAccessible.Role.Document)
        self._canvas = canvas
        self._cells: dict[tuple[int, int], CellInterface] = {}

    def text(self, kind: QAccessible.Text) -> str:
        """The name of the canvas."""
        return self._canvas.accessibleName() if kind == QAccessible.Text.Name else ""

    def childCount(self) -> int:
        """How many cells are in sight."""
        return len(self._canvas.stage.places())

    def child(self, index: int) -> QAccessibleInterface:
        """The cell at `index`."""
        places = self._canvas.stage.places()
        return self._cell(*places[index]) if 0 <= index < len(places) else NO_INTERFACE

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The index of a cell; -1 for one that is out of sight."""
        places = self._canvas.stage.places()
        return next((nth for nth, place in enumerate(places) if self._cells.get(place) is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The cell at a point of the screen."""
        cells = (self._cell(*place) for place in self._canvas.stage.places())
        return next((cell for cell in cells if cell.rect().contains(x, y)), NO_INTERFACE)

    def focusChild(self) -> QAccessibleInterface:
        """The cell with the focused clause."""
        focus = self._canvas.attention.focus
        return self._cell(focus.row, focus.column) if focus else NO_INTERFACE

    def _cell(self, row: int, column: int) -> CellInterface:
        if (row, column) not in self._cells:
            self._cells[row, column] = CellInterface(self._canvas, self, row, column)
        return self._cells[row, column]
