"""Light or dark: as the reader chose, else as the desktop is."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from glossator.ui.settings import Settings
from glossator.ui.theme import Theme, load_theme

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """Dresses the application and tells whoever paints for themselves when the theme changes."""

    changed = Signal(object)
    """With the new `Theme`."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._hints = application.styleHints()
        self._hints.setColorScheme(_SCHEMES[settings.appearance])
        self.theme: Theme = load_theme(self._is_dark())
        self.theme.apply(application)
        self._hints.colorSchemeChanged.connect(self._follow)

    @property
    def chosen(self) -> str:
        """What the reader asked for: "system", "light" or "dark"."""
        return self._settings.appearance

    def choose(self, appearance: str) -> None:
        """Use "light", "dark", or whichever the "system" has."""
        self._settings.appearance = appearance
        self._hints.setColorScheme(_SCHEMES[appearance])
        self._follow()

    def _follow(self) -> None:
        if self.theme.is_dark != self._is_dark():
            self.theme = load_theme(self._is_dark())
            self.theme.apply(self._application)
            self.changed.emit(self.theme)

    def _is_dark(self) -> bool:
        chosen = _SCHEMES[self._settings.appearance]
        scheme = self._hints.colorScheme() if chosen is Qt.ColorScheme.Unknown else chosen
        return scheme is Qt.ColorScheme.Dark
