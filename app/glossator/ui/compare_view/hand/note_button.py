"""The button that stands in the margin beside selected words and takes them to a new note."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.icons import pixmap
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_SIDE, _ICON = 26, 18


class NoteButton(Retranslating, QAbstractButton):
    """Stands beside the last selected line in sight, where it covers no words."""

    def __init__(self, canvas: Canvas, hand: Hand, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key N does the same without a way there
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(self.sizeHint())
        self.clicked.connect(hand.request_note)
        hand.selection_changed.connect(self._settle)
        canvas.stage_changed.connect(self._settle)
        self._retranslate()
        self.hide()

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A square as wide as the margin."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing on a plate."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        edge = (_SIDE - _ICON) // 2
        drawing = pixmap("note", self._theme.colour("on-accent"))
        painter.drawPixmap(QRect(edge, edge, _ICON, _ICON), drawing)
        painter.end()

    def _settle(self) -> None:
        """Go where the selection is; hide where there is none in sight."""
        selection = self._canvas.attention.selection
        rects = self._canvas.stage.word_rects(selection) if selection else []
        shown = [rect for rect in rects if self._canvas.viewport().rect().contains(rect.center())]
        self.setVisible(bool(shown))
        if selection and shown:
            last = max(shown, key=lambda rect: rect.center().y())
            self.move(self._canvas.viewport().mapToParent(self._beside(last, selection.column)))
            self.raise_()

    def _beside(self, line: QRect, column: int) -> QPoint:
        frame = self._canvas.grid.frames[column]
        left = self._canvas.stage.column_left(column) + frame.margin.left + (frame.margin.width - _SIDE) // 2
        return QPoint(left, line.center().y() - _SIDE // 2)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Add note"))
        self.setToolTip(self.tr("Write a note on the selected words (N)"))
