"""The page about a licence in its window, and how it is reached."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from glossator.ui.about_licence import AboutLicence
from glossator.ui.about_licence.browser import PageBrowser
from glossator.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> AboutLicence:
    """The page about Llama 4."""
    window.content.parts.library.about_wanted.emit("llama-4")
    return current(window, qtbot)


def current(window: MainWindow, qtbot: QtBot) -> AboutLicence:
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    dialog = window.findChild(AboutLicence)
    assert dialog is not None
    return dialog


def browser(dialog: AboutLicence) -> PageBrowser:
    found = dialog.findChild(PageBrowser)
    assert found is not None
    return found


def press(dialog: AboutLicence, words: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == words)
    QTest.mouseClick(button, LEFT)


def test_it_tells_about_the_licence_that_was_asked_for(dialog: AboutLicence) -> None:
    assert "Llama 4" in dialog.windowTitle()
    assert "Llama 4 Community License Agreement" in browser(dialog).toPlainText()
    assert browser(dialog).accessibleName() == dialog.windowTitle()


def test_the_text_is_verified_when_asked(dialog: AboutLicence, window: MainWindow, qtbot: QtBot) -> None:
    press(dialog, "Verify the text")
    qtbot.waitUntil(lambda: "Verified now" in browser(dialog).toPlainText())


def test_the_address_is_copied_and_never_opened(dialog: AboutLicence) -> None:
    press(dialog, "Copy the source's address")
    assert QGuiApplication.clipboard().text().startswith("https://github.com/meta-llama/")
    assert not browser(dialog).openLinks()


def test_a_link_leads_to_another_licence_in_the_same_window(
    dialog: AboutLicence, window: MainWindow, qtbot: QtBot
) -> None:
    browser(dialog).anchorClicked.emit(QUrl("licence:llama-4-aup"))
    qtbot.waitUntil(lambda: "AUP" in dialog.windowTitle())
    assert window.findChildren(AboutLicence) == [dialog]


def test_copied_words_are_clean(dialog: AboutLicence) -> None:
    page = browser(dialog)
    cursor = page.document().find("2025-04-05")
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    page.copy()
    assert QGuiApplication.clipboard().text() == "2025-04-05"


def test_it_follows_language_and_theme_and_keeps_its_place(
    dialog: AboutLicence, window: MainWindow, qtbot: QtBot
) -> None:
    page = browser(dialog)
    page.verticalScrollBar().setValue(200)
    window.content.parts.actions["theme-dark"].trigger()
    assert page.verticalScrollBar().value() == 200
    window.content.parts.actions["language-ar"].trigger()
    qtbot.waitUntil(lambda: "اتفاقية الترخيص" in page.toPlainText())
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_escape_closes_it_and_it_can_be_opened_again(dialog: AboutLicence, window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(AboutLicence) is None)
    window.content.library.show_about("apache-2.0")
    assert "Apache" in current(window, qtbot).windowTitle()
