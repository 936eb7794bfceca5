"""Printing: the pages of the annotated PDF are shown first, and go to the printer page by page."""

from pathlib import Path
from threading import Event

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from glossator.core.errors import GlossatorError, Problem
from glossator.core.progress import Progress
from glossator.core.session.workspace import State
from glossator.ui.course_bar import CourseBar
from glossator.ui.main_window import MainWindow
from glossator.ui.pages_preview import Pages
from glossator.ui.printing import dialog as printing_dialog
from glossator.ui.printing import printing
from glossator.ui.printing.dialog import PrintDialog
from glossator.ui.printing.run import fit_to
from glossator.ui.theme import Theme
from tests.ui.pages_preview.test_pages import pdf_of


@pytest.fixture
def with_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing_dialog, "has_printer", lambda: True)


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, theme: Theme) -> PrintDialog:
    return PrintDialog(theme, window)


def words_in(dialog: PrintDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


def file_printer(file: Path, pages: Pages) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    fit_to(printer, pages)
    return printer


def test_the_review_is_shown_page_by_page_before_it_is_printed(
    window: MainWindow, qtbot: QtBot, with_printer: None
) -> None:
    window.content.parts.actions["print"].trigger()
    found = window.findChild(PrintDialog)
    assert found is not None
    assert "being made" in words_in(found)
    assert not found.print_button.isEnabled()
    qtbot.waitUntil(lambda: found.preview.count > 3, timeout=30_000)
    qtbot.waitUntil(lambda: found.preview.is_rendered(0))
    assert found.print_button.isEnabled()
    assert f"Page 1 of {found.preview.count}" in words_in(found)
    found.close()


def test_every_page_goes_to_the_printer_in_its_size(
    dialog: PrintDialog, qtbot: QtBot, tmp_path: Path, with_printer: None
) -> None:
    pages, file = Pages(pdf_of((842, 595), (842, 595), (842, 595))), tmp_path / "printed.pdf"
    dialog.show_pages(pages)
    with qtbot.waitSignal(dialog.accepted):
        dialog.print_on(file_printer(file, pages))
    printed = pypdfium2.PdfDocument(file.read_bytes())
    sizes = [(round(page.get_width()), round(page.get_height())) for page in printed]
    assert sizes == [(842, 595)] * 3


def test_only_the_pages_asked_for_are_printed(
    dialog: PrintDialog, qtbot: QtBot, tmp_path: Path, with_printer: None
) -> None:
    pages, file = Pages(pdf_of(*[(595, 842)] * 4)), tmp_path / "printed.pdf"
    printer = file_printer(file, pages)
    printer.setFromTo(2, 3)
    dialog.show_pages(pages)
    with qtbot.waitSignal(dialog.accepted):
        dialog.print_on(printer)
    assert len(pypdfium2.PdfDocument(file.read_bytes())) == 2


def test_printing_can_be_called_off(dialog: PrintDialog, qtbot: QtBot, tmp_path: Path, with_printer: None) -> None:
    pages = Pages(pdf_of(*[(595, 842)] * 3))
    dialog.show_pages(pages)
    with qtbot.waitSignal(dialog.rejected):
        dialog.print_on(file_printer(tmp_path / "printed.pdf", pages))
        dialog.close_button.click()


def test_without_a_printer_the_pdf_is_offered(
    dialog: PrintDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing_dialog, "has_printer", lambda: False)
    dialog.show_pages(Pages(pdf_of((595, 842))))
    assert "No printer is set up" in words_in(dialog)
    assert not dialog.print_button.isEnabled()
    with qtbot.waitSignal(dialog.save_wanted):
        dialog.save_button.click()


def test_pages_that_cannot_be_made_are_told(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> Pages:
        raise GlossatorError(Problem.PDF_FAILED, name="review", reason="no memory")

    monkeypatch.setattr(printing, "_pages", fail)
    window.content.parts.actions["print"].trigger()
    found = window.findChild(PrintDialog)
    assert found is not None
    qtbot.waitUntil(lambda: "could not be made" in words_in(found))
    assert not found.print_button.isEnabled()
    found.close()


def test_who_closes_it_waits_for_pages_no_more(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = Event()

    def pages(_state: State, _language: str, progress: Progress) -> Pages:
        try:
            while True:
                progress(0.3)
        finally:
            ended.set()

    monkeypatch.setattr(printing, "_pages", pages)
    window.content.parts.actions["print"].trigger()
    found = window.findChild(PrintDialog)
    assert found is not None
    (bar,) = found.findChildren(CourseBar)
    qtbot.waitUntil(lambda: bar.value() == 30)
    found.close()
    qtbot.waitUntil(ended.is_set)


def test_the_dialog_leaves_room_for_its_frame_on_a_low_screen(dialog: PrintDialog) -> None:
    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height() * 0.95
    assert dialog.width() <= room.width()
