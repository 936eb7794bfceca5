"""The card of one mark: why it is there, and what the reviewer may say of it."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from glossator.core.session.model import Verdict
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.findings.explaining import explanation_of, sentences_on
from glossator.ui.compare_view.marks.marks import Passage

_WIDTH = 420
"""In pixels; wider only where its buttons need more."""
_MARGIN = 14
_BELOW = 4
_KEYS = {
    Qt.Key.Key_A: Verdict.ACCEPTED,
    Qt.Key.Key_R: Verdict.REJECTED,
    Qt.Key.Key_U: None,
    0x0634: Verdict.ACCEPTED,
    0x0642: Verdict.REJECTED,
    0x0639: None,
}
"""The letters of the buttons on an English and on an Arabic keyboard."""


class MarkCard(QFrame):
    """Pops up over `canvas`; a press beside it or Escape closes it."""

    decided = Signal(object, object)
    """A Passage, and a Verdict or None for neither."""
    noted = Signal(object)
    """A Passage that is to become a note."""

    def __init__(self, passage: Passage, canvas: Canvas) -> None:
        super().__init__(canvas, Qt.WindowType.Popup)
        self._passage = passage
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.words = QLabel(explanation_of([passage], canvas.content, canvas.taxonomy), self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.setAccessibleName("\n".join(sentences_on(passage, canvas.content, canvas.taxonomy)))
        self.buttons = {verdict: QPushButton(self) for verdict in (Verdict.ACCEPTED, Verdict.REJECTED, None)}
        self.note = QPushButton(self)
        self._name()
        self._lay_out()
        self._connect()

    def show_beside(self, point: QPoint) -> None:
        """Show the card below `point` of the screen, above it where there is no room, and take the keys."""
        width = max(_WIDTH, self.minimumSizeHint().width())
        self.setFixedSize(width, self.heightForWidth(width))
        size, room = self.size(), self.screen().availableGeometry()
        left = point.x() - (width if self.isRightToLeft() else 0)
        top = point.y() + _BELOW
        if top + size.height() > room.bottom():
            top = point.y() - size.height() - 2 * self.fontMetrics().height()
        self.move(min(max(left, room.left()), room.right() - width), max(top, room.top()))
        self.show()
        self.buttons[self._verdict].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letter of each button presses it."""
        if event.key() in _KEYS:
            self._decide(_KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    @property
    def _verdict(self) -> Verdict | None:
        return self._passage.decision.verdict if self._passage.decision else None

    def _name(self) -> None:
        names = {
            Verdict.ACCEPTED: (self.tr("&Accept"), self.tr("The mark is right (A)")),
            Verdict.REJECTED: (self.tr("&Reject"), self.tr("Take the mark away (R)")),
            None: (self.tr("&Undecided"), self.tr("Leave it open (U)")),
        }
        for verdict, button in self.buttons.items():
            name, tip = names[verdict]
            button.setText(name)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
        self.note.setText(self.tr("Make a &note of it"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, _MARGIN)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addLayout(row)

    def _connect(self) -> None:
        for verdict, button in self.buttons.items():
            button.setCheckable(True)
            button.setChecked(verdict is self._verdict)
            button.setAutoDefault(True)
            button.clicked.connect(partial(self._decide, verdict))
        self.note.clicked.connect(self._make_note)

    def _decide(self, verdict: Verdict | None) -> None:
        self.close()
        if verdict is not self._verdict:
            self.decided.emit(self._passage, verdict)

    def _make_note(self) -> None:
        self.close()
        self.noted.emit(self._passage)
