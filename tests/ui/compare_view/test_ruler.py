from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.notes.placement import place
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.ui.compare_view.ruler import Ruler
from glossator.ui.theme import load_theme
from tests.support.notes import make_note
from tests.ui.compare_view.conftest import Desk, open_desk, three_licences


def ruler_of(desk: Desk) -> Ruler:
    ruler = desk.view.findChild(Ruler)
    assert ruler is not None
    return ruler


def lane_colours(desk: Desk, column: int) -> set[str]:
    ruler = ruler_of(desk)
    image: QImage = ruler.grab().toImage()
    left, width = ruler.lane(column)
    return {image.pixelColor(left + width // 2, y).name() for y in range(image.height())}


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
    desk.view.searching.search("notices", False)
    assert hit in lane_colours(desk, 1)
    desk.view.searching.search("", False)
    assert hit not in lane_colours(desk, 1)


def test_a_mark_lies_where_its_words_lie(desk: Desk) -> None:
    ruler = ruler_of(desk)
    tops = [ruler.y_of(desk.span(0, f"{nth}: The"))[0] for nth in range(1, 13)]
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
    assert ruler.lane(0)[0] < ruler.lane(2)[0]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.qtbot.waitUntil(lambda: ruler.x() < desk.canvas.x())
    assert ruler.lane(0)[0] > ruler.lane(2)[0]
