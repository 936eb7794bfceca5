"""The heads of the columns, which stay: which licence this is, how much it restricts, and what belongs to it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from glossator.core.library.attached import Attached
from glossator.core.session.decisions import standing
from glossator.core.session.model import Decision
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.heads.column_head import ColumnHead
from glossator.ui.theme import Theme

_FEWEST = 2
_LOW = 36
"""Where columns and heads together are lower than so many times the size of the letters, each head has one line."""


class Header(QWidget):
    """The heads above their columns, following them to the side."""

    close_requested = Signal(int)
    """With the column's index."""
    lead_wanted = Signal(int)
    """The others are to be measured by the licence of the column of this index."""
    form_wanted = Signal(int, str)
    """The licence of the column of this index is wanted in this form (a reference)."""
    move_wanted = Signal(int, int)
    """The column of this index is to go so many places towards the end (towards the start if negative)."""
    clicked = Signal(int)
    """The head of the column of this index was."""
    note_activated = Signal(str)
    """The mark of the note with this id, which is on a whole licence, was clicked."""
    clause_wanted = Signal(int, str)
    """The reader wants to see the clause of this id in the column of this index."""

    def __init__(self, canvas: Canvas, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.heads: list[ColumnHead] = []
        self.wear(theme)
        canvas.stage_changed.connect(self._follow)

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for head in self.heads:
            head.wear(theme)
        self.update()

    def show_licences(self) -> None:
        """Make heads for the licences that the canvas shows."""
        for head in self.heads:
            head.hide()
            head.deleteLater()
        comparison, taxonomy = self._canvas.content.comparison, self._canvas.taxonomy
        self.heads = [
            ColumnHead(each, taxonomy, self._theme, self, is_leading=column == comparison.leading)
            for column, each in enumerate(comparison.licences)
        ]
        for column, head in enumerate(self.heads):
            head.stand(column, len(self.heads), closable=len(self.heads) > _FEWEST)
            head.clicked.connect(partial(self.clicked.emit, column))
            head.move_wanted.connect(partial(self.move_wanted.emit, column))
            head.close_requested.connect(partial(self.close_requested.emit, column))
            head.lead_wanted.connect(partial(self.lead_wanted.emit, column))
            head.note_activated.connect(self.note_activated)
            head.form_wanted.connect(partial(self.form_wanted.emit, column))
            head.clause_wanted.connect(partial(self.clause_wanted.emit, column))
        self._canvas.make_room(self)
        self._follow()

    def show_leading(self) -> None:
        """Mark the head of the licence that the others are measured by."""
        for column, head in enumerate(self.heads):
            head.show_leading(column == self._canvas.content.comparison.leading)

    def show_documents(self, documents: Sequence[Sequence[Attached]]) -> None:
        """Say what belongs to the licence of each column."""
        for head, each in zip(self.heads, documents, strict=True):
            head.show_documents(each)

    def show_notes(self) -> None:
        """Show the notes on whole licences that the canvas has."""
        for column, head in enumerate(self.heads):
            head.show_notes([each for each in self._canvas.marks.whole if each.span.column == column])
        self.choose_note(self._canvas.attention.note_id)

    def choose_note(self, note_id: str) -> None:
        """Let the mark of the note with this id stand out."""
        for head in self.heads:
            head.choose_note(note_id)

    def show_verified(self, outcomes: Sequence[bool | None]) -> None:
        """Say of each column's text whether its file is the recorded one; None where nobody could tell."""
        for head, is_intact in zip(self.heads, outcomes, strict=True):
            if is_intact is not None:
                head.show_verified(is_intact)

    def count(self, decisions: Sequence[Decision]) -> None:
        """Count in each head the provisions that nobody rejected."""
        for head, licence in zip(self.heads, self._canvas.content.comparison.licences, strict=True):
            head.count(standing(licence, decisions))

    def sizeHint(self) -> QSize:
        """As high as the heads."""
        return QSize(0, max((head.sizeHint().height() for head in self.heads), default=0) + 1)

    def event(self, event: QEvent) -> bool:
        """Grow or shrink with the heads, whose letters depend on the language."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._canvas.make_room(self)
        return super().event(event)

    def _follow(self) -> None:
        """Stand above the columns, folded in a low window; nothing is painted again while they only scroll."""
        if not self._canvas.isVisible():
            return  # the table has no width yet
        self._fold(self._canvas.height() < _LOW * self.fontInfo().pixelSize())
        stage, boxes = self._canvas.stage, self._canvas.grid.columns.boxes
        for column, (head, box) in enumerate(zip(self.heads, boxes, strict=False)):  # heads may be a comparison late
            place = QRect(stage.column_left(column), 0, box.width, self.height() - 1)
            if place != head.geometry():
                head.setGeometry(place)
                head.show()
                self.update()

    def _fold(self, is_folded: bool) -> None:
        """That depends on the height of the whole, which folding leaves as it is: nothing flickers at the edge."""
        folded = [head for head in self.heads if head.is_folded != is_folded]
        for head in folded:
            head.fold(is_folded)
        if folded:
            self._canvas.make_room(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the lines between the heads."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surface-raised"))
        border = self._theme.colour("border")
        painter.fillRect(0, self.height() - 1, self.width(), 1, border)
        for head in self.heads:
            if head.x() > 0:
                painter.fillRect(head.x(), 0, 1, self.height(), border)
        painter.end()
