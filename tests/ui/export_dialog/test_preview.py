"""What will be written, to be looked at before it is."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from glossator.core.progress import Progress
from glossator.export.options import WHOLE, Options, Part
from glossator.export.write import Format
from glossator.ui.export_dialog.choices import Choices
from glossator.ui.export_dialog.draft import Draft
from glossator.ui.export_dialog.preview import ExportPreview
from glossator.ui.pages_preview import Pages
from glossator.ui.theme import load_theme
from tests.support.sample_thread import threaded_state
from tests.ui.pages_preview.test_pages import pdf_of

NAMES: tuple[str, ...] = ("Provisions by licence (4)", "Register of notes (3)", "Comparison clause by clause (3)")
ROLE = Qt.ItemDataRole


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def preview(place: QWidget, monkeypatch: pytest.MonkeyPatch) -> ExportPreview:
    def pages(_draft: Draft, _choices: Choices, _progress: Progress) -> Pages:
        return Pages(pdf_of((842, 595)))

    monkeypatch.setattr(Draft, "pages", pages)
    return ExportPreview(Draft(threaded_state()), load_theme(dark=False), place)


def show(
    preview: ExportPreview, qtbot: QtBot, into: Format, language: str = "en", parts: frozenset[Part] = WHOLE
) -> None:
    preview.show_choices(Choices(into, language, Options(parts=parts)))
    qtbot.waitUntil(lambda: not preview.is_busy)


def told(preview: ExportPreview) -> str:
    return " ".join(label.text() for label in preview.findChildren(QLabel) if not label.isHidden())


def sheet(preview: ExportPreview) -> tuple[QTableView, QAbstractItemModel]:
    view = preview.sheets.currentWidget()
    assert isinstance(view, QTableView)
    return view, view.model()


@pytest.mark.parametrize(("into", "program"), [(Format.DOCX, "Word"), (Format.HTML, "browsers")])
def test_pages_stand_for_texts_that_have_none_and_that_is_said(
    preview: ExportPreview, qtbot: QtBot, into: Format, program: str
) -> None:
    show(preview, qtbot, into)
    assert preview.pages.count == 1
    assert "the same parts and words" in told(preview)
    assert program in told(preview)
    show(preview, qtbot, Format.PDF)
    assert "the same parts and words" not in told(preview)


def test_a_workbook_is_shown_by_its_sheets(preview: ExportPreview, qtbot: QtBot) -> None:
    show(preview, qtbot, Format.XLSX)
    assert preview.sheets.names == NAMES
    preview.sheets.setCurrentIndex(2)
    show(preview, qtbot, Format.XLSX, parts=WHOLE - {Part.MATRIX})
    assert preview.sheets.names == NAMES[1:]
    assert preview.sheets.currentIndex() == 1


@pytest.mark.parametrize(("into", "name"), [(Format.CSV, NAMES[0]), (Format.NOTES_CSV, NAMES[1])])
def test_a_file_of_values_is_shown_as_its_table(preview: ExportPreview, qtbot: QtBot, into: Format, name: str) -> None:
    show(preview, qtbot, into)
    assert preview.sheets.names == (name,)


def test_an_arabic_sheet_begins_at_the_right_and_its_cells_where_they_are_read(
    preview: ExportPreview, qtbot: QtBot
) -> None:
    show(preview, qtbot, Format.NOTES_CSV, language="ar")
    view, model = sheet(preview)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, preview)
    assert view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    words = [model.index(1, column).data() for column in range(model.columnCount())]
    assert any("\u0644" in each for each in words)
    assert not any("\n" in each for each in words)
    assert model.headerData(0, Qt.Orientation.Vertical) == 2


def test_kinds_are_in_the_colours_of_the_theme_where_the_file_has_colours(preview: ExportPreview, qtbot: QtBot) -> None:
    show(preview, qtbot, Format.CSV)
    assert sheet(preview)[1].index(0, 1).data(ROLE.BackgroundRole) is None
    show(preview, qtbot, Format.XLSX)
    kind = sheet(preview)[1].index(0, 1)
    light = kind.data(ROLE.BackgroundRole)
    preview.set_theme(load_theme(dark=True))
    assert light
    assert kind.data(ROLE.BackgroundRole) != light
