"""The number of a note on a whole licence, in its column's head."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from glossator.ui.compare_view.cells.ornaments import paint_note_number
from glossator.ui.compare_view.marks.marks import NotedPassage
from glossator.ui.i18n import reading_font
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_PADDING = 4
_SMALLER = 0.85


class NoteSign(Retranslating, QAbstractButton):
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
        self._retranslate()

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the number."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(str(self.note.number)) + 2 * _PADDING + 2, metrics.height())

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

    def _retranslate(self) -> None:
        self.setToolTip(self.tr("Note {number}, on the whole licence").format(number=self.note.number))
        self.setAccessibleName(self.toolTip())
