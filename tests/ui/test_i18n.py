"""Languages, switched while the window is open."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QTreeView
from pytestqt.qtbot import QtBot

from glossator.ui import i18n
from glossator.ui.i18n import LANGUAGES, LanguageSwitch, current_language
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences

FILE_MENU = {"en": "&File", "ar": "&ملف"}


def test_arabic_runs_from_right_to_left_and_english_back(qapp: QApplication, languages: LanguageSwitch) -> None:
    languages.use("ar")
    assert (qapp.layoutDirection(), current_language()) == (Qt.LayoutDirection.RightToLeft, "ar")
    languages.use("en")
    assert (qapp.layoutDirection(), current_language()) == (Qt.LayoutDirection.LeftToRight, "en")


def test_arabic_counts_with_the_digits_of_the_licences(languages: LanguageSwitch) -> None:
    languages.use("ar")
    assert QLocale().toString(2025) in ("2025", "2,025")


def test_each_language_begins_with_the_font_that_is_made_for_it(qapp: QApplication, languages: LanguageSwitch) -> None:
    languages.use("ar")
    assert qapp.font().families()[0] == "Noto Naskh Arabic"
    languages.use("en")
    assert qapp.font().families()[0] == "Noto Sans"


def test_qts_own_words_are_translated_too(languages: LanguageSwitch, qtbot: QtBot) -> None:
    languages.use("ar")
    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Close | buttons.Help)
    qtbot.addWidget(box)
    assert (box.button(buttons.Close).text(), box.button(buttons.Help).text()) == ("إغلاق", "مساعدة")


def test_a_missing_catalogue_leaves_english_and_is_logged(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(i18n, "resource", lambda *parts: tmp_path.joinpath(*parts))
    switch = LanguageSwitch(qapp)
    with caplog.at_level(logging.WARNING):
        switch.use("ar")
    assert "glossator_ar.qm" in caplog.text
    assert qapp.translate("Panes", "Library") == "Library"
    switch.use("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_is_whole_in_every_language(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window.content.parts.actions[f"language-{language}"].trigger()
    qtbot.waitUntil(lambda: window.menuBar().actions()[0].text() == FILE_MENU[language])
    assert window.layoutDirection() is window.content.parts.view.layoutDirection()
    assert window.content.parts.actions[f"language-{language}"].isChecked()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_share_an_access_key(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window.content.parts.actions[f"language-{language}"].trigger()
    qtbot.waitUntil(lambda: window.menuBar().actions()[0].text() == FILE_MENU[language])
    for menu in (window.menuBar(), *window.findChildren(QMenu)):
        texts = [action.text() for action in menu.actions()]
        keys = [QKeySequence.mnemonic(text).toString() for text in texts if "&" in text]
        assert len(keys) == len(set(keys)), texts


def test_every_switch_of_the_language_gives_letters_and_heights_of_a_start_in_it(
    window: MainWindow, preferences: Preferences, qapp: QApplication
) -> None:
    parts = window.content.parts
    shown = (window.menuBar(), *parts.view.header.heads, *parts.legend.findChildren(QTreeView))

    def measured() -> list[tuple[float, str, int, int]]:
        fonts = [each.font() for each in shown]
        rows = [each.sizeHintForRow(0) if isinstance(each, QTreeView) else 0 for each in shown]
        return [
            (font.pointSizeF(), font.families()[0], each.sizeHint().height(), row)
            for each, font, row in zip(shown, fonts, rows, strict=True)
        ]

    at_first = measured()
    preferences.speak("ar")
    in_arabic = measured()
    assert {each[:2] for each in in_arabic} == {(qapp.font().pointSizeF(), "Noto Naskh Arabic")}
    preferences.appearance.theme.apply(qapp)  # which measures everything anew, as a start does
    assert measured() == in_arabic
    preferences.speak("en")
    assert measured() == at_first


def test_the_side_pane_goes_to_the_other_side(window: MainWindow, qtbot: QtBot) -> None:
    def side_is_left_of_text() -> bool:
        legend, view = window.content.parts.legend, window.content.parts.view
        return legend.mapTo(window, legend.rect().center()).x() < view.mapTo(window, view.rect().center()).x()

    assert side_is_left_of_text()
    window.content.parts.actions["language-ar"].trigger()
    qtbot.waitUntil(lambda: not side_is_left_of_text())
    window.content.parts.actions["language-en"].trigger()
    qtbot.waitUntil(side_is_left_of_text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", ["shortcuts", "signs", "about"])
def test_every_dialog_opens_in_every_language(window: MainWindow, qtbot: QtBot, language: str, action: str) -> None:
    window.content.parts.actions[f"language-{language}"].trigger()
    window.content.parts.actions[action].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle()
    assert dialog.layoutDirection() is window.layoutDirection()
    dialog.close()


def test_the_chosen_language_is_spoken_at_the_next_start(window: MainWindow) -> None:
    window.content.parts.actions["language-ar"].trigger()
    assert i18n.current_language() == "ar"
    assert window.windowTitle()
