"""Opens the dialog about the program, and the licences that are chosen in it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.library.library import Library
from glossator.ui.files import Files


class AboutDisplay(QObject):
    """The program's own licences are read as any others are: in a review of them."""

    def __init__(self, window: QMainWindow, library: Library, files: Files) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._files = files

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the action does, by its id."""
        return {"about": self.open}

    def open(self) -> None:
        """Say which program this is."""
        from glossator.core.components.present import present_components  # the window starts without its dialogs
        from glossator.core.provisions.rule_set import rule_set
        from glossator.ui.about_program.components_model import ComponentsModel
        from glossator.ui.about_program.dialog import AboutDialog

        components = ComponentsModel(present_components(), self._library)
        dialog = AboutDialog(components, rule_set(), self._window)
        dialog.licence_wanted.connect(self._files.start)
        dialog.open()
