"""What is shown while a clause is being picked: what to do, and the clauses to choose from by key."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from glossator.core.text.direction import isolate
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.pairing.candidates import Candidates
from glossator.ui.retranslating import Retranslating

_MARGIN = 14
_LINES = 7
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def _key(name: str) -> str:
    """What the key is called here, in its own direction."""
    return isolate(QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText))


class PickingPanel(Retranslating, QFrame):
    """An instruction, a line to type in, and the list of clauses; Enter picks, Escape gives up."""

    picked = Signal(object)
    """The clause (an Entry) that the reader chose."""
    looked_at = Signal(object)
    """The clause that she has arrived at in the list."""
    given_up = Signal()

    def __init__(self, instruction: str, candidates: Candidates, parent: QWidget) -> None:
        super().__init__(parent)
        candidates.setParent(self)
        self._candidates = candidates
        self.setProperty("role", "card")
        self.instruction = QLabel(instruction, self)
        self.typed = QLineEdit(self)
        self.list = QListView(self)
        self._hint, self._cancel = QLabel(self), QPushButton(self)
        self._lay_out()
        self._retranslate()
        self._connect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while the reader types."""
        if not isinstance(event, QKeyEvent) or watched is not self.typed:
            return super().eventFilter(watched, event)
        walks = event.type() == QEvent.Type.KeyPress and event.key() in _WALKING
        if walks:
            self.list.keyPressEvent(event)
        return walks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks the clause that one stands at, Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick_current()

    def _lay_out(self) -> None:
        self.instruction.setWordWrap(True)
        self.instruction.setProperty("role", "heading")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.list.setModel(self._candidates)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setFixedHeight(_LINES * (self.fontMetrics().height() + 8))
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN - 2, _MARGIN, _MARGIN)
        column.setSpacing(8)
        for widget in (self.instruction, self.typed, self.list):
            column.addWidget(widget)
        column.addLayout(foot)
        self.setFocusProxy(self.typed)

    def _connect(self) -> None:
        self.typed.installEventFilter(self)
        self.typed.textChanged.connect(self._candidates.look_for)
        self._candidates.modelReset.connect(self._arrive)
        self.list.clicked.connect(lambda index: self.picked.emit(self._candidates.entry(index)))
        self.list.selectionModel().currentChanged.connect(self._look_at)
        self._cancel.clicked.connect(self.given_up)

    def put_first(self, entries: Collection[Entry]) -> None:
        """List these first, unless the reader has arrived at one already: nothing moves under her hand."""
        self._candidates.put_first(entries)
        if not self.typed.text() and not self.list.currentIndex().isValid():
            self._candidates.look_for("")

    def _arrive(self) -> None:
        """Stand at the first clause that was found."""
        if self.typed.text() and self._candidates.rowCount():
            self.list.setCurrentIndex(self._candidates.index(0))

    def _look_at(self) -> None:
        current = self.list.currentIndex()
        if current.isValid():
            self.looked_at.emit(self.entry_at_current())

    def entry_at_current(self) -> Entry:
        """The clause that one stands at in the list."""
        return self._candidates.entry(self.list.currentIndex())

    def fit(self, width: int) -> None:
        """Be so wide, and as high as the words need."""
        self.setFixedSize(width, self.heightForWidth(width))

    def _pick_current(self) -> None:
        """Pick what was found by all that was typed, also by the last letters of it."""
        self._candidates.finish()
        if self.list.currentIndex().isValid():
            self.picked.emit(self.entry_at_current())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.instruction.text())
        self.typed.setPlaceholderText(self.tr("Number or heading"))
        self.typed.setAccessibleName(self.tr("Clause to pair with: number or heading"))
        self.list.setAccessibleName(self.tr("Clauses of the other columns"))
        self._hint.setText(self.tr("{enter} pairs, {escape} cancels").format(enter=_key("Enter"), escape=_key("Esc")))
        self._cancel.setText(self.tr("Cancel"))
