"""The reader sets the licences as they like; what they chose is in the menu, and comes back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from glossator.core.library.library import Library
from glossator.core.session.file import load_review, save_review
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from glossator.ui.reading_style import Letters, Measure, ReadingStyle
from glossator.ui.settings import Settings


def style_of(window: MainWindow) -> ReadingStyle:
    return window.content.parts.view.typesetting.style


def trigger(window: MainWindow, action: str) -> None:
    window.content.parts.actions[action].trigger()


def test_letters_and_measure_are_chosen_in_the_menu_and_remembered(window: MainWindow) -> None:
    actions = window.content.parts.actions
    assert actions["letters-sans"].isChecked()
    assert actions["measure-comfortable"].isChecked()
    for action in ("letters-serif", "measure-full", "sentence-case"):
        trigger(window, action)
        assert actions[action].isChecked()
    chosen = ReadingStyle(letters=Letters.SERIF, measure=Measure.FULL, sentence_case=True)
    assert style_of(window) == chosen == Settings().reading_style
    assert not actions["letters-sans"].isChecked()
    trigger(window, "sentence-case")
    assert not style_of(window).sentence_case


def test_the_size_is_told_and_goes_back_to_the_usual(window: MainWindow) -> None:
    trigger(window, "zoom-in")
    assert window.statusBar().currentMessage() == "Zoom: 110 %"
    trigger(window, "zoom-out")
    trigger(window, "zoom-out")
    assert window.statusBar().currentMessage() == "Zoom: 90 %"
    trigger(window, "zoom-usual")
    assert style_of(window).zoom == Settings().reading_style.zoom == 100


def test_the_size_comes_back_with_the_review(window: MainWindow, library: Library, tmp_path: Path) -> None:
    trigger(window, "zoom-in")
    trigger(window, "zoom-in")
    workspace, path = window.content.workspace, tmp_path / "r.gloss"
    save_review(workspace.state.review, path)
    trigger(window, "zoom-usual")
    opened = load_review(path, library)
    workspace.open(opened.review, opened.comparison, path)
    assert style_of(window).zoom == 125


def test_what_is_no_size_in_the_settings_is_the_usual_size(settings: Settings) -> None:
    settings.reading_style = ReadingStyle(zoom=140)
    assert Settings().reading_style.zoom == 140
    for broken in ("-1", "9999", "big", "٢٠٠"):
        QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "glossator", "glossator").setValue(
            "zoom", broken
        )
        assert settings.reading_style.zoom == 100


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_tip_of_sentence_case_says_that_it_is_for_display_only(
    window: MainWindow, preferences: Preferences, language: str, qtbot: QtBot
) -> None:
    preferences.speak(language)
    said = {"en": "on the screen only", "ar": "على الشاشة وحدها"}[language]
    qtbot.waitUntil(lambda: said in window.content.parts.actions["sentence-case"].statusTip())


def test_letters_are_as_large_as_the_system_wants_in_either_language(
    window: MainWindow, preferences: Preferences
) -> None:
    canvas = window.findChild(Canvas)
    assert canvas is not None
    english = canvas.typography.em
    preferences.speak("ar")
    assert canvas.typography.em == pytest.approx(english)
