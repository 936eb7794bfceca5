"""Words are set in the size, the letters and the measure that the reader wants, and stay where they are read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.ui.compare_view.table.line_anchor import line_at
from glossator.ui.reading_style import Letters, Measure, ReadingStyle
from tests.support.licence_builder import Part, beside, build
from tests.ui.compare_view.conftest import ARABIC, WORDS, Desk, open_desk, three_licences

CAPITALS = "THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND. META IS NOT LIABLE."
OTHERS = "You may use Meta names as Meta allows, if Meta agrees."


def test_small_turns_of_a_trackpad_add_up_to_those_of_a_wheel(desk: Desk) -> None:
    setting, at = desk.view.typesetting, QPoint(100, 100)
    for _ in range(12):
        setting.turn(10, at)
    assert setting.style.zoom == 110
    for _ in range(3):
        setting.turn(-40, at)
    assert setting.style.zoom == 100


def test_size_has_ends_and_comes_back_from_them_at_once(desk: Desk) -> None:
    setting, at = desk.view.typesetting, QPoint(100, 100)
    setting.turn(120 * 40, at)
    assert setting.style.zoom == 300
    setting.turn(-120, at)
    assert setting.style.zoom == 273
    setting.zoom(-30)
    assert setting.style.zoom == 50


def test_the_line_under_the_pointer_stays_there(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(60))
    desk.view.going.to_row(20)
    at = QPoint(440, 400)
    before = line_at(desk.canvas.stage, at)
    assert before is not None
    for angle in (120, 240, -120):
        desk.view.typesetting.turn(angle, at)
    words = Span(before.column, before.offset, before.offset + 1)
    (rect,) = desk.canvas.stage.word_rects(words)
    assert abs(rect.top() - before.top) <= 12


def test_the_focused_clause_stays_when_keys_zoom(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(60))
    words = desk.span(0, "30: The Licensee")
    desk.view.going.to_words(words)
    focus = desk.canvas.attention.focus
    assert focus is not None
    top = desk.canvas.stage.entry_rect(focus).top()
    desk.view.typesetting.zoom(4)
    assert desk.canvas.stage.entry_rect(focus).top() == pytest.approx(top, abs=2)


@pytest.mark.parametrize("column", range(3))
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_focused_column_stays_in_sight_sideways(qtbot: QtBot, column: int, direction: Qt.LayoutDirection) -> None:
    desk = open_desk(qtbot, three_licences(20), width=700)
    desk.view.setLayoutDirection(direction)
    content = desk.canvas.content
    desk.view.going.to_words(content.first_words(min(content.rows_of(column)), column))
    for percent in (300, 100, 200):
        desk.view.typesetting.zoom_to(percent)
        stage = desk.canvas.stage
        left, width = stage.column_left(column), stage.grid.columns.boxes[column].width
        beginning = left + width if stage.mirrored else left
        assert 0 <= beginning <= stage.width
        assert width > stage.width or (left >= 0 and left + width <= stage.width)


def test_a_change_of_size_is_told(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.view.typesetting.zoomed) as told:
        desk.view.typesetting.zoom(1)
    assert told.args == [110]


def test_lines_are_no_longer_than_the_reader_wants(qtbot: QtBot) -> None:
    parts = [Part("1", "", WORDS)]
    desk = open_desk(qtbot, beside(build("A", parts), build("B", parts)), width=2400)
    widths = {}
    for measure in Measure:
        desk.view.typesetting.choose(replace(ReadingStyle(), measure=measure))
        widths[measure] = desk.canvas.grid.frames[0].text(1).width
    average = desk.canvas.typography.average_width
    assert widths[Measure.NARROW] < widths[Measure.COMFORTABLE] <= 80 * average < widths[Measure.FULL]


def test_margins_grow_on_both_sides_of_a_wide_column(qtbot: QtBot) -> None:
    parts = [Part("1", "", WORDS)]
    desk = open_desk(qtbot, beside(build("A", parts), build("B", parts)), width=2400)
    frame = desk.canvas.grid.frames[0]
    assert frame.gutter.left > 100
    assert frame.width - frame.margin.right == pytest.approx(frame.gutter.left, abs=1)


def test_deep_levels_of_a_narrow_column_keep_most_of_its_width(qtbot: QtBot) -> None:
    parts = [Part("1.a.i.A", "", WORDS, 4)]
    desk = open_desk(qtbot, beside(*(build(name, parts) for name in "ABCD")), width=1000)
    frame = desk.canvas.grid.frames[0]
    assert frame.text(4).width >= 0.8 * frame.text(1).width


def test_a_narrow_column_spends_little_on_its_edges(qtbot: QtBot) -> None:
    parts = [Part("1.b.iii", "", WORDS, 3)]
    desk = open_desk(qtbot, beside(*(build(name, parts) for name in "ABC")), width=820)
    frame = desk.canvas.grid.frames[0]
    assert frame.text(3).width >= 0.7 * frame.width
    assert frame.text(1).left <= frame.gutter.right + 1


def test_numbers_hang_only_where_lines_stay_long(qtbot: QtBot) -> None:
    parts = [Part("1.b.iii", "", WORDS, 3)]
    desk = open_desk(qtbot, beside(*(build(name, parts) for name in "ABC")), width=1300)
    assert desk.canvas.grid.frames[0].hang == 0
    desk.view.resize(2000, 700)
    assert desk.canvas.grid.frames[0].hang > 0


def test_serifs_are_for_words_and_headings(desk: Desk) -> None:
    desk.view.typesetting.choose(ReadingStyle(letters=Letters.SERIF))
    entry = desk.canvas.grid.cell(0, 0).entries[0]
    assert {block.layout.font().families()[0] for block in entry.blocks} == {"Noto Serif"}


def test_headings_are_told_by_weight_and_size(qtbot: QtBot) -> None:
    parts = [Part(str(level), "Heading", WORDS, level) for level in (1, 2, 3)]
    desk = open_desk(qtbot, beside(build("A", parts), build("B", parts)))
    entries = [entry for row in range(3) for entry in desk.canvas.grid.cell(row, 0).entries]
    fonts = [entry.blocks[0].layout.font() for entry in entries]
    assert all(font.bold() for font in fonts)
    sizes = [font.pointSizeF() for font in fonts]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[1] > entries[0].blocks[1].layout.font().pointSizeF()


def test_the_second_line_of_an_item_begins_below_its_first_word(qtbot: QtBot) -> None:
    parts = [Part("1", "", f"These:\n\n- {WORDS}")]
    desk = open_desk(qtbot, beside(build("A", parts), build("B", parts)), width=700)
    item = desk.canvas.grid.cell(0, 0).entries[0].blocks[-1].layout
    assert item.lineAt(1).x() > item.lineAt(0).x() == 0
    first_word = item.lineAt(0).cursorToX(2)
    assert isinstance(first_word, tuple)
    assert item.lineAt(1).x() == pytest.approx(first_word[0], abs=1)


def test_capitals_are_shown_as_sentences_and_copied_as_they_are(qtbot: QtBot) -> None:
    parts = [Part("1", "", OTHERS), Part("2", "", CAPITALS)]
    desk = open_desk(qtbot, beside(build("A", parts), build("B", parts)))
    desk.view.typesetting.choose(ReadingStyle(sentence_case=True))
    shown = desk.canvas.grid.cell(1, 0).entries[0].blocks[0].block.shown
    assert shown.text == "The software is provided “as is”, without warranty of any kind. Meta is not liable."
    assert shown.slice(shown.start, shown.end) == CAPITALS
    assert shown.to_offset(shown.to_unit(shown.start + 30)) == shown.start + 30


def test_numbers_hang_close_to_their_words_in_either_direction(qtbot: QtBot) -> None:
    english = build("A", [Part("2", "", WORDS), Part("1.b.iii", "", WORDS)])
    arabic = build("ع", [Part("2", "", ARABIC), Part("1.b.iii", "", ARABIC)], "ar")
    desk = open_desk(qtbot, beside(english, arabic), width=1800)
    for row in range(2):
        (left_to_right,), (right_to_left,) = (desk.canvas.grid.cell(row, column).entries for column in range(2))
        assert left_to_right.number.right() + 1 == left_to_right.blocks[0].left
        words = desk.canvas.grid.frames[1].text(1)
        assert right_to_left.number.left() == words.right
