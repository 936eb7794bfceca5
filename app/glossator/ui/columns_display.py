"""Columns that come and move: brought into sight, told of, and moved by menu and key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.columns import Columns
from glossator.ui.parts import Parts
from glossator.ui.saying import say


class ColumnsDisplay(QObject):
    """Watches which licences stand where in the review that is open."""

    def __init__(self, window: QMainWindow, parts: Parts, workspace: Workspace, columns: Columns) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._columns = columns
        self._shown: tuple[str, ...] = columns.references
        parts.view.header.move_wanted.connect(columns.move)
        workspace.opened.connect(self._forget)
        workspace.changed.connect(self._follow)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"column-earlier": partial(self._move, -1), "column-later": partial(self._move, 1)}

    def _move(self, step: int) -> None:
        column = self._parts.view.going.column
        if column is None:
            say(self._window, self.tr("Click a clause of the column first, or go to it with the arrow keys"))
        elif not self._columns.move(column, step):
            say(self._window, self.tr("The column cannot go any further"))

    def _forget(self) -> None:
        """Another review is no change of this one's columns."""
        self._shown = ()

    def _follow(self) -> None:
        before, self._shown = self._shown, self._columns.references
        if not before or before == self._shown:
            return
        if sorted(before) == sorted(self._shown):
            self._tell(self._moved(before))
        elif added := [nth for nth, each in enumerate(self._shown) if each not in before]:
            self._tell(added[-1])

    def _moved(self, before: tuple[str, ...]) -> int:
        """Where the licence stands that went the furthest; the one that keys act on where two went as far."""
        focus = self._parts.view.going.column

        def distance(column: int) -> tuple[int, bool]:
            return abs(before.index(self._shown[column]) - column), column == focus

        return max(range(len(before)), key=distance)

    def _tell(self, column: int) -> None:
        """Bring the column into sight once the ruler has its lane for it, and say where it stands."""
        QTimer.singleShot(0, self, partial(self._show, column))
        name = isolate(self._workspace.state.comparison.licences[column].metadata.short)
        say(self._window, self.tr("{licence} is column {number} now").format(licence=name, number=column + 1))

    def _show(self, column: int) -> None:
        if column < len(self._columns.references):
            self._parts.view.going.show_column(column)
