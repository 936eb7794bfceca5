"""A cell as assistive programs see it: an interface for what it is, another for its words."""

from collections.abc import Iterator, Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from shiboken6 import VoidPtr, isValid

from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.cell_text import CellText, cell_text
from glossator.ui.compare_view.differences.words import description_of
from glossator.ui.compare_view.findings.explaining import verdict_in_words
from glossator.ui.compare_view.marks import Passage
from glossator.ui.compare_view.pairing.signs import said_of
from glossator.ui.compare_view.row_bands import said_of_row
from glossator.ui.i18n import current_language

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
            return strip_isolates("; ".join(self._differences()))
        return self._name() if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, words: str) -> None:
        """Nothing can be changed."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The object that has the interface of this kind, and a null pointer where none has: so Qt takes it."""
        is_text = kind == QAccessible.InterfaceType.TextInterface
        return cast("int", self._words if is_text else VoidPtr(0))

    def _name(self) -> str:
        row, column = self._place
        licence = self._canvas.content.comparison.licences[column].metadata.short
        entries = self._canvas.content.cells[row][column]
        if not entries:
            counterpart = QCoreApplication.translate("CompareView", "no counterpart")
            return f"{licence}, {counterpart}"
        titles = [entry.clause.title for entry in entries if entry.clause.title]
        documents = dict.fromkeys((licence, *(entry.document.short for entry in entries)))
        return "; ".join((", ".join((*documents, *titles)), *self._marks()))

    def _differences(self) -> Iterator[str]:
        """What the band of the row says, how well its clauses match, and each difference in the cell."""
        row, column = self._place
        canvas, content = self._canvas, self._canvas.content
        yield from said_of_row(canvas.bands[row], content.comparison.rows[row], column)
        yield from description_of(content.cells[row][column], canvas.marks, content)

    def _marks(self) -> list[str]:
        """Its kinds with what was decided on them, its notes' numbers and its pins, each once, in reading order."""
        row, column = self._place
        language, marks = current_language(), self._canvas.marks
        names = {kind.id: kind.name.in_language(language) for kind in self._canvas.taxonomy.kinds}
        note = QCoreApplication.translate("CompareView", "note {number}")
        found: list[str] = []
        for entry in self._canvas.content.cells[row][column]:
            found.extend(self._named(passage, names) for passage in marks.passages_of(entry))
            found.extend(self._named(passage, names) for passage in marks.rejected_of(entry))
            found.extend(note.format(number=each.number) for each in marks.notes_of(entry))
            found.extend(map(strip_isolates, said_of(entry, self._canvas.pinned, self._canvas.content)))
        return list(dict.fromkeys(found))

    def _named(self, passage: Passage, names: Mapping[str, str]) -> str:
        """The kind, and what was decided on the mark."""
        name = names[passage.provision.kind]
        return f"{name} ({strip_isolates(verdict_in_words(passage.decision))})" if passage.decision else name


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
        """There is no cursor in a cell."""
        return -1

    def setCursorPosition(self, place: int) -> None:
        """There is no cursor in a cell."""

    def selectionCount(self) -> int:
        """Selecting is done in the window."""
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Selecting is done in the window."""

    def removeSelection(self, index: int) -> None:
        """Selecting is done in the window."""

    def setSelection(self, index: int, start: int, end: int) -> None:
        """Selecting is done in the window."""

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Cells are read in sight."""
