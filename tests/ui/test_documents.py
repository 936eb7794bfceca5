"""A licence opens with the documents that it makes part of itself, and they can be left out and taken in again."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.library.library import Library
from glossator.core.session.beginning import DEFAULT_COLUMNS
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.heads.documents_button import DocumentsButton
from glossator.ui.compare_view.heads.header import Header
from glossator.ui.main_window import MainWindow
from tests.support.notes import write_note

WHOLE = "llama-4+llama-4-aup"


def button(window: MainWindow, column: int) -> DocumentsButton:
    header = window.findChild(Header)
    assert header is not None
    documents = header.heads[column].documents
    assert documents is not None
    return documents


def choose(window: MainWindow, column: int, words: str, qtbot: QtBot) -> None:
    """Take the entry of the head's menu that begins with these words."""
    menu = button(window, column).findChildren(QMenu)[0]
    next(each for each in menu.actions() if strip_isolates(each.text()).startswith(words)).trigger()
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)


def columns(window: MainWindow) -> tuple[str, ...]:
    return window.content.files.columns.references


def show(window: MainWindow, qtbot: QtBot, *references: str) -> None:
    window.content.files.columns.change(references)
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)


def test_the_head_says_what_belongs_to_the_licence(window: MainWindow) -> None:
    assert strip_isolates(button(window, 0).words) == "with Llama 4 Acceptable Use Policy"
    assert button(window, 0).isVisible()
    assert window.content.parts.view.header.heads[1].documents is None


def test_leaving_it_out_and_taking_it_in_again_keeps_notes_and_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    workspace = window.content.workspace
    write_note(workspace, Span(0, 100, 140), "On the licence", "Huda")
    choose(window, 0, "Llama 4 Acceptable", qtbot)
    assert columns(window) == ("llama-4", *DEFAULT_COLUMNS[1:])
    assert strip_isolates(button(window, 0).words) == "without Llama 4 Acceptable Use Policy"
    assert [(each.column, each.start) for each in workspace.state.placements] == [(0, 100)]
    choose(window, 0, "Llama 4 Acceptable", qtbot)
    assert columns(window) == DEFAULT_COLUMNS
    workspace.undo()
    assert columns(window) == ("llama-4", *DEFAULT_COLUMNS[1:])


def test_what_was_left_out_stays_out_when_other_columns_change(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, 0, "Llama 4 Acceptable", qtbot)
    window.content.parts.view.column_close_requested.emit(1)
    qtbot.waitUntil(lambda: len(columns(window)) == 2)
    assert columns(window) == ("llama-4", "specimen-proprietary")


def test_a_licence_chosen_in_the_library_comes_with_its_documents(window: MainWindow, qtbot: QtBot) -> None:
    show(window, qtbot, "mit", "apache-2.0")
    show(window, qtbot, "mit", "llama-4")
    assert columns(window) == ("mit", WHOLE)


def test_a_missing_document_is_said_to_be_missing_and_its_address_can_be_copied(
    window: MainWindow, qtbot: QtBot
) -> None:
    show(window, qtbot, "llama-3.1", "mit")
    assert strip_isolates(button(window, 0).words) == "not in the library: Llama 3.1 Acceptable Use Policy"
    choose(window, 0, "Copy its address: https://llama.meta.com/", qtbot)
    assert QGuiApplication.clipboard().text() == "https://llama.meta.com/llama3_1/use-policy"


def test_a_document_in_the_text_is_gone_to(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    show(window, qtbot, "llama-3", "mit")
    assert strip_isolates(button(window, 0).words).startswith("in the text: ")
    choose(window, 0, "Go to its beginning", qtbot)
    canvas = window.findChild(Canvas)
    assert canvas is not None
    assert canvas.attention.focus
    assert canvas.attention.focus.clause.id == library.licence("llama-3").metadata.incorporates[0].within


def test_the_document_begins_under_a_title_of_its_own(window: MainWindow, library: Library) -> None:
    canvas = window.findChild(Canvas)
    assert canvas is not None
    opening = [entry for entry in canvas.content.columns[0] if entry.opens]
    assert opening[0].document.id == "llama-4-aup"
    assert opening[0].clause.start >= len(library.licence("llama-4").text)
    layout = canvas.grid.cell(opening[0].row, 0).entry(opening[0])
    assert layout.band.bottom() < layout.top
    assert not any(entry.opens for entry in canvas.content.columns[1])


def test_it_is_said_in_arabic(window: MainWindow, qtbot: QtBot) -> None:
    window.content.parts.actions["language-ar"].trigger()
    expected = "مع سياسة الاستخدام المقبول لنماذج Llama 4"
    qtbot.waitUntil(lambda: strip_isolates(button(window, 0).words) == expected)
