"""What the reader chose for the program as a whole."""

from PySide6.QtWidgets import QApplication

from glossator.ui.appearance import Appearance
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.settings import Settings


class Preferences:
    """Settings, colours and language of the application."""

    def __init__(self, application: QApplication) -> None:
        self.settings = Settings()
        self.appearance = Appearance(application, self.settings)
        self._languages = LanguageSwitch(application)
        self._languages.use(self.settings.language)

    def speak(self, language: str) -> None:
        """Speak `language` ("en" or "ar") from now on, in this start and the next."""
        self.settings.language = language
        self._languages.use(language)
