"""One sentence at a time: that something was done or could not be done."""

from collections.abc import Callable
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from glossator.ui.library_pane.words import in_the_interfaces_direction
from glossator.ui.notices.bar import Bar
from glossator.ui.notices.telling import Deed, Say
from glossator.ui.theme import Theme

_MOST_DEEDS = 2


class NoticeBar(Bar):
    """One notice at a time, in the language of the interface; it stays until it is closed or another one comes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._is_error = False
        self._say: Say = str
        self._offer: Callable[[], tuple[Deed, ...]] = tuple
        self._deeds: tuple[Deed, ...] = ()
        self._picture = QLabel(self)
        self._words = QLabel(self)
        self._buttons = tuple(QPushButton(self) for _ in range(_MOST_DEEDS))
        self._arrange()
        self.retold.connect(self._fill)
        self.set_theme(theme)

    def show_error(self, say: Say) -> None:
        """Say that something could not be done."""
        self._tell(say, tuple, is_error=True)

    def show_information(self, say: Say, offer: Callable[[], tuple[Deed, ...]] = tuple) -> None:
        """Say that something was done, and `offer` up to two things that one may do next."""
        self._tell(say, offer, is_error=False)

    def take_focus(self) -> None:
        """Let the keyboard act on what is offered, or close the notice."""
        (self._buttons[0] if self._deeds else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self._picture.setPixmap(self._sign(is_error=self._is_error))

    def _arrange(self) -> None:
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        for nth, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._take, nth))
            row.addWidget(button)
        row.addWidget(self._close)

    def _tell(self, say: Say, offer: Callable[[], tuple[Deed, ...]], *, is_error: bool) -> None:
        self._say, self._offer, self._is_error = say, offer, is_error
        self._picture.setPixmap(self._sign(is_error=is_error))
        self._fill()
        self._announce()

    def _fill(self) -> None:
        words = self._say()
        self._words.setText(in_the_interfaces_direction(words.split("\n")))
        self.setAccessibleName(words)
        self._deeds = self._offer()
        for button, deed in zip_longest(self._buttons, self._deeds):
            button.setText(deed.words if deed else "")
            button.setVisible(deed is not None)

    def _take(self, nth: int) -> None:
        self.hide()
        self._deeds[nth].do()
