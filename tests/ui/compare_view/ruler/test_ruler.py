from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import ChangeKind
from glossator.core.notes.placement import place
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.ruler.lanes import CHANGES, MARKS, Lanes
from glossator.ui.compare_view.ruler.marks import RulerMark, Sign
from glossator.ui.compare_view.ruler.painter import RulerPainter
from glossator.ui.compare_view.ruler.ruler import Ruler
from glossator.ui.compare_view.wayfinding.finder import Wanted
from glossator.ui.compare_view.wayfinding.searching import MOST_MARKED
from glossator.ui.theme import load_theme
from tests.support.notes import make_note
from tests.ui.compare_view.conftest import Desk, open_desk, three_licences


def ruler_of(desk: Desk) -> Ruler:
    ruler = desk.view.findChild(Ruler)
    assert ruler is not None
    return ruler


def drawn(desk: Desk) -> Mapping[RulerMark, int]:
    """The marks on the ruler, once it is drawn for what is marked now."""
    ruler = ruler_of(desk)
    ruler.repaint()
    desk.qtbot.waitUntil(lambda: ruler.drawing.is_complete)
    return ruler.drawing.marks


def lane_colours(desk: Desk, column: int) -> set[str]:
    drawn(desk)
    ruler = ruler_of(desk)
    image: QImage = ruler.grab().toImage()
    middle = ruler.lanes.of_marks(column) + MARKS // 2
    return {image.pixelColor(middle, y).name() for y in range(image.height())}


def ink(kind: str) -> str:
    return load_theme(dark=False).kind_style(load_taxonomy().kind(kind), "en").ink.name()


def test_each_column_has_a_lane_with_the_marks_of_its_kinds(desk: Desk) -> None:
    assert ink("competing-model-ban") in lane_colours(desk, 0)
    assert ink("competing-model-ban") not in lane_colours(desk, 1)
    assert ink("competing-model-ban") in lane_colours(desk, 2)
    desk.view.marking.show_kinds(frozenset())
    assert ink("competing-model-ban") not in lane_colours(desk, 0)


def test_notes_and_finds_are_on_the_ruler(desk: Desk) -> None:
    note, hit = (load_theme(dark=False).colour(token).name() for token in ("note", "search-current"))
    assert not {note, hit} & lane_colours(desk, 1)
    span = desk.span(1, "shall keep")
    licences = desk.canvas.content.comparison.licences
    desk.view.marking.place_notes((place(make_note(licences[1], span.start, span.end), licences),))
    assert note in lane_colours(desk, 1)
    desk.view.searching.search(Wanted("notices"))
    assert hit in lane_colours(desk, 1)
    desk.view.searching.search(Wanted(""))
    assert hit not in lane_colours(desk, 1)


def test_a_mark_lies_where_its_words_lie(desk: Desk) -> None:
    ruler = ruler_of(desk)
    desk.view.searching.search(Wanted("all notices"))
    tops = [mark.top for mark in drawn(desk) if mark.sign is Sign.HIT and mark.column == 0]
    assert len(tops) == 12
    assert tops == sorted(tops)
    assert tops[0] >= 0
    assert tops[-1] < ruler.height()


def test_a_click_goes_there_and_a_drag_goes_along(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=60))
    ruler = ruler_of(desk)
    middle, lower = QPoint(5, ruler.height() // 2), QPoint(5, ruler.height() * 3 // 4)
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=middle)
    assert abs(ruler.windows()[0].center().y() - middle.y()) < 20
    QTest.mouseMove(ruler, lower)
    assert abs(ruler.windows()[0].center().y() - lower.y()) < 20
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=lower)


def test_lanes_lie_as_the_columns_lie(desk: Desk, qapp: QApplication) -> None:
    ruler = ruler_of(desk)
    assert ruler.x() > desk.canvas.x()
    assert ruler.lanes.of_marks(0) < ruler.lanes.of_marks(2)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.qtbot.waitUntil(lambda: ruler.x() < desk.canvas.x())
    assert ruler.lanes.of_marks(0) > ruler.lanes.of_marks(2)


def test_scrolling_draws_no_mark_anew(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: all(track.heights.all_measured for track in desk.canvas.grid.tracks))
    before = drawn(desk)
    desk.canvas.scroll_by(200)
    assert drawn(desk) is before
    desk.view.searching.search(Wanted("notices"))
    assert drawn(desk) is not before


def test_the_clauses_are_read_before_the_ruler_is_drawn(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=12))
    desk.canvas.exchange(three_licences(clauses=20))
    ruler_of(desk).refresh()
    ruler_of(desk).repaint()
    assert not ruler_of(desk).drawing.is_complete
    assert not ruler_of(desk).drawing.marks
    assert drawn(desk)


def test_the_marks_of_before_stay_until_others_are_drawn(desk: Desk) -> None:
    before = lane_colours(desk, 0)
    desk.view.marking.show_kinds(frozenset())
    ruler_of(desk).repaint()
    assert ruler_of(desk).drawing.marks
    assert lane_colours(desk, 0) < before


def test_marks_that_fall_on_the_same_pixels_are_one(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, three_licences(clauses=400))
    desk.view.searching.search(Wanted("e"))
    marks = drawn(desk)
    hits = {mark: count for mark, count in marks.items() if mark.sign is Sign.HIT}
    assert sum(hits.values()) == len(desk.canvas.marks.hits) == MOST_MARKED
    assert len(hits) <= 3 * ruler_of(desk).height()


def test_a_pause_of_the_pointer_tells_what_is_there(desk: Desk) -> None:
    ruler = ruler_of(desk)
    mark = next(mark for mark in drawn(desk) if mark.sign is Sign.PROVISION and mark.kind == "naming")
    point = QPoint(ruler.lanes.of_marks(mark.column) + 2, mark.top + 1)
    QApplication.sendEvent(ruler, QHelpEvent(QEvent.Type.ToolTip, point, ruler.mapToGlobal(point)))
    said = strip_isolates(QToolTip.text())
    assert said.startswith("First 1.0, 1")
    assert "Naming of derivatives: 1" in said
    QToolTip.hideText()


SHAPES = (
    RulerMark(Sign.PROVISION, 0, 4, 9, "naming"),
    RulerMark(Sign.HIT, 0, 4, 9),
    RulerMark(Sign.NOTE, 0, 4, 0),
    RulerMark(Sign.ALONE, 0, 4, 9),
    *(RulerMark(Sign.CHANGE, 0, 4, 9, kind) for kind in ChangeKind),
)


def test_each_sign_has_a_shape_of_its_own(desk: Desk) -> None:
    """In black and white no two are alike."""
    shapes = []
    for mark in SHAPES:
        image = QImage(40, 24, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        RulerPainter(painter, load_theme(dark=False), desk.canvas.styles).draw([mark], Lanes(1, mirrored=False))
        painter.end()
        shapes.append(tuple(image.pixelColor(x, y).lightness() < 240 for x in range(40) for y in range(24)))
    assert len(set(shapes)) == len(SHAPES)


def test_what_differs_has_its_lane_on_the_outer_side() -> None:
    for mirrored in (False, True):
        lanes = Lanes(3, mirrored)
        edges = [
            (
                lanes.of_changes(each),
                lanes.of_changes(each) + CHANGES,
                lanes.of_marks(each),
                lanes.of_marks(each) + MARKS,
            )
            for each in range(3)
        ]
        assert all((edge[1] <= edge[2]) is not mirrored for edge in edges)
        assert all(lanes.column_at((edge[0] + edge[3]) / 2) == each for each, edge in enumerate(edges))
