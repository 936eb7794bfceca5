"""The line that says which document is being read, with a way to stop it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from glossator.core.text.direction import isolate

if TYPE_CHECKING:  # the window starts without the readers of documents
    from glossator.core.intake import Course

_PER_CENT = 100


class ProgressLine(QFrame):
    """Shows a `Course` while there is one."""

    cancelled = Signal()
    """The reader wants no more of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self._cancel = QPushButton(self)
        self._arrange()
        self._retranslate()
        self.hide()

    @property
    def words(self) -> str:
        """What is being said; empty where nothing is under way."""
        return "" if self.isHidden() else self._words.text()

    def show_course(self, course: "Course | None") -> None:
        """Say how far this import is; hide where there is none."""
        self._course = course
        self.setVisible(course is not None)
        if course:
            self._say(course)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        self.setProperty("role", "bar")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)

    def _say(self, course: "Course") -> None:
        self._words.setText(self._sentence(course))
        self._cancel.setEnabled(not course.is_cancelled)
        known = course.share > 0  # short documents do not tell how far they are
        self._bar.setRange(0, _PER_CENT if known else 0)
        self._bar.setValue(round(course.share * _PER_CENT) if known else -1)

    def _sentence(self, course: "Course") -> str:
        if course.is_cancelled:
            return self.tr("Stopping…")
        name = isolate(course.name) if course.name else self.tr("the clipboard")
        if course.count == 1:
            return self.tr("Reading {name}…").format(name=name)
        words = self.tr("Reading {name} ({nth} of {count})…")
        return words.format(name=name, nth=course.nth + 1, count=course.count)

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("How much of the document is read"))
        if self._course:
            self._say(self._course)
