"""One sentence at a time: that something was done or could not be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from glossator.ui.library_pane.words import in_the_interfaces_direction
from glossator.ui.notices.bar import Bar
from glossator.ui.notices.telling import Deed
from glossator.ui.theme import Theme


class NoticeBar(Bar):
    """One notice at a time; it stays until it is closed or another one comes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._is_error = False
        self._on_offer: Callable[[], object] | None = None
        self._further: Deed | None = None
        self._picture = QLabel(self)
        self._words = QLabel(self)
        self._offer, self._other = QPushButton(self), QPushButton(self)
        self._arrange()
        self.set_theme(theme)

    def show_error(self, words: str) -> None:
        """Say that something could not be done."""
        self._say(words, is_error=True)

    def show_information(
        self,
        words: str,
        offer: str = "",
        on_offer: Callable[[], object] | None = None,
        further: Deed | None = None,
    ) -> None:
        """Say that something was done; `offer` is a button's text for what one may do next, `further` another."""
        self._say(words, is_error=False)
        self._on_offer = on_offer
        self._offer.setText(offer)
        self._offer.setVisible(on_offer is not None)
        self._further = further
        self._other.setText(further.words if further else "")
        self._other.setVisible(further is not None)

    def take_focus(self) -> None:
        """Let the keyboard act on what is offered, or close the notice."""
        (self._close if self._offer.isHidden() else self._offer).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self._picture.setPixmap(self._sign(is_error=self._is_error))

    def _arrange(self) -> None:
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offer.clicked.connect(self._take_offer)
        self._other.clicked.connect(self._take_further)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._offer)
        row.addWidget(self._other)
        row.addWidget(self._close)

    def _say(self, words: str, *, is_error: bool) -> None:
        self._is_error = is_error
        self._words.setText(in_the_interfaces_direction(words.split("\n")))
        self._offer.hide()
        self._other.hide()
        self._picture.setPixmap(self._sign(is_error=is_error))
        self.setAccessibleName(words)
        self._announce()

    def _take_offer(self) -> None:
        self.hide()
        if self._on_offer:
            self._on_offer()

    def _take_further(self) -> None:
        self.hide()
        if self._further:
            self._further.do()
