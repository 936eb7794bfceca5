"""Bringing documents in: they are kept, opened, listed, told of, and none stands in another's way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from glossator.core.library.library import Library
from glossator.core.session.beginning import DEFAULT_COLUMNS
from glossator.core.text.direction import strip_isolates
from glossator.ui.i18n import LANGUAGES
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from tests.ui.conftest import forget_changes
from tests.ui.importing.conftest import Bring, columns, drop, idle, press
from tests.ui.library_pane.listing import entry


def said(window: MainWindow) -> str:
    return strip_isolates(window.content.parts.import_report.words)


def test_a_dropped_document_is_kept_opened_and_listed(
    window: MainWindow, library: Library, terms: Path, bring: Bring
) -> None:
    bring(terms)
    assert columns(window) == (*DEFAULT_COLUMNS, "marmalade")
    assert library.resolve("marmalade").text == terms.read_text("utf-8")
    assert entry(window.content.parts.library.model, "marmalade").column == 3
    assert said(window) == "“Marmalade” is in your library now. It is none of the licences known here."


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_that_is_told_stands_in_full_within_the_notice(
    window: MainWindow, terms: Path, bring: Bring, language: str
) -> None:
    window.content.parts.actions[f"language-{language}"].trigger()
    bring(terms)
    report = window.content.parts.import_report
    for label in report.findChildren(QLabel):
        assert label.visibleRegion().boundingRect() == label.rect()
    assert report.height() < 3 * report.fontMetrics().height()


def test_the_same_document_again_is_known(window: MainWindow, terms: Path, bring: Bring) -> None:
    bring(terms)
    bring(terms)
    assert said(window) == "“Marmalade” is already in your library."
    assert columns(window).count("marmalade") == 1


def test_the_same_document_by_another_name_is_told_by_both(window: MainWindow, terms: Path, bring: Bring) -> None:
    bring(terms)
    bring(terms.rename(terms.with_name("Jam.txt")))
    assert said(window) == "“Jam” is already in your library, as “Marmalade”."


def test_a_file_that_ships_with_the_program_is_told_by_both_names(
    window: MainWindow, library: Library, tmp_path: Path, bring: Bring
) -> None:
    (tmp_path / "Our terms.txt").write_bytes(library.resolve("mit").text.encode())
    bring(tmp_path / "Our terms.txt")
    assert said(window) == "“Our terms” is MIT, byte for byte as the library has it."


def test_a_changed_licence_is_compared_with_its_original_at_one_press(
    window: MainWindow, changed_mit: Path, bring: Bring, qtbot: QtBot
) -> None:
    bring(changed_mit)
    assert said(window) == "“Ours” is MIT with 1 word changed."
    press(window.content.parts.import_report, "Compare with the original")
    idle(window, qtbot)
    assert columns(window) == ("mit", "ours")
    (change,) = window.content.workspace.state.comparison.shown_changes()
    licence = window.content.workspace.state.comparison.licences[0]
    assert licence.text[change.before.start : change.before.end] == "without"


def test_a_known_text_can_give_way_to_the_library_s_own(
    window: MainWindow, library: Library, tmp_path: Path, bring: Bring, qtbot: QtBot
) -> None:
    (tmp_path / "Copy.txt").write_text(library.resolve("mit").text.replace("\n", "\n\n"), "utf-8")
    bring(tmp_path / "Copy.txt")
    assert said(window) == "“Copy” is MIT, word for word."
    press(window.content.parts.import_report, "Show the library's text")
    idle(window, qtbot)
    assert columns(window) == (*DEFAULT_COLUMNS, "mit")


def test_a_text_that_holds_a_licence_leads_to_it(
    window: MainWindow, library: Library, tmp_path: Path, bring: Bring, qtbot: QtBot
) -> None:
    around = "\n\n".join(f"{nth}. Clause of our own about the {nth}th and the {nth + 1}st case." for nth in range(40))
    (tmp_path / "Bundle.txt").write_text(f"{around}\n\n{library.resolve('mit').text}", "utf-8")
    bring(tmp_path / "Bundle.txt")
    assert said(window) == "“Bundle” contains MIT."
    top = window.content.parts.view.going.top_row
    press(window.content.parts.import_report, "Go to")
    assert window.content.parts.view.going.top_row > top
    press(window.content.parts.import_report, "Compare with")
    idle(window, qtbot)
    assert columns(window) == ("mit", "bundle")


def test_each_of_several_is_told_and_a_bad_one_spoils_nothing(
    window: MainWindow, terms: Path, tmp_path: Path, bring: Bring
) -> None:
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (tmp_path / "empty.txt").write_bytes(b" \n")
    bring(tmp_path / "picture.txt", terms, tmp_path / "empty.txt")
    first, second, third = said(window).splitlines()
    assert first.startswith("picture.txt: this is a picture")
    assert second.startswith("“Marmalade” is in your library now.")
    assert third.startswith("empty.txt: the file holds no text")
    assert columns(window) == (*DEFAULT_COLUMNS, "marmalade")


def test_what_the_reader_should_know_of_the_file_is_told_below_it(
    window: MainWindow, tmp_path: Path, bring: Bring
) -> None:
    (tmp_path / "terms.pdf").write_bytes("1. Grant. Prêt à porter.\n\n2. Limits. Fermé.".encode("cp1252"))
    bring(tmp_path / "terms.pdf")
    lines = said(window).splitlines()
    assert any("was read as Windows-1252" in line or "not in UTF-8" in line for line in lines[1:])
    assert any("the name ends in .pdf" in line for line in lines[1:])


def test_what_finds_no_column_can_take_the_place_of_another(
    window: MainWindow, terms: Path, tmp_path: Path, bring: Bring, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus: list[QMenu] = []  # the offscreen platform cannot show them
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: menus.append(menu))
    second = tmp_path / "Honey.txt"
    second.write_text(terms.read_text("utf-8").replace("Marmalade", "Honey"), "utf-8")
    bring(terms, second)
    assert columns(window) == (*DEFAULT_COLUMNS, "marmalade")
    assert "Four licences are compared" in said(window)
    press(window.content.parts.import_report, "Open it")
    next(action for action in menus[0].actions() if action.text().startswith("2 ")).trigger()
    idle(window, qtbot)
    assert columns(window) == (DEFAULT_COLUMNS[0], "honey", DEFAULT_COLUMNS[2], "marmalade")


def test_where_nothing_is_open_a_review_is_begun(
    qtbot: QtBot, preferences: Preferences, library: Library, terms: Path
) -> None:
    bare = MainWindow(preferences)
    bare.fill(library)
    qtbot.addWidget(bare, before_close_func=forget_changes)
    with qtbot.waitExposed(bare):
        bare.show()
    drop(bare, terms)
    idle(bare, qtbot)
    assert columns(bare) == ("marmalade", DEFAULT_COLUMNS[0])


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_the_keyboard_reaches_the_notice_and_closes_it(
    window: MainWindow, terms: Path, bring: Bring, key: Qt.Key
) -> None:
    bring(terms)
    window.content.parts.actions["go-notice"].trigger()
    focused = window.focusWidget()
    assert focused is not None
    assert window.content.parts.import_report.isAncestorOf(focused)
    QTest.keyClick(focused, key)
    assert said(window) == ""


def test_it_is_said_anew_in_another_language(window: MainWindow, terms: Path, bring: Bring, qtbot: QtBot) -> None:
    bring(terms)
    window.content.parts.actions["language-ar"].trigger()
    qtbot.waitUntil(lambda: "مكتبتك" in said(window))
    assert "Marmalade" in said(window)


def test_what_was_told_goes_with_the_review_that_it_is_about(
    window: MainWindow, changed_mit: Path, bring: Bring, qtbot: QtBot
) -> None:
    bring(changed_mit)
    parts, files = window.content.parts, window.content.files
    parts.notice_bar.show_error(lambda: "The text has changed since.")
    files.start(("mit", "apache-2.0"))
    idle(window, qtbot)
    assert not parts.import_report.isVisible()
    assert not parts.notice_bar.isVisible()


def test_what_was_told_of_a_document_stays_where_it_is_a_column(
    window: MainWindow, changed_mit: Path, bring: Bring, qtbot: QtBot
) -> None:
    bring(changed_mit)
    window.content.files.start(("ours", "mit"))
    idle(window, qtbot)
    assert window.content.parts.import_report.isVisible()
