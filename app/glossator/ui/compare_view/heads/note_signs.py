"""The numbers of the notes on a whole licence, in its column's head."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from glossator.ui.compare_view.cells.ornaments import paint_note_number
from glossator.ui.compare_view.marks.marks import NotedPassage
from glossator.ui.i18n import reading_font
from glossator.ui.theme import Theme

_PADDING, _GAP = 4, 3
_BESIDE = 4
"""Between the last number and the edge, on either side."""
_SMALLER = 0.85


class NoteSign(QAbstractButton):
    """The number of one note on its plate, filled where `is_chosen`."""

    def __init__(self, note: NotedPassage, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = note
        self.is_chosen = False
        self._theme = theme
        figures = reading_font(self.font().pointSizeF() * _SMALLER)
        figures.setBold(True)
        self.setFont(figures)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name()

    def sizeHint(self) -> QSize:
        """Room for the number."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(str(self.note.number)) + 2 * _PADDING + 2, metrics.height())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number, and a ring for the keyboard."""
        painter = QPainter(self)
        ink, paper = self._theme.colour("note"), self._theme.colour("surface")
        plate = self.rect().adjusted(0, 0, -1, -1)
        paint_note_number(painter, plate, self.note.number, self.font(), ink, paper, is_active=self.is_chosen)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRect(plate.adjusted(1, 1, 0, 0))
        painter.end()

    def _name(self) -> None:
        self.setToolTip(self.tr("Note {number}, on the whole licence").format(number=self.note.number))
        self.setAccessibleName(self.toolTip())


class NoteSigns(QWidget):
    """A number for each note on the licence; `activated` carries the id of the one that is clicked."""

    activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.signs: list[NoteSign] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, _BESIDE, 0)
        self._row.setSpacing(_GAP)
        self.hide()

    def show_notes(self, notes: Sequence[NotedPassage]) -> None:
        """Show the numbers of these and no others."""
        if [sign.note for sign in self.signs] != list(notes):
            self._fill(notes)

    def choose(self, note_id: str) -> None:
        """Fill the number of the note with this id."""
        for sign in self.signs:
            sign.is_chosen = sign.note.note_id == note_id
            sign.update()

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._fill([sign.note for sign in self.signs])

    def _fill(self, notes: Sequence[NotedPassage]) -> None:
        for sign in self.signs:
            sign.hide()
            sign.deleteLater()
        self.signs = [NoteSign(each, self._theme, self) for each in notes]
        for sign in self.signs:
            self._row.addWidget(sign)
            sign.clicked.connect(partial(self.activated.emit, sign.note.note_id))
            sign.show()
        self.setVisible(bool(notes))
