"""Opens the summary, and keeps it true."""

from collections.abc import Callable, Iterator, Sequence
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow

from glossator.core.compare.balance import Balance
from glossator.core.compare.model import Comparison
from glossator.core.compare.summary import summary
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.model import Decision
from glossator.core.session.workspace import Workspace
from glossator.ui.appearance import Appearance
from glossator.ui.parts import Parts
from glossator.ui.slices import Slices
from glossator.ui.summary_label import SummaryLabel
from glossator.ui.summary_page.summed import Summed, sum_up, weigh

if TYPE_CHECKING:  # the window starts without its dialogs
    from glossator.ui.summary_page.dialog import SummaryDialog

_APART = 24
"""The space around the parts of the status bar, in pixels."""


class SummaryDisplay(QObject):
    """One summary at a time, of the review that is open."""

    def __init__(
        self, window: QMainWindow, parts: Parts, workspace: Workspace, taxonomy: Taxonomy, look: Appearance
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._taxonomy = taxonomy
        self._look = look
        self._dialog: SummaryDialog | None = None
        self._summed_for: tuple[Comparison, Sequence[Decision]] | None = None
        self._summing = Slices(self)
        self._line = SummaryLabel(window)
        self._line.activated.connect(self.open)
        window.statusBar().addPermanentWidget(self._line)
        window.statusBar().messageChanged.connect(self._make_room)
        self._later = QTimer(self, singleShot=True, interval=0)  # the comparison is to be seen first
        self._later.timeout.connect(self._follow)
        workspace.changed.connect(self._later.start)
        self._follow()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the action does, by its id."""
        return {"summary": self.open}

    def open(self) -> None:
        """Show the summary beside the comparison."""
        if self._dialog is None:
            self._dialog = self._make()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _make_room(self, news: str) -> None:
        """Where the status bar is too short for both, the figures wait until the news has been read."""
        bar = self._window.statusBar()
        taken = sum(label.sizeHint().width() for label in bar.findChildren(QLabel))
        self._line.setVisible(not news or taken + bar.fontMetrics().horizontalAdvance(news) + _APART <= bar.width())

    def _make(self) -> "SummaryDialog":
        from glossator.ui.summary_page.dialog import SummaryDialog

        dialog = SummaryDialog(self._summed(), self._look.theme, self._window)
        dialog.clause_wanted.connect(self._parts.view.going.to_clause)
        dialog.finished.connect(self._forget)
        self._look.changed.connect(dialog.set_theme)
        return dialog

    def _follow(self) -> None:
        state = self._workspace.state
        summed_for = state.comparison, state.review.decisions
        if self._summed_for and all(map(is_, summed_for, self._summed_for)):
            return
        self._summed_for = summed_for
        self._summing.begin(self._sum_up(*summed_for))

    def _sum_up(self, comparison: Comparison, decisions: Sequence[Decision]) -> Iterator[None]:
        """Sum up step by step, and show what came of it."""
        figures, found = summary(comparison), list[Balance]()
        yield
        for each in weigh(comparison, self._taxonomy, decisions):
            found.append(each)
            yield
        self._show(Summed(comparison, self._taxonomy, figures, tuple(found)))

    def _show(self, summed: Summed) -> None:
        self._line.show_summary(summed.summary, summed.gained, summed.lost)
        if self._dialog is not None:
            self._dialog.show_summed(summed)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _summed(self) -> Summed:
        state = self._workspace.state
        return sum_up(state.comparison, self._taxonomy, state.review.decisions)
