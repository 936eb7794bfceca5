"""The button that floats beside selected words and takes them to a new note."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.hand import Hand

_DISTANCE = 4


class NoteButton(QPushButton):
    """Stands below the last selected word in sight, or above it at the window's lower edge."""

    def __init__(self, canvas: Canvas, hand: Hand) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key N does the same without a way there
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(hand.request_note)
        hand.selection_changed.connect(self.settle)
        canvas.stage_changed.connect(self.settle)
        self._name()
        self.hide()

    def settle(self) -> None:
        """Go where the selection is; hide where there is none in sight."""
        selection = self._canvas.attention.selection
        rects = self._canvas.stage.word_rects(selection) if selection else []
        shown = [rect for rect in rects if rect.intersects(self._canvas.viewport().rect())]
        self.setVisible(bool(shown))
        if shown:
            self.adjustSize()
            words = max(shown, key=lambda rect: rect.bottom())
            self.move(self._canvas.viewport().mapToParent(self._beside(words)))
            self.raise_()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.setText(self.tr("Add note"))
        self.setToolTip(self.tr("Write a note on the selected words (N)"))

    def _beside(self, words: QRect) -> QPoint:
        space = self._canvas.viewport().rect()
        left = words.left() if self._is_mirrored() else words.right() - self.width()
        top = words.bottom() + _DISTANCE
        if top + self.height() > space.bottom():
            top = words.top() - self.height() - _DISTANCE
        return QPoint(min(max(left, 0), space.right() - self.width()), max(top, 0))

    def _is_mirrored(self) -> bool:
        selection = self._canvas.attention.selection
        return selection is not None and self._canvas.grid.frames[selection.column].mirrored
