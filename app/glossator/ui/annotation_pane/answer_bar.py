"""The buttons below a note that is being written: saved, or given up after a question."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from glossator.core.text.direction import isolate
from glossator.ui.annotation_pane.discard_question import DiscardQuestion
from glossator.ui.retranslating import Retranslating


class AnswerBar(Retranslating, QWidget):
    """Asks before words go: `saved` and `cancelled` are emitted when it is settled, `kept` when writing goes on."""

    saved = Signal()
    asked = Signal()
    """The reader wants to give up; `ask` or `cancelled` is what follows."""
    cancelled = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QWidget(self)
        self.save, self.cancel = QPushButton(self._buttons), QPushButton(self._buttons)
        self.question = DiscardQuestion(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._buttons)
        column.addWidget(self.question)
        self.save.setDefault(True)
        self.save.clicked.connect(self.saved)
        self.cancel.clicked.connect(self.asked)
        self.question.discarded.connect(self.cancelled)
        self.question.kept.connect(self._keep)
        self.reset()
        self._retranslate()

    @property
    def is_asking(self) -> bool:
        """Whether the question is open."""
        return self.question.isVisible()

    def reset(self) -> None:
        """Offer to save or to give up."""
        self.question.hide()
        self._buttons.show()

    def ask(self) -> None:
        """Ask whether what was typed may go."""
        self._buttons.hide()
        self.question.show()
        self.question.setFocus()

    def escape(self) -> None:
        """What Escape means here."""
        if self.is_asking:
            self._keep()
        else:
            self.asked.emit()

    def _keep(self) -> None:
        self.reset()
        self.kept.emit()

    def _retranslate(self) -> None:
        self.save.setText(self.tr("Save note"))
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.save.setToolTip(self.tr("Save note ({keys})").format(keys=isolate(keys)))
        self.cancel.setText(self.tr("Cancel"))
