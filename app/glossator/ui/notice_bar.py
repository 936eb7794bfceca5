"""What the program has to say, above the text and without standing in its way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from glossator.core.text.direction import direction_of_language, mark_direction
from glossator.ui.i18n import current_language
from glossator.ui.icons import icon, pixmap
from glossator.ui.theme import Theme


class NoticeBar(QFrame):
    """One notice at a time; it stays until it is closed or another one comes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_error = False
        self._on_offer: Callable[[], object] | None = None
        self._sign = QLabel(self)
        self._words = QLabel(self)
        self._offer = QPushButton(self)
        self._close = QToolButton(self)
        self._arrange()
        self.set_theme(theme)
        self._retranslate()
        self.hide()

    @property
    def words(self) -> str:
        """What is being said; empty where there is no notice."""
        return "" if self.isHidden() else self.accessibleName()

    def show_error(self, words: str) -> None:
        """Say that something could not be done."""
        self._say(words, is_error=True)

    def show_information(self, words: str, offer: str = "", on_offer: Callable[[], object] | None = None) -> None:
        """Say that something was done; `offer` is a button's text for what one may do next."""
        self._say(words, is_error=False)
        self._on_offer = on_offer
        self._offer.setText(offer)
        self._offer.setVisible(on_offer is not None)

    def take_focus(self) -> None:
        """Let the keyboard act on what is offered, or close the notice."""
        (self._close if self._offer.isHidden() else self._offer).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the notice."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._close.setIcon(icon("close", theme))
        self._draw_sign()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        self.setProperty("role", "bar")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        self._offer.clicked.connect(self._take_offer)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._offer)
        row.addWidget(self._close)

    def _say(self, words: str, *, is_error: bool) -> None:
        self._is_error = is_error
        self._words.setText(_in_the_interfaces_direction(words))
        self._offer.hide()
        self._draw_sign()
        self.setAccessibleName(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _draw_sign(self) -> None:
        name, token = ("warning", "error") if self._is_error else ("information", "accent")
        self._sign.setPixmap(pixmap(name, self._theme.colour(token)))

    def _take_offer(self) -> None:
        self.hide()
        if self._on_offer:
            self._on_offer()

    def _retranslate(self) -> None:
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.setAccessibleName(self.tr("Close this notice"))


def _in_the_interfaces_direction(words: str) -> str:
    """`words` with the direction of each line fixed: a label goes by the first letter, which may be a file's name."""
    direction = direction_of_language(current_language())
    return "\n".join(mark_direction(line, direction) for line in words.split("\n"))
