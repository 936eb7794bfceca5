"""The window of its own in which the summary is read beside the comparison."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from glossator.ui.about_licence.page_dialog import PageDialog
from glossator.ui.summary_page.page import CLAUSE, page, text
from glossator.ui.summary_page.summed import Summed
from glossator.ui.theme import Theme


class SummaryDialog(PageDialog):
    """Follows the comparison while it is open; links lead to clauses, a button copies the page as text."""

    clause_wanted = Signal(int, str)
    """The reader wants to see the clause of this id in the column of this index."""

    def __init__(self, summed: Summed, theme: Theme, parent: QWidget) -> None:
        super().__init__(summed.taxonomy, theme, parent)
        self._summed = summed
        self.copy_button = self._add_button()
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text(self._summed)))
        self.page.anchorClicked.connect(self._follow)
        self._retranslate()

    def show_summed(self, summed: Summed) -> None:
        """Say what the comparison comes to now."""
        if summed != self._summed:
            self._summed = summed
            self._show_page()

    def _follow(self, target: QUrl) -> None:
        column, _, clause = target.toString().removeprefix(CLAUSE).partition(":")
        self.clause_wanted.emit(int(column), clause)

    def _html(self) -> str:
        return page(self._summed)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Summary of the comparison"))
        self.copy_button.setText(self.tr("&Copy as text"))
        super()._retranslate()
