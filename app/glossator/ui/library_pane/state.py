"""What stands in the library pane where there is nothing to list, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class LibraryState(QWidget):
    """One thing to say, what can be done about it, and a button that does it."""

    remedy_wanted = Signal()
    """The reader clicked the button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._words, self._remedy = QLabel(self), QLabel(self), QPushButton(self)
        self._title.setProperty("role", "heading")
        self._words.setProperty("role", "muted")
        self._remedy.clicked.connect(self.remedy_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 24)
        column.setSpacing(8)
        for label in (self._title, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self._remedy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, title: str, words: str = "", remedy: str = "") -> None:
        """Say `title`, `words` below it, and offer a button with the text `remedy`; what is empty is not shown."""
        for widget, text in ((self._title, title), (self._words, words), (self._remedy, remedy)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self.setAccessibleName(f"{title} {words}".strip())
