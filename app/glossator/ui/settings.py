"""What the program remembers of its reader from one start to the next."""

import getpass
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from glossator.ui.i18n import LANGUAGES, language_of_system
from glossator.ui.reading_style import Letters, Measure, ReadingStyle

_Choice = TypeVar("_Choice", bound=StrEnum)
MOST_RECENT_FILES = 8
MOST_USED_OFFERS = 8
"""How many of the palette's offers are remembered: who looks at the list first sees these."""
APPEARANCES = ("system", "light", "dark", "contrast")
"""What the reader may ask of the theme."""
GROUPINGS = ("category", "family")
"""What the library may be grouped by."""


class Settings:
    """Typed access to the platform's store of settings; what is not there, or is not sound, has a default."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "glossator", "glossator")

    @property
    def language(self) -> str:
        """The language of the interface: "en" or "ar"."""
        chosen = self._text("language")
        return chosen if chosen in LANGUAGES else language_of_system()

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def appearance(self) -> str:
        """One of `APPEARANCES`."""
        chosen = self._text("appearance")
        return chosen if chosen in APPEARANCES else "system"

    @appearance.setter
    def appearance(self, appearance: str) -> None:
        self._store.setValue("appearance", appearance)

    @property
    def author(self) -> str:
        """Who signs the notes; the name of the account until the reader gives another."""
        return self._text("author") or _account_name()

    @author.setter
    def author(self, author: str) -> None:
        self._store.setValue("author", author)

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Reviews opened or saved of late, the latest first."""
        return tuple(Path(line) for line in self._text("recent_files").splitlines() if line)

    def remember_file(self, path: Path) -> None:
        """Put `path` first among the recent files."""
        self._store_files([path, *(each for each in self.recent_files if each != path)])

    def forget_files(self) -> None:
        """Clear the list of recent files."""
        self._store_files([])

    @property
    def folder(self) -> str:
        """Where file dialogs begin."""
        return self._text("folder")

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("folder", folder)

    @property
    def library_grouping(self) -> str:
        """One of `GROUPINGS`."""
        chosen = self._text("library_grouping")
        return chosen if chosen in GROUPINGS else GROUPINGS[0]

    @library_grouping.setter
    def library_grouping(self, grouping: str) -> None:
        self._store.setValue("library_grouping", grouping)

    @property
    def closed_groups(self) -> frozenset[str]:
        """Ids of the library's groups that the reader closed."""
        return frozenset(self._text("closed_groups").splitlines())

    @closed_groups.setter
    def closed_groups(self, groups: frozenset[str]) -> None:
        self._store.setValue("closed_groups", "\n".join(sorted(groups)))

    @property
    def used_offers(self) -> tuple[str, ...]:
        """Ids of what was chosen in the palette of late, the latest first."""
        return tuple(self._text("used_offers").splitlines())

    def remember_offer(self, offer: str) -> None:
        """Put what was chosen in the palette first among what was used of late."""
        used = [offer, *(each for each in self.used_offers if each != offer)]
        self._store.setValue("used_offers", "\n".join(used[:MOST_USED_OFFERS]))

    @property
    def shows_differences(self) -> bool:
        """Whether words that differ are marked also where clauses are read side by side or freely."""
        return self._text("shows_differences") == "yes"

    @shows_differences.setter
    def shows_differences(self, shown: bool) -> None:
        self._store.setValue("shows_differences", "yes" if shown else "no")

    @property
    def reading_style(self) -> ReadingStyle:
        """How licences are set for reading."""
        zoom = self._text("zoom")
        style = ReadingStyle(
            letters=member(Letters, self._text("letters"), Letters.SANS),
            measure=member(Measure, self._text("measure"), Measure.COMFORTABLE),
            sentence_case=self._text("sentence_case") == "yes",
        )
        return style.zoomed(int(zoom)) if zoom.isascii() and zoom.isdecimal() and len(zoom) < 4 else style

    @reading_style.setter
    def reading_style(self, style: ReadingStyle) -> None:
        self._store.setValue("zoom", str(style.zoom))
        self._store.setValue("letters", style.letters.value)
        self._store.setValue("measure", style.measure.value)
        self._store.setValue("sentence_case", "yes" if style.sentence_case else "no")

    @property
    def export_choices(self) -> Mapping[str, str]:
        """What was chosen for the last export, by the names of the choices."""
        lines = self._text("export_choices").splitlines()
        return {name: chosen for name, _, chosen in (line.partition("=") for line in lines)}

    @export_choices.setter
    def export_choices(self, choices: Mapping[str, str]) -> None:
        self._store.setValue("export_choices", "\n".join(f"{name}={chosen}" for name, chosen in choices.items()))

    def layout(self, name: str) -> QByteArray:
        """The stored geometry called `name`; empty where there is none."""
        found = self._store.value(f"layout/{name}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep_layout(self, name: str, layout: QByteArray) -> None:
        """Store a geometry under `name`."""
        self._store.setValue(f"layout/{name}", layout)

    def _store_files(self, files: Sequence[Path]) -> None:
        self._store.setValue("recent_files", "\n".join(map(str, files[:MOST_RECENT_FILES])))

    def _text(self, key: str) -> str:
        found = self._store.value(key)
        return found if isinstance(found, str) else ""


def member(choices: type[_Choice], found: str, default: _Choice) -> _Choice:
    """The one of `choices` that `found` names; `default` where there is none."""
    return next((each for each in choices if each.value == found), default)


def _account_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as containers have
        return ""
