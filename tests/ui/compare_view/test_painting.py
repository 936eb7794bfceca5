"""What is seen, probed by pixels and places rather than by pictures."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.notes.placement import Placement, place
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.ui.compare_view.cells.formats import blend
from glossator.ui.theme import load_theme
from tests.support.licence_builder import Part, beside, build, marked
from tests.support.notes import make_note
from tests.ui.compare_view.conftest import ARABIC, WORDS, Desk, open_desk


def picture(desk: Desk) -> QImage:
    return desk.canvas.viewport().grab().toImage()


def colours(image: QImage, rect: QRect) -> set[str]:
    inside = rect.intersected(image.rect())
    points = (QPoint(x, y) for x in range(inside.left(), inside.right()) for y in range(inside.top(), inside.bottom()))
    return {image.pixelColor(point).name() for point in points}


def behind(desk: Desk, span: Span) -> set[str]:
    image = picture(desk)
    return set().union(*(colours(image, rect) for rect in desk.canvas.stage.word_rects(span)))


def tint(kind: str) -> QColor:
    theme, taxonomy = load_theme(dark=False), load_taxonomy()
    return theme.kind_style(taxonomy.kind(kind), "en").tint


def token(name: str, *, dark: bool = False) -> str:
    return load_theme(dark).colour(name).name()


def note_on(desk: Desk, span: Span, note_id: str = "n") -> Placement:
    licences = desk.canvas.content.comparison.licences
    licence = licences[span.column]
    return place(make_note(licence, span.start, span.end, note_id, "words"), licences)


def test_a_marked_passage_has_its_tint_until_its_kind_is_switched_off(desk: Desk) -> None:
    span = desk.span(0, "train")
    assert tint("competing-model-ban").name() in behind(desk, span)
    desk.view.marking.show_kinds(frozenset({"naming"}))
    assert tint("competing-model-ban").name() not in behind(desk, span)
    assert tint("naming").name() in behind(desk, desk.span(0, "model, and"))


def test_where_two_kinds_overlap_the_tint_is_blended(desk: Desk) -> None:
    expected = {
        blend([tint(one), tint(other)]).name()
        for one, other in (("naming", "competing-model-ban"), ("competing-model-ban", "naming"))
    }
    assert behind(desk, desk.span(0, "competing model")) & expected


def test_a_badge_stands_beside_the_line_where_its_passage_begins(desk: Desk) -> None:
    badges = {badge.kind: badge.rect for badge in desk.canvas.grid.cell(0, 0).badges}
    assert set(badges) == {"competing-model-ban", "naming"}
    origin = desk.canvas.stage.cell_origin(0, 0)
    line = desk.canvas.stage.word_rects(desk.span(0, "train"))[0]
    badge = badges["competing-model-ban"].translated(origin)
    assert badge.right() < line.left()
    assert line.top() <= badge.center().y() <= line.bottom()
    assert not badge.intersects(badges["naming"].translated(origin))


def test_a_badge_shows_letters_in_its_ink(desk: Desk) -> None:
    ink = load_theme(dark=False).kind_style(load_taxonomy().kind("naming"), "en").ink.name()
    (badge,) = (badge for badge in desk.canvas.grid.cell(0, 0).badges if badge.kind == "naming")
    inner = badge.rect.translated(desk.canvas.stage.cell_origin(0, 0)).adjusted(3, 3, -3, -3)
    assert ink in colours(picture(desk), inner)


def test_an_arabic_column_has_its_gutter_on_the_right_and_begins_there(desk: Desk) -> None:
    cell = desk.canvas.grid.cell(0, 2)
    assert all(badge.rect.left() > cell.frame.text(1).right for badge in cell.badges)
    first_word = desk.canvas.stage.word_rects(desk.span(2, "لا يجوز"))[0]
    text = cell.frame.text(1)
    left = desk.canvas.stage.column_left(2)
    assert first_word.center().x() > left + text.left + text.width / 2


def test_a_clause_reference_keeps_its_order_in_arabic(desk: Desk) -> None:
    span = desk.span(2, "2(b)(i)")
    digit = desk.canvas.stage.word_rects(Span(2, span.start, span.start + 1))[0]
    last = desk.canvas.stage.word_rects(Span(2, span.end - 2, span.end - 1))[0]
    assert digit.left() < last.left()


def test_baselines_of_a_row_stand_on_one_line_in_every_language(desk: Desk) -> None:
    baselines = set()
    for column in range(3):
        block = desk.canvas.grid.cell(0, column).entries[0].blocks[0]
        line = block.layout.lineAt(0)
        baselines.add(round(block.top + line.y() + line.ascent()))
    assert len(baselines) == 1


def test_the_columns_of_an_arabic_window_run_from_right_to_left(desk: Desk, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    lefts = [desk.canvas.stage.column_left(column) for column in range(3)]
    assert lefts == sorted(lefts, reverse=True)
    assert desk.canvas.grid.cell(0, 0).frame.gutter.left == 0


def test_a_cell_without_counterpart_is_hatched(desk: Desk) -> None:
    desk.view.going.to_row(11)
    desk.canvas.go_to_end()
    rect = desk.canvas.stage.cell_rect(11, 1)
    found = colours(picture(desk), rect.adjusted(2, 2, -2, -2))
    assert token("surface") in found
    assert len(found) > 2
    filled = colours(picture(desk), desk.canvas.stage.cell_rect(11, 0).adjusted(2, 2, -400, -2))
    assert found != filled


def test_noted_words_are_framed_and_numbered_in_the_margin(desk: Desk) -> None:
    span = desk.span(0, "shall keep all notices")
    assert token("note") not in behind(desk, span)
    desk.view.marking.place_notes((note_on(desk, span),))
    assert token("note") in behind(desk, span)
    (mark,) = desk.canvas.grid.cell(0, 0).notes
    assert mark.note.number == 1
    assert mark.number.left() > desk.canvas.grid.frames[0].text(1).right
    assert token("note-active") not in behind(desk, span)
    desk.view.marking.choose_note("n")
    assert token("note-active") in behind(desk, span)


def test_notes_are_numbered_as_they_are_read(desk: Desk) -> None:
    later, earlier = desk.span(1, "shall keep"), desk.span(0, "shall keep")
    desk.view.marking.place_notes((note_on(desk, later, "a"), note_on(desk, earlier, "b")))
    assert [desk.canvas.grid.cell(0, column).notes[0].note.number for column in (0, 1)] == [1, 2]


def test_notes_on_the_same_line_do_not_cover_each_other(desk: Desk) -> None:
    span = desk.span(0, "shall keep")
    desk.view.marking.place_notes(tuple(note_on(desk, span, each) for each in "abc"))
    marks = desk.canvas.grid.cell(0, 0).notes
    assert len({mark.bar.left() for mark in marks}) == 3
    assert not any(one.number.intersects(other.number) for one in marks for other in marks if one is not other)


def test_the_theme_is_changed_while_the_view_is_open(desk: Desk) -> None:
    desk.view.set_theme(load_theme(dark=True))
    found = colours(picture(desk), QRect(0, 100, 300, 100))
    assert token("surface", dark=True) in found
    assert token("surface") not in found


@pytest.mark.parametrize("zoom", [-4, 0, 8])
def test_words_stay_inside_their_column_at_every_size(qtbot: QtBot, zoom: int) -> None:
    long = build("Long", [Part("1.b.iii.A.ii", "Heading of a clause", f"{WORDS} {'x' * 90}", 4)])
    desk = open_desk(qtbot, beside(long, build("Arabic", [Part("المادة 1", "", ARABIC, 3)], "ar")), width=700)
    desk.view.typesetting.zoom(zoom)
    for column, licence in enumerate(desk.canvas.content.comparison.licences):
        box = desk.canvas.stage.cell_rect(0, column)
        for rect in desk.canvas.stage.word_rects(Span(column, 0, len(licence.text))):
            assert box.left() <= rect.left()
            assert rect.right() <= box.right() + 2


def test_a_clause_longer_than_the_window_keeps_its_title_in_sight(qtbot: QtBot) -> None:
    tall = build("Tall", [Part("7", "Patents", " ".join([WORDS] * 40))])
    desk = open_desk(qtbot, beside(tall, marked(build("Short", [Part("1", "", "Short.")]))))
    assert desk.canvas.stage.top_entry(0) is None
    desk.canvas.scroll_by(400)
    entry = desk.canvas.stage.top_entry(0)
    assert entry is not None
    assert entry.clause.title == "7 Patents"
    assert token("surface-raised") in colours(picture(desk), QRect(5, 2, 200, 10))
