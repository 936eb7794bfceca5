"""The licence that the others are measured by, as the reader chooses it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow

from glossator.core.compare.model import Comparison
from glossator.core.session.workspace import Workspace
from glossator.ui.parts import Parts
from glossator.ui.rearranging import Rearranging


class Leading(QObject):
    """Lists the licences in the menu, the leading one checked, and lets another one lead."""

    def __init__(self, window: QMainWindow, parts: Parts, workspace: Workspace, rearranging: Rearranging) -> None:
        super().__init__(window)
        self._parts = parts
        self._workspace = workspace
        self._rearranging = rearranging
        self._listed: Comparison | None = None
        parts.view.lead_wanted.connect(self.lead)
        workspace.changed.connect(self._list)
        self._list()

    def lead(self, column: int) -> None:
        """Measure the others by the licence of the column of this index (from 0)."""
        comparison = self._workspace.state.comparison
        reference = comparison.licences[column].reference

        def show(compared: Comparison) -> None:
            self._parts.notes.finish_editing()
            self._workspace.lead(reference, compared)

        if column != comparison.leading:
            self._rearranging.run(lambda review: replace(review, leading=reference), show)

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
