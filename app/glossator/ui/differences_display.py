"""Which differences are shown: whether at all, and which of them say the same and may be left out."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.compare.model import IGNORED, Cosmetic
from glossator.core.session.workspace import Workspace
from glossator.ui.parts import Parts
from glossator.ui.settings import Settings

if TYPE_CHECKING:
    from glossator.ui.comparison_options import ComparisonOptions

_EVERYTHING = frozenset(Cosmetic)


class DifferencesDisplay(QObject):
    """Keeps the view, the menu, the review and the reader's settings agreed on what is shown."""

    def __init__(self, window: QMainWindow, parts: Parts, workspace: Workspace, settings: Settings) -> None:
        super().__init__(window)
        self._options: ComparisonOptions | None = None
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._settings = settings
        parts.view.obey(parts.actions["show-differences"])
        parts.view.marking.show_differences(settings.shows_differences)
        workspace.changed.connect(self.refresh)
        self.refresh()

    @property
    def ignored(self) -> frozenset[Cosmetic]:
        """The reasons for which changes are left out in this review; those that this program does not know are kept."""
        chosen = self._workspace.state.review.view.ignored
        return IGNORED if chosen is None else frozenset(each for each in Cosmetic if each in chosen)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        switches = {_action_of(reason): partial(self._switch, reason) for reason in Cosmetic}
        return {
            **switches,
            "only-substance": self._switch_substance,
            "show-differences": self._switch_all,
            "comparison-options": self._explain,
        }

    def _explain(self) -> None:
        """Open the panel that explains what may be left out."""
        if self._options is None:
            from glossator.ui.comparison_options import ComparisonOptions  # the window starts without it

            self._options = ComparisonOptions(self._window, self._parts.actions)
        self._options.open()

    def refresh(self) -> None:
        """Show what the open review wants to be shown."""
        ignored, actions = self.ignored, self._parts.actions
        self._parts.view.marking.ignore_changes(ignored)
        for reason in Cosmetic:
            actions[_action_of(reason)].setChecked(reason in ignored)
        actions["only-substance"].setChecked(ignored == _EVERYTHING)
        actions["show-differences"].setChecked(self._settings.shows_differences)

    def _switch(self, reason: Cosmetic) -> None:
        self._ignore(self.ignored ^ {reason})

    def _switch_substance(self) -> None:
        """From everything that says the same to what is usually left out, and back."""
        self._ignore(IGNORED if self.ignored == _EVERYTHING else _EVERYTHING)

    def _ignore(self, reasons: frozenset[Cosmetic]) -> None:
        view = self._workspace.state.review.view
        self._workspace.set_view(replace(view, ignored=tuple(sorted(reasons))))
        self.refresh()

    def _switch_all(self) -> None:
        self._settings.shows_differences = not self._settings.shows_differences
        self._parts.view.marking.show_differences(self._settings.shows_differences)
        self.refresh()


def _action_of(reason: Cosmetic) -> str:
    return f"ignore-{reason}"
