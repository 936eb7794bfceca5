"""Asks, in the place of the editor's buttons, whether what was typed may go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from glossator.ui.retranslating import Retranslating


class DiscardQuestion(Retranslating, QWidget):
    """A question with two answers: `discarded` and `kept`."""

    discarded = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = QLabel(self)
        self._question.setWordWrap(True)
        self.keep = QPushButton(self)
        self.keep.clicked.connect(self.kept)
        self.discard = QPushButton(self)
        self.discard.clicked.connect(self.discarded)
        answers = QHBoxLayout()
        answers.addWidget(self.keep)
        answers.addWidget(self.discard)
        answers.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._question)
        column.addLayout(answers)
        self.setFocusProxy(self.keep)
        self._retranslate()

    def _retranslate(self) -> None:
        self._question.setText(self.tr("Discard what you have written?"))
        self.keep.setText(self.tr("Keep writing"))
        self.keep.setAccessibleDescription(self._question.text())
        self.discard.setText(self.tr("Discard"))
