"""What is remembered from one start to the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication

from glossator.ui.appearance import Appearance
from glossator.ui.settings import MOST_RECENT_FILES, Settings
from glossator.ui.theme import Theme


def store(key: str, value: object) -> None:
    QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "glossator", "glossator").setValue(key, value)


def test_a_first_start_follows_the_system(settings: Settings) -> None:
    assert (settings.language, settings.appearance, settings.recent_files) == ("en", "system", ())


def test_choices_come_back(settings: Settings) -> None:
    settings.language, settings.appearance, settings.author = "ar", "dark", "هدى"
    again = Settings()
    assert (again.language, again.appearance, again.author) == ("ar", "dark", "هدى")


@pytest.mark.parametrize(("key", "value"), [("language", "klingon"), ("appearance", "mauve")])
def test_what_makes_no_sense_is_as_if_it_were_not_there(settings: Settings, key: str, value: str) -> None:
    store(key, value)
    assert getattr(settings, key) in ("en", "system")


def test_recent_files_are_few_unique_and_the_latest_comes_first(settings: Settings, tmp_path: Path) -> None:
    paths = [tmp_path / f"مراجعة, {nth}.gloss" for nth in range(MOST_RECENT_FILES + 3)]
    for path in paths:
        settings.remember_file(path)
    settings.remember_file(paths[-2])
    assert settings.recent_files[:2] == (paths[-2], paths[-1])
    assert len(settings.recent_files) == MOST_RECENT_FILES
    settings.forget_files()
    assert settings.recent_files == ()


def test_a_layout_comes_back_as_it_was(settings: Settings) -> None:
    settings.keep_layout("window", QByteArray(b"\x01\x00\xff"))
    assert Settings().layout("window") == QByteArray(b"\x01\x00\xff")
    assert Settings().layout("other").isEmpty()


def test_the_chosen_colours_are_worn_and_told(qapp: QApplication, settings: Settings) -> None:
    appearance = Appearance(qapp, settings)
    told: list[Theme] = []
    appearance.changed.connect(told.append)
    appearance.choose("dark")
    appearance.choose("light")
    appearance.choose("contrast")
    appearance.choose("light")
    assert [(theme.is_dark, theme.is_contrast) for theme in told[:2]] == [(True, False), (False, False)]
    assert [theme.is_contrast for theme in told[2:]] == [True, False]
    assert qapp.palette().window().color() == told[-1].colour("window")
    appearance.choose("system")
    appearance.deleteLater()
    qapp.setStyleSheet("")
