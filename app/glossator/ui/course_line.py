"""A line that says what is under way and how far it is, with a way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from glossator.ui.course_bar import CourseBar
from glossator.ui.retranslating import Retranslating


class CourseLine(Retranslating, QFrame):
    """Hidden while nothing is under way."""

    cancelled = Signal()
    """The reader wants no more of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = QLabel(self)
        self._bar = CourseBar(self)
        self._cancel = QPushButton(self)
        self._arrange()
        self._cancel.setText(self.tr("Cancel"))
        self.hide()

    @property
    def words(self) -> str:
        """What is being said; empty where nothing is under way."""
        return "" if self.isHidden() else self._said.text()

    def show_course(self, words: str, share: float, *, is_cancelled: bool) -> None:
        """Say in `words` what is under way and show how much of it is done; 0 where that is not known."""
        self._said.setText(self.tr("Stopping…") if is_cancelled else words)
        self._cancel.setEnabled(not is_cancelled)
        self._bar.setAccessibleName(words)
        self._bar.show_share(share)
        self.show()

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))

    def _arrange(self) -> None:
        self.setProperty("role", "bar")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._bar.setFixedWidth(140)
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._said, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
