"""A cell as assistive programs see it: an interface for what it is, another for its words."""

from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from shiboken6 import VoidPtr, isValid

from glossator.core.compare.model import Span
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.assistive.names import description_of_cell, name_of_cell
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.cells.plain_text import CellText, cell_text

NO_INTERFACE = cast("QAccessibleInterface", None)
"""Qt takes None for "there is none", though its stubs do not say so."""


class CellInterface(QAccessibleInterface):
    """A paragraph, named by its licence, its clauses, and the kinds and notes that are marked in it."""

    def __init__(self, canvas: Canvas, parent: QAccessibleInterface, row: int, column: int) -> None:
        super().__init__()
        self._canvas = canvas
        self._parent = parent
        self._place = row, column
        self._words = WordsInterface(self)

    @property
    def words(self) -> CellText:
        """Its text as it is set now."""
        return cell_text(self._canvas.grid.cell(*self._place))

    @property
    def caret(self) -> int:
        """Where the selection ends that keys move, or a click was; -1 if it is in another cell."""
        caret, (row, column) = self._canvas.attention.caret, self._place
        if caret is None or caret.column != column or self._canvas.content.entry_at(column, caret.start).row != row:
            return -1
        return self.words.place_of(caret.start)

    def set_caret(self, place: int) -> None:
        """Let keys select from `place` on, and act on the clause there."""
        column, offset = self._place[1], self.words.offset_of(place)
        if offset is not None:
            self._canvas.attention.select(Span(column, offset, offset))
            self._canvas.attention.focus = self._canvas.content.entry_at(column, offset)
            self._canvas.viewport().update()

    @property
    def origin(self) -> QPoint:
        """The screen's point at which its layout begins."""
        return self._canvas.viewport().mapToGlobal(self._canvas.stage.cell_origin(*self._place))

    def isValid(self) -> bool:
        """Whether there is such a cell, still."""
        if not isValid(self._canvas):
            return False
        row, column = self._place
        return row < self._canvas.content.row_count and column < self._canvas.content.column_count

    def object(self) -> QObject:
        """No object stands for a cell."""
        return cast("QObject", None)

    def parent(self) -> QAccessibleInterface:
        """The table."""
        return self._parent

    def child(self, index: int) -> QAccessibleInterface:
        """A cell has no children."""
        del index
        return NO_INTERFACE

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """A cell has no children."""
        del x, y
        return NO_INTERFACE

    def childCount(self) -> int:
        """A cell has no children."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """A cell has no children."""
        del child
        return -1

    def role(self) -> QAccessible.Role:
        """A paragraph."""
        return QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        """To be read and selected, and focused if one of its clauses is."""
        state = QAccessible.State()
        state.readOnly = state.selectableText = state.multiLine = state.focusable = 1
        focus = self._canvas.attention.focus
        if focus and (focus.row, focus.column) == self._place:
            state.focused = 1
        return state

    def rect(self) -> QRect:
        """Where it is on the screen, as far as it is in sight."""
        viewport = self._canvas.viewport()
        rect = self._canvas.stage.cell_rect(*self._place).intersected(viewport.rect())
        return rect.translated(viewport.mapToGlobal(QPoint()))

    def text(self, kind: QAccessible.Text) -> str:
        """Its name; for a description, how it stands in its row and what differs in it."""
        if kind == QAccessible.Text.Description:
            return description_of_cell(self._canvas, *self._place)
        return name_of_cell(self._canvas, *self._place) if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, words: str) -> None:
        """Nothing can be changed."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The object that has the interface of this kind, and a null pointer where none has: so Qt takes it."""
        is_text = kind == QAccessible.InterfaceType.TextInterface
        return cast("int", self._words if is_text else VoidPtr(0))


class WordsInterface(QAccessibleTextInterface):
    """The words of a cell; places are UTF-16 units."""

    def __init__(self, cell: CellInterface) -> None:
        super().__init__()
        self._cell = cell

    def characterCount(self) -> int:
        """How many units there are."""
        return self._cell.words.length

    def text(self, start: int, end: int) -> str:
        """The words between two places, without what display adds."""
        return strip_isolates(self._cell.words.slice(start, end))

    def characterRect(self, place: int) -> QRect:
        """Where a character is on the screen."""
        return self._cell.words.rect(place).translated(self._cell.origin)

    def offsetAtPoint(self, point: QPoint) -> int:
        """The place nearest to a point of the screen."""
        return self._cell.words.place_at(point - self._cell.origin)

    def cursorPosition(self) -> int:
        """The place from which keys select; -1 where it is elsewhere."""
        return self._cell.caret

    def setCursorPosition(self, place: int) -> None:
        """Let keys select from there."""
        self._cell.set_caret(place)

    def selectionCount(self) -> int:
        """None is told: how one is asked where it is cannot be answered from Python (PySide6 6.11)."""
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Selecting is done in the window."""

    def removeSelection(self, index: int) -> None:
        """Selecting is done in the window."""

    def setSelection(self, index: int, start: int, end: int) -> None:
        """Selecting is done in the window."""

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Cells are read in sight."""
