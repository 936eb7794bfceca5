"""A page to read beside the comparison, in a window of its own, above what can be done with it."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.about_licence.browser import PageBrowser
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_WIDTH, _HEIGHT = 700, 720
_SHARE = 0.92
"""Of the window that it belongs to, which it is no larger than."""


class PageDialog(Retranslating, QDialog):
    """Follows theme and language; what the page says, and what it is called, is its heirs' concern."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.page = PageBrowser(taxonomy, self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.setContentsMargins(16, 8, 16, 12)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page)
        column.addWidget(self._buttons)
        room = parent.window().size() * _SHARE
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show_page()

    def _add_button(self) -> QPushButton:
        """One more button, which does nothing unless it is clicked."""
        button = QPushButton(self)
        button.setAutoDefault(False)
        self._buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def _show_page(self) -> None:
        self.page.show_page(self._html(), self._theme)

    def _html(self) -> str:
        """What the page says."""
        raise NotImplementedError

    def _retranslate(self) -> None:
        self.page.setAccessibleName(self.windowTitle())
        self._show_page()
