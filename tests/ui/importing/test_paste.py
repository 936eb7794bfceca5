"""What was copied in another program becomes a document."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from glossator.core.library.library import Library
from glossator.core.text.direction import strip_isolates
from glossator.ui.importing.paste_dialog import PasteDialog
from glossator.ui.importing.titles import title_from
from glossator.ui.main_window import MainWindow
from tests.ui.importing.conftest import TERMS, columns, idle

Copy = Callable[..., None]


@pytest.fixture
def copy() -> Iterator[Copy]:
    """Puts words on the clipboard as another program does."""

    def do(text: str, html: str = "", file: Path | None = None) -> None:
        data = QMimeData()
        if file:
            data.setUrls([QUrl.fromLocalFile(str(file))])
        else:
            data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)

    yield do
    QGuiApplication.clipboard().clear()


def pasted(window: MainWindow, qtbot: QtBot) -> PasteDialog:
    """The dialog that comes."""
    window.content.parts.actions["paste"].trigger()
    qtbot.waitUntil(lambda: window.findChild(PasteDialog) is not None, timeout=30_000)
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    return dialog


def accept(dialog: PasteDialog) -> QDialogButtonBox:
    return dialog.findChildren(QDialogButtonBox)[0]


def test_plain_words_are_shown_named_and_kept(window: MainWindow, library: Library, copy: Copy, qtbot: QtBot) -> None:
    copy(TERMS)
    dialog = pasted(window, qtbot)
    assert dialog.title.text() == "Marmalade Terms"
    assert "Only plain text was copied" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.title.setText("Breakfast")
    accept(dialog).accepted.emit()
    idle(window, qtbot)
    assert library.resolve("breakfast").text == TERMS
    assert columns(window)[-1] == "breakfast"


def test_structure_is_taken_along(window: MainWindow, library: Library, copy: Copy, qtbot: QtBot) -> None:
    copy("Terms\nPay.\nGo.", "<h1>Terms</h1><ol><li>Pay.</li><li>Go.</li></ol>")
    dialog = pasted(window, qtbot)
    assert "1. Pay." in dialog.text.toPlainText()
    accept(dialog).accepted.emit()
    idle(window, qtbot)
    assert [clause.number for clause in library.resolve("terms").clauses if clause.number] == ["1", "2"]


def test_arabic_is_shown_from_right_to_left(window: MainWindow, copy: Copy, qtbot: QtBot) -> None:
    copy("شروط الاستخدام\n\n1. لا يجوز البيع.")
    dialog = pasted(window, qtbot)
    assert dialog.text.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    dialog.reject()


def test_without_a_title_nothing_is_added(window: MainWindow, library: Library, copy: Copy, qtbot: QtBot) -> None:
    copy(TERMS)
    dialog = pasted(window, qtbot)
    dialog.title.setText("  ")
    role = QDialogButtonBox.ButtonRole.AcceptRole
    box = accept(dialog)
    assert not any(each.isEnabled() for each in box.buttons() if box.buttonRole(each) is role)
    dialog.reject()
    assert not any(entry.own for entry in library.entries())


def test_an_empty_clipboard_is_told(window: MainWindow, copy: Copy) -> None:
    copy(" \n")
    window.content.parts.actions["paste"].trigger()
    assert "no text on the clipboard" in window.content.parts.notice_bar.words
    assert window.findChild(PasteDialog) is None


def test_copied_files_are_imported(window: MainWindow, copy: Copy, terms: Path, qtbot: QtBot) -> None:
    copy("", file=terms)
    window.content.parts.actions["paste"].trigger()
    idle(window, qtbot)
    assert "Marmalade" in strip_isolates(window.content.parts.import_report.words)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n---\n# **Terms of Use**\n\nWe", "Terms of Use"),
        ("word " * 40, "word " * 15 + "word…"),
        ("123\n\n", ""),
        ("شروط الاستخدام:\nلا", "شروط الاستخدام"),
    ],
)
def test_the_first_words_are_proposed_as_the_title(text: str, title: str) -> None:
    assert title_from(text) == title
