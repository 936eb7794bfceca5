"""Read as changes: what the leading licence says instead stands in place, struck through, and is nobody's words."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison
from glossator.core.text.reflow import Paragraph, reflow
from glossator.ui.compare_view.cells.shown_text import ShownText
from glossator.ui.compare_view.modes.modes import Mode
from tests.support.licence_builder import Part, build
from tests.ui.compare_view.conftest import Desk, open_desk
from tests.ui.compare_view.differences.test_differences import AFTER, BEFORE

LAW = "This Agreement is governed by the laws of California without regard to its rules on the conflict of laws."
FEES = "The Licensee pays an annual fee of ten thousand dollars to the Licensor before the first day of every year."


def changed(language: str = "en") -> Comparison:
    first = [Part("1", "", BEFORE), Part("2", "", LAW)]
    second = [Part("1", "", AFTER), Part("2", "", FEES)]
    return compare([build("First", first), build("Second", second, language=language)])


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = open_desk(qtbot, changed())
    desk.view.modes.choose(Mode.AS_CHANGES)
    return desk


def shown(desk: Desk, row: int, column: int) -> str:
    cell = desk.canvas.grid.cell(row, column)
    return "\n".join(block.block.shown.text for entry in cell.entries for block in entry.blocks)


def row_of(desk: Desk, column: int, words: str) -> int:
    return desk.canvas.content.entry_at(column, desk.span(column, words).start).row


def test_what_was_left_out_or_said_otherwise_stands_before_what_came_instead(desk: Desk) -> None:
    words = shown(desk, 0, 1)
    assert "notices of copyright patents in every single copy" in words
    assert shown(desk, 0, 0) == BEFORE


def test_the_struck_words_are_struck_and_the_new_ones_underlined(desk: Desk) -> None:
    block = desk.canvas.grid.cell(0, 1).entries[0].blocks[0]
    text = block.block.shown.text
    struck = [each for each in block.layout.formats() if each.format.fontStrikeOut()]
    assert [text[each.start : each.start + each.length].strip() for each in struck] == ["copyright", "single"]
    assert {line.kind for line in desk.canvas.grid.cell(0, 1).differences if not line.is_faint} == {"insert"}
    assert not [line for line in desk.canvas.grid.cell(0, 0).differences if not line.is_faint]


def test_a_clause_that_is_gone_stands_struck_through_in_the_empty_cell(desk: Desk) -> None:
    row = row_of(desk, 0, "California")
    cell = desk.canvas.grid.cell(row, 1)
    assert not cell.entries
    (gone,) = cell.gone
    (block,) = gone.blocks
    assert block.block.shown.text == LAW
    assert all(each.format.fontStrikeOut() for each in block.layout.formats())
    assert cell.height >= block.height


def test_a_clause_that_is_new_is_marked_as_a_whole(desk: Desk) -> None:
    entry = desk.canvas.content.entry_at(1, desk.span(1, "annual fee").start)
    (differing,) = desk.canvas.marks.differences.of(entry)
    assert differing.kind == "insert"
    assert desk.canvas.content.is_whole(differing.span)


def test_licences_in_two_languages_are_not_struck_through(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, changed(language="ar"))
    desk.view.modes.choose(Mode.AS_CHANGES)
    differences, rows = desk.canvas.marks.differences, range(desk.canvas.content.row_count)
    assert not any(differences.gone_at(row, column) for row in rows for column in (0, 1))


def test_struck_words_are_neither_selected_nor_copied(desk: Desk) -> None:
    start, end = desk.span(1, "notices of"), desk.span(1, "patents in")
    desk.drag(desk.edges(start)[0], desk.edges(end)[1])
    desk.view.copying.copy()
    assert "copyright" not in QGuiApplication.clipboard().text()
    assert "notices of patents in" in QGuiApplication.clipboard().text()


def test_by_clause_no_word_is_added(desk: Desk) -> None:
    desk.view.modes.choose(Mode.BY_CLAUSE)
    assert shown(desk, 0, 1) == AFTER
    assert not desk.canvas.grid.cell(row_of(desk, 0, "California"), 1).gone


def paragraph() -> Paragraph:
    (only,) = reflow("keep all 😀 notices", 0, 18)
    return only


@pytest.mark.parametrize("offset", [0, 4, 5, 9, 18])
def test_places_are_found_again_around_words_that_were_added(offset: int) -> None:
    plain, added = ShownText(paragraph()), ShownText(paragraph(), added=[(4, " not"), (9, "these ")])
    assert added.text == "keep not all these 😀 notices"
    assert added.to_offset(added.to_unit(offset)) == offset
    assert added.words == plain.words


def test_words_before_added_ones_end_where_these_begin() -> None:
    added = ShownText(paragraph(), added=[(4, " not")])
    assert added.units(0, 4) == (0, 4)
    assert added.added == ((4, 8),)
    assert added.units(4, 8) == (8, 12)
