"""The wording that a reviewer proposes instead of the clause's, with what it changes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from glossator.core.text.direction import Direction
from glossator.ui.annotation_pane.details.redline_view import RedlineView
from glossator.ui.annotation_pane.writing_edit import WritingEdit
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_HEIGHT = 84


class SuggestionField(Retranslating, QWidget):
    """A button that opens the field, the field, and the redline below it; `changed` follows the typing."""

    changed = Signal()
    opened = Signal()
    """The reader wants to type a wording, and should see where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._direction = Direction.LTR
        self.begin = QPushButton(self)
        self.label, self.title = QLabel(self), QLabel(self)
        self.text = WritingEdit(self)
        self.redline = RedlineView(self)
        self.drop = QPushButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.begin, self.label, self.text, self.title, self.redline, self.drop):
            column.addWidget(part)
        for field in (self.text, self.redline):
            field.setFixedHeight(_HEIGHT)
        self.label.setBuddy(self.text)
        self.title.setProperty("role", "muted")
        self.begin.clicked.connect(self._begin)
        self.drop.clicked.connect(lambda: self.choose(""))
        self.text.textChanged.connect(self._follow)
        self._retranslate()
        self._show_parts()

    def suggestion(self) -> str:
        """The proposed wording; empty where none is, or where it is the clause's own."""
        body = self.text.body()
        return "" if body == self._words else body

    def choose(self, suggestion: str) -> None:
        """Show a proposed wording; an empty one closes the field."""
        self.text.set_body(suggestion)
        self._show_parts()

    def set_words(self, words: str, direction: Direction) -> None:
        """What is to be replaced, on one line."""
        self._words, self._direction = words, direction
        self.text.set_default_direction(direction)
        self.begin.setEnabled(bool(words))
        self._say_why_not()
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        self.redline.set_theme(theme)
        self._follow()

    def _begin(self) -> None:
        self.text.set_body(self._words)
        self._show_parts()
        self.text.setFocus()
        self.opened.emit()

    def _say_why_not(self) -> None:
        why = self.tr("Wording can be suggested for words of one licence: choose these words, or their clause, above.")
        self.begin.setToolTip("" if self.begin.isEnabled() else f"<p>{why}</p>")

    def _follow(self) -> None:
        self.redline.show_change(self._words, self.text.body(), self._direction)
        self.changed.emit()

    def _show_parts(self) -> None:
        is_open = bool(self.text.body())
        self.begin.setVisible(not is_open)
        for part in (self.label, self.text, self.title, self.redline, self.drop):
            part.setVisible(is_open)

    def _retranslate(self) -> None:
        self.begin.setText(self.tr("Suggest wording"))
        self.label.setText(self.tr("Suggested wording"))
        self.text.setAccessibleName(self.label.text())
        self.title.setText(self.tr("What it changes"))
        self.redline.setAccessibleName(self.title.text())
        self.drop.setText(self.tr("Drop suggestion"))
        self._say_why_not()
