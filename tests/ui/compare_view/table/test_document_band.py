"""Where an incorporated document begins in a column, its title stands above it."""

from dataclasses import replace

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from glossator.core.library.joining import join
from glossator.core.library.model import Licence
from glossator.core.provisions.model import Localised
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.table.document_band import band_words
from tests.support.licence_builder import Part, beside, build
from tests.ui.compare_view.conftest import WORDS, open_desk

LICENCE = build("Main", [Part("1", "Grant", WORDS), Part("2", "End", WORDS)])
POLICY = build("Policy", [Part("1", "Harm", WORDS)])
NAMED = replace(POLICY, metadata=replace(POLICY.metadata, title=Localised("Use Policy", "سياسة الاستخدام")))
PRINTED = replace(NAMED, metadata=replace(NAMED.metadata, title=Localised("HARM", "ضرر")))


def entries(policy: Licence = NAMED) -> list[Entry]:
    return list(Content(beside(join(LICENCE, [policy]), POLICY)).columns[0])


def test_only_the_first_clause_of_a_document_opens_it() -> None:
    assert [entry.opens for entry in entries()] == [False, False, True]
    assert [entry.document.id for entry in entries()] == ["Main", "Main", "Policy"]


def test_a_licence_that_goes_on_after_its_document_is_named_again() -> None:
    comparison = beside(join(LICENCE, [NAMED]), POLICY)
    first, second, third = comparison.rows
    content = Content(replace(comparison, rows=(first, third, second)))
    assert [band_words(entry) for entry in content.columns[0] if entry.opens] == ["Use Policy", "Main"]


def test_the_title_is_said_in_the_language_of_the_interface() -> None:
    QLocale.setDefault(QLocale("ar_AE"))
    assert band_words(entries()[-1]) == "سياسة الاستخدام"


def test_a_title_that_the_document_prints_itself_is_not_said_twice() -> None:
    assert band_words(entries(PRINTED)[-1]) == "Incorporated document"


def test_it_stands_above_the_words_on_a_ground_of_its_own(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, beside(join(LICENCE, [NAMED]), POLICY))
    entry = desk.canvas.content.columns[0][-1]
    desk.canvas.reveal_entry(entry)
    band = desk.canvas.grid.cell(entry.row, 0).entry(entry).band
    place = desk.canvas.stage.cell_origin(entry.row, 0)
    rule = desk.canvas.viewport().grab().toImage().pixelColor(place.x() + 5, place.y() + band.bottom())
    assert rule == desk.view.header._theme.colour("accent")
    assert desk.canvas.stage.entry_rect(entry).top() > place.y() + band.bottom()
