"""The window of its own in which the summary is read beside the comparison."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from glossator.ui.about_licence.browser import PageBrowser
from glossator.ui.retranslating import Retranslating
from glossator.ui.summary_page.page import CLAUSE, page, text
from glossator.ui.summary_page.summed import Summed
from glossator.ui.theme import Theme

_FIRST_SIZE = (700, 720)
_SHARE = 0.92


class SummaryDialog(Retranslating, QDialog):
    """Follows the comparison while it is open; links lead to clauses, a button copies the page as text."""

    clause_wanted = Signal(int, str)
    """The reader wants to see the clause of this id in the column of this index."""

    def __init__(self, summed: Summed, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._summed = summed
        self._theme = theme
        self.page = PageBrowser(summed.taxonomy, self)
        self.copy_button = QPushButton(self)
        self._arrange(parent)
        self._retranslate()

    def show_summed(self, summed: Summed) -> None:
        """Say what the comparison comes to now."""
        if summed != self._summed:
            self._summed = summed
            self._show_page()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show_page()

    def _arrange(self, parent: QWidget) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.setContentsMargins(16, 8, 16, 12)
        buttons.rejected.connect(self.reject)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text(self._summed)))
        self.page.anchorClicked.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page)
        column.addWidget(buttons)
        room = parent.window().size() * _SHARE
        self.resize(min(_FIRST_SIZE[0], room.width()), min(_FIRST_SIZE[1], room.height()))

    def _follow(self, target: QUrl) -> None:
        column, _, clause = target.toString().removeprefix(CLAUSE).partition(":")
        self.clause_wanted.emit(int(column), clause)

    def _show_page(self) -> None:
        self.page.show_page(page(self._summed), self._theme)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Summary of the comparison"))
        self.page.setAccessibleName(self.windowTitle())
        self.copy_button.setText(self.tr("&Copy as text"))
        self._show_page()
