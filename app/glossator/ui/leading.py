"""The licence that the others are measured by, as the reader chooses it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow

from glossator.core.compare.model import Comparison
from glossator.core.session.workspace import Workspace
from glossator.ui.parts import Parts
from glossator.ui.work import Work


class Leading(QObject):
    """Lists the licences in the menu, the leading one checked, and lets another one lead."""

    def __init__(self, window: QMainWindow, parts: Parts, workspace: Workspace, work: Work) -> None:
        super().__init__(window)
        self._parts = parts
        self._workspace = workspace
        self._work = work
        self._listed: Comparison | None = None
        parts.view.lead_wanted.connect(self.lead)
        workspace.changed.connect(self._list)
        self._list()

    def lead(self, column: int) -> None:
        """Measure the others by the licence of the column of this index (from 0)."""
        state = self._workspace.state
        licences = state.comparison.licences
        reference = licences[column].reference
        review = replace(state.review, leading=reference)

        def compare() -> Comparison:
            # the window opens long before anything is compared anew
            from glossator.core.session.comparing import compare_for

            return compare_for(review, licences)

        def show(compared: Comparison) -> None:
            self._parts.notes.finish_editing()
            is_current = self._workspace.state.review.pins == review.pins
            self._workspace.lead(reference, compared if is_current else None)

        if column != state.comparison.leading:
            self._work.run_latest(compare, show)

    def _list(self) -> None:
        comparison = self._workspace.state.comparison
        if comparison is self._listed:
            return
        self._listed = comparison
        menu = self._parts.menus.leading
        menu.clear()
        menu.setEnabled(bool(comparison.licences))
        group = QActionGroup(menu)
        for column, licence in enumerate(comparison.licences):
            action = menu.addAction(licence.metadata.short.replace("&", "&&"), partial(self.lead, column))
            action.setCheckable(True)
            action.setChecked(column == comparison.leading)
            group.addAction(action)
