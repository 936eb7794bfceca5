"""What the window does when it is asked to and not before: each service is loaded and made by its first action."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from glossator.core.library.library import Library
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.workspace import Workspace
from glossator.ui.files import Files
from glossator.ui.on_demand import OnDemand
from glossator.ui.parts import Parts
from glossator.ui.preferences import Preferences

if TYPE_CHECKING:
    from glossator.ui.about_program import AboutDisplay
    from glossator.ui.exchange import Exchange
    from glossator.ui.palette import PaletteController
    from glossator.ui.printing.printing import Printing


class Services:
    """Those controllers of a window that follow nothing and only serve actions."""

    def __init__(
        self,
        window: QMainWindow,
        parts: Parts,
        workspace: Workspace,
        files: Files,
        library: Library,
        taxonomy: Taxonomy,
        preferences: Preferences,
    ) -> None:
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._files = files
        self._library = library
        self._taxonomy = taxonomy
        self._preferences = preferences
        self.palette = OnDemand(self._make_palette, "palette", "go-to-clause")
        self.all = (
            self.palette,
            OnDemand(self._make_printing, "print"),
            OnDemand(self._make_exchange, "export-notes", "import-notes"),
            OnDemand(self._make_about, "about"),
        )

    def slots(self) -> dict[str, Callable[[], object]]:
        """What their actions do, by the actions' ids."""
        return {action: slot for each in self.all for action, slot in each.slots().items()}

    def _make_palette(self) -> "PaletteController":
        from glossator.ui.palette import PaletteController

        return PaletteController(self._window, self._parts, self._taxonomy, self._preferences.settings)

    def _make_printing(self) -> "Printing":
        from glossator.ui.printing.printing import Printing

        return Printing(self._window, self._workspace, self._files, self._preferences.appearance)

    def _make_exchange(self) -> "Exchange":
        from glossator.ui.exchange import Exchange

        settings = self._preferences.settings
        return Exchange(self._window, self._parts, self._workspace, self._files, self._library, settings)

    def _make_about(self) -> "AboutDisplay":
        from glossator.ui.about_program import AboutDisplay

        return AboutDisplay(self._window, self._library, self._files)
