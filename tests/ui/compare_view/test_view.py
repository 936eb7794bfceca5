"""What the rest of the window asks of the compare view."""

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.notes.placement import Placement, place
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.ui.compare_view import CompareView
from glossator.ui.compare_view.wayfinding.finder import Wanted
from glossator.ui.theme import load_theme
from tests.support.notes import make_note
from tests.ui.compare_view.conftest import ARABIC, Desk, canvas_of


def note_on(desk: Desk, column: int, quote: str, note_id: str) -> Placement:
    licences = desk.canvas.content.comparison.licences
    span = desk.span(column, quote)
    return place(make_note(licences[column], span.start, span.end, note_id), licences)


def is_in_sight(desk: Desk, span: Span) -> bool:
    rects = desk.canvas.stage.word_rects(span)
    return bool(rects) and desk.canvas.viewport().rect().contains(rects[0])


def test_finds_are_counted_over_all_columns_and_gone_to_in_reading_order(desk: Desk) -> None:
    assert desk.view.searching.search(Wanted("notices of copyright")) == 12 + 6
    assert desk.view.searching.search(Wanted("NOTICES OF COPYRIGHT", exact=True)) == 0
    assert desk.view.searching.search(Wanted("Notices of copyright")) == 18
    seen = []
    for index in range(18):
        desk.view.searching.go_to_hit(index)
        hit = desk.canvas.marks.hits[index]
        assert is_in_sight(desk, hit.span)
        seen.append((desk.canvas.content.entry_at(hit.span.column, hit.span.start).row, hit.span.column))
    assert seen == sorted(seen)
    with pytest.raises(IndexError):
        desk.view.searching.go_to_hit(18)


def test_arabic_is_found_without_its_marks(desk: Desk) -> None:
    assert "مرخَّص" in ARABIC
    assert desk.view.searching.search(Wanted("للمرخص له")) == 12
    assert desk.view.searching.search(Wanted("للمرخص له", exact=True)) == 0


def test_words_far_away_are_brought_into_sight_and_words_in_sight_stay(desk: Desk) -> None:
    far = desk.span(0, "11: The Licensee")
    assert not is_in_sight(desk, far)
    desk.view.going.to_words(far)
    assert is_in_sight(desk, far)
    place_before = desk.canvas.stage.place
    desk.view.going.to_words(Span(far.column, far.start, far.start + 3))
    assert desk.canvas.stage.place == place_before
    focus = desk.canvas.attention.focus
    assert focus is not None
    assert focus.row == 10


def test_rows_are_remembered_and_come_back(desk: Desk) -> None:
    desk.view.going.to_row(4)
    assert desk.view.going.top_row == 4
    desk.view.going.to_row(999)
    assert desk.canvas.verticalScrollBar().value() == desk.canvas.verticalScrollBar().maximum()


def test_one_walks_from_marked_passage_to_marked_passage_and_round(desk: Desk) -> None:
    passages = [passage.span for passage in desk.canvas.marks.passages]
    assert len(passages) == 3
    visited = []
    for _ in range(4):
        desk.view.going.on_to_restriction(1)
        focus = desk.canvas.attention.focus
        assert focus is not None
        visited.append((focus.row, focus.column))
    assert visited == [(0, 0), (0, 0), (0, 2), (0, 0)]
    desk.view.going.on_to_restriction(-1)
    focus = desk.canvas.attention.focus
    assert focus is not None
    assert (focus.row, focus.column) == (0, 2)


def test_one_walks_from_note_to_note_and_each_is_activated(desk: Desk) -> None:
    placed = (note_on(desk, 0, "11: The Licensee", "late"), note_on(desk, 1, "2. The Licensee", "early"))
    desk.view.marking.place_notes(placed)
    activated: list[str] = []
    desk.view.note_activated.connect(activated.append)
    for _ in range(3):
        desk.view.going.on_to_note(1)
    assert activated == ["early", "late", "early"]
    desk.view.going.on_to_note(-1)
    assert activated[-1] == "late"
    assert is_in_sight(desk, desk.span(0, "11: The Licensee"))


def test_with_nothing_marked_there_is_nowhere_to_go(desk: Desk) -> None:
    desk.view.marking.show_kinds(frozenset())
    desk.view.going.on_to_restriction(1)
    desk.view.going.on_to_note(1)
    assert desk.view.going.top_row == 0


def test_a_new_comparison_forgets_selection_and_finds(desk: Desk) -> None:
    desk.drag(*desk.edges(desk.span(0, "all notices")))
    desk.view.searching.search(Wanted("notices"))
    with desk.qtbot.waitSignal(desk.view.selection_changed):
        desk.view.set_comparison(desk.canvas.content.comparison)
    assert desk.view.selection() is None
    assert desk.canvas.marks.hits == ()
    assert desk.view.going.top_row == 0


def test_the_kinds_that_are_shown_stay_so_for_the_next_comparison(desk: Desk) -> None:
    desk.view.marking.show_kinds(frozenset({"naming"}))
    desk.view.set_comparison(desk.canvas.content.comparison)
    assert {passage.provision.kind for passage in desk.canvas.marks.passages} == {"naming"}


def test_the_selection_is_told_once_for_each_change(desk: Desk) -> None:
    told: list[Span | None] = []
    desk.view.selection_changed.connect(lambda: told.append(desk.view.selection()))
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Escape)
    assert len(told) == 2
    assert told[1] is None


def test_a_view_without_a_comparison_is_empty_and_bears_everything(qtbot: QtBot) -> None:
    view = CompareView(load_taxonomy(), load_theme(dark=False))
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    canvas = canvas_of(view)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_N, Qt.Key.Key_Tab):
        QTest.keyClick(canvas, key)
    view.marking.place_notes(())
    view.going.to_row(3)
    view.going.on_to_restriction(1)
    view.copying.copy()
    assert view.searching.search(Wanted("words")) == 0
    assert (view.selection(), view.going.top_row) == (None, 0)


def test_kinds_and_topics_are_named_in_the_language_of_the_interface(desk: Desk) -> None:
    assert desk.canvas.grid.bands[0].topic == "Field of use"
    QLocale.setDefault(QLocale("ar_AE"))
    QApplication.sendEvent(desk.view, QEvent(QEvent.Type.LanguageChange))
    naming = load_taxonomy().kind("naming")
    assert desk.canvas.styles["naming"].badge == naming.badge.ar
    assert desk.canvas.grid.bands[0].topic == load_taxonomy().kind("field-of-use").name.ar
