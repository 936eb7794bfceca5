"""How the comparison is read, which rows are shown and where one reads: chosen by action, kept with the review."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.session.model import View
from glossator.core.session.workspace import Workspace
from glossator.ui.compare_view.modes.modes import Mode
from glossator.ui.compare_view.modes.traits import Trait
from glossator.ui.parts import Parts
from glossator.ui.saying import say

NEED_A_COMPARISON = (
    *("mode-by-clause", "mode-as-changes", "mode-freely", "mode-next", "closest"),
    *("rows-menu", "rows-all", *(f"rows-{trait}" for trait in Trait)),
)


class ModesDisplay(QObject):
    """Keeps actions, view and review agreed on how the comparison is read."""

    def __init__(self, window: QMainWindow, parts: Parts, workspace: Workspace) -> None:
        super().__init__(window)
        self._parts = parts
        self._workspace = workspace
        self._window = window
        self._is_opened = False
        self._modes, self._filter = parts.view.modes, parts.view.row_filter
        parts.view.reading_bar.take(
            [parts.actions[_action_of(mode)] for mode in Mode],
            parts.actions["link-columns"],
            [parts.actions[f"rows-{trait}"] for trait in Trait],
            parts.actions["rows-all"],
        )
        parts.view.obey(parts.actions["closest"])
        self._modes.changed.connect(self._follow)
        self._filter.changed.connect(self._follow)
        workspace.opened.connect(self._await)
        workspace.changed.connect(self._take)
        self._follow()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        modes = {_action_of(mode): partial(self._modes.choose, mode) for mode in Mode}
        traits = {f"rows-{trait}": partial(self._filter.switch, trait) for trait in Trait}
        return {
            **modes,
            **traits,
            "mode-next": self._modes.go_on,
            "link-columns": lambda: self._modes.link(not self._modes.is_linked),
            "rows-menu": self._parts.view.reading_bar.choose_rows,
            "rows-all": partial(self._filter.choose, ()),
            "closest": self._ask_for_closest,
        }

    def remember(self) -> None:
        """Put the place that is read, and those of columns that scroll on their own, into the review to be saved."""
        row, offset = self._parts.view.going.standing
        self._keep(replace(self._view, row=row, offset=offset, places=self._modes.places))

    @property
    def _view(self) -> View:
        return self._workspace.state.review.view

    def _await(self) -> None:
        """Another review comes: what it wants to be shown is taken once its rows are there."""
        self._is_opened = True

    def _take(self) -> None:
        actions = self._parts.actions
        actions.set_enabled(NEED_A_COMPARISON, bool(self._workspace.state.comparison.licences))
        self._allow_switching()
        if self._is_opened:
            view = self._view
            self._modes.choose(_mode_of(view))
            self._filter.choose(trait for trait in Trait if trait in view.rows)
            self._parts.view.going.to_standing(view.row, view.offset)
            self._modes.return_to(view.places)
            self._is_opened = False

    def _follow(self) -> None:
        """Check the actions, and keep what is shown with the review."""
        actions, is_free = self._parts.actions, self._modes.mode is Mode.FREELY
        actions[_action_of(self._modes.mode)].setChecked(True)
        actions.set_enabled(("link-columns",), is_free)
        actions["link-columns"].setChecked(self._modes.is_linked)
        for trait in Trait:
            actions[f"rows-{trait}"].setChecked(trait in self._filter.traits)
        self._allow_switching()
        if not self._is_opened:
            self._keep(self._with_what_is_shown(self._view))

    def _with_what_is_shown(self, view: View) -> View:
        """`view` as the reader has it now; what only a newer program knows stays in it."""
        mode = view.mode if _mode_of(view) is self._modes.mode else self._modes.mode.value
        known = (trait.value for trait in Trait if trait in self._filter.traits)
        return replace(view, mode=mode, rows=(*known, *(each for each in view.rows if each not in list(Trait))))

    def _allow_switching(self) -> None:
        """A redline is nothing but differences: they cannot be switched off in it."""
        can_switch = self._modes.mode is not Mode.AS_CHANGES and bool(self._workspace.state.comparison.licences)
        self._parts.actions.set_enabled(("show-differences",), can_switch)

    def _ask_for_closest(self) -> None:
        if not self._parts.view.closest.ask():
            say(self._window, self.tr("Go to a clause first that another licence has no counterpart to"))

    def _keep(self, view: View) -> None:
        if view != self._view:
            self._workspace.set_view(view)


def _mode_of(view: View) -> Mode:
    return Mode(view.mode) if view.mode in list(Mode) else Mode.BY_CLAUSE


def _action_of(mode: Mode) -> str:
    return f"mode-{mode}"
