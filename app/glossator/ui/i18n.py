"""The languages of the interface, switched while the program runs."""

import logging
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from glossator.core.assets import resource
from glossator.core.text.direction import Direction, direction_of_language

LANGUAGES = {"en": "English", "ar": "العربية"}
"""The languages that the interface speaks, each by its own name."""

# Arabic with the digits 0 to 9: the clause numbers and dates of the licences themselves are printed with them.
_LOCALES = {"en": "en_GB", "ar": "ar_AE"}
_FAMILIES = {
    "en": ["Noto Sans", "Noto Naskh Arabic", "Noto Sans Hebrew"],
    "ar": ["Noto Naskh Arabic", "Noto Sans", "Noto Sans Hebrew"],
}
_SCALES = {"en": 1.0, "ar": 1.1}  # Naskh letters look smaller than Latin ones of the same size
_LEAST_POINTS = 10.0
_SERIF = "Noto Serif"
# What Qt writes on buttons: its Arabic commands the reader ("close!") where every other button names what it does.
_BUTTONS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
)
_log = logging.getLogger(__name__)


def current_language() -> str:
    """The language that the interface speaks now: "en" or "ar"."""
    return "ar" if QLocale().language() == QLocale.Language.Arabic else "en"


def language_of_system() -> str:
    """The reader's first language that the interface speaks; English where it speaks none of them."""
    preferred = (tag.split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((language for language in preferred if language in LANGUAGES), "en")


def system_points() -> float:
    """The size of letters that the reader's system asks for, or what is legible everywhere if that is larger."""
    return max(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF(), _LEAST_POINTS)


def reading_font(point_size: float, *, has_serifs: bool = False) -> QFont:
    """The font of licences and notes: Latin first, Arabic and Hebrew letters from the families behind it."""
    latin, *others = _FAMILIES["en"]
    font = QFont([_SERIF if has_serifs else latin, *others])
    font.setPointSizeF(point_size)
    return font


class LanguageSwitch:
    """Gives the application its words, its direction, its digits and its font."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speak `language` ("en" or "ar") from now on; widgets hear of it by `QEvent.LanguageChange`.

        Words come first: who makes some anew when the direction changes finds those of the new language.
        """
        QLocale.setDefault(QLocale(_LOCALES[language]))
        self._replace_translators(language)
        self._application.setLayoutDirection(_qt_direction(language))
        font = QFont(_FAMILIES[language])
        font.setPointSizeF(system_points() * _SCALES[language])
        self._application.setFont(font)
        self._application.setStyleSheet(self._application.styleSheet())  # polished widgets take a font only then

    def _replace_translators(self, language: str) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        loaded = map(_load, _catalogues(language))
        self._translators = [translator for translator in loaded if translator is not None]
        for translator in self._translators:
            self._application.installTranslator(translator)


def _catalogues(language: str) -> tuple[Path, ...]:
    """The compiled catalogues of `language`: Qt's own first, so that ours are asked before it."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}.qm")
    return qt, resource("i18n", f"glossator_{language}.qm")


def _load(file: Path) -> QTranslator | None:
    translator = QTranslator()
    if translator.load(str(file)):
        return translator
    _log.warning("The translation %s is missing or broken; its sentences stay in English.", file)
    return None


def _qt_direction(language: str) -> Qt.LayoutDirection:
    is_rtl = direction_of_language(language) is Direction.RTL
    return Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
