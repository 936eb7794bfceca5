"""The menu of reviews opened or saved of late."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from glossator.ui.files import Files
from glossator.ui.settings import Settings


class RecentFiles(QObject):
    """Fills `menu` whenever it opens; files that are gone are left out."""

    def __init__(self, menu: QMenu, settings: Settings, files: Files) -> None:
        super().__init__(menu)
        self._menu = menu
        self._settings = settings
        self._files = files
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the files as they are now."""
        self._menu.clear()
        there = [path for path in self._settings.recent_files if path.is_file()]
        for path in there:
            action = self._menu.addAction(path.name, partial(self._files.open_review, path))
            action.setStatusTip(str(path))
        self._menu.addSeparator()
        forget = self._menu.addAction(self.tr("Forget these"), self._settings.forget_files)
        forget.setEnabled(bool(there))
