"""Light or dark, and with what contrast: as the reader chose, else as the desktop is."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from glossator.ui.settings import Settings
from glossator.ui.theme import Theme, load_theme

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "contrast": Qt.ColorScheme.Unknown,
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
        self.theme: Theme = self._wanted()
        self.theme.apply(application)
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def chosen(self) -> str:
        """What the reader asked for: "system", "light", "dark" or "contrast"."""
        return self._settings.appearance

    def choose(self, appearance: str) -> None:
        """Use "light", "dark", whichever the "system" has, or that in high "contrast"."""
        self._settings.appearance = appearance
        self._hints.setColorScheme(_SCHEMES[appearance])
        self._follow()

    def _follow(self) -> None:
        wanted = self._wanted()
        if (wanted.is_dark, wanted.is_contrast) != (self.theme.is_dark, self.theme.is_contrast):
            self.theme = wanted
            self.theme.apply(self._application)
            self.changed.emit(self.theme)

    def _wanted(self) -> Theme:
        return load_theme(self._is_dark(), contrast=self._is_contrast())

    def _is_contrast(self) -> bool:
        """What the reader chose holds; only who leaves the choice to the system is given its contrast."""
        if self._settings.appearance != "system":
            return self._settings.appearance == "contrast"
        return self._hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    def _is_dark(self) -> bool:
        chosen = _SCHEMES[self._settings.appearance]
        scheme = self._hints.colorScheme() if chosen is Qt.ColorScheme.Unknown else chosen
        return scheme is Qt.ColorScheme.Dark
