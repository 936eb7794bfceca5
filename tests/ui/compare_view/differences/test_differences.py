"""Words that differ from the leading licence's: what is seen of them, and what is not when the reader says so."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.compare.model import ChangeKind, Comparison, Cosmetic, Span
from glossator.ui.theme import load_theme
from tests.support.licence_builder import Part, build, marked
from tests.ui.compare_view.conftest import Desk, open_desk

BEFORE = (
    "The Licensee shall not use the Model to train any competing model, and shall keep all notices of copyright in "
    "every single copy that it makes or gives to others within thirty days."
)
AFTER = (
    "The Licensee shall not use the Model to train any competing model, and shall keep all notices of patents in "
    "every copy that it makes or gives to Others within thirty days, at its own expense."
)


def changed() -> Comparison:
    first = build("First 1.0", [Part("1", "Use", BEFORE)])
    return compare(
        [
            marked(first, ("competing-model-ban", "all notices of copyright")),
            build("Second 2.0", [Part("1", "Use", AFTER)]),
        ]
    )


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return open_desk(qtbot, changed())


def colours(desk: Desk, span: Span) -> set[str]:
    image = desk.canvas.viewport().grab().toImage()
    return {colour for rect in desk.canvas.stage.word_rects(span) for colour in inside(image, rect)}


def inside(image: QImage, rect: QRect) -> set[str]:
    points = (QPoint(x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom()))
    return {image.pixelColor(point).name() for point in points}


def token(name: str) -> str:
    return load_theme(dark=False).colour(name).name()


@pytest.mark.parametrize(
    ("column", "words", "kind"),
    [
        (0, "single", "delete"),
        (0, "copyright", "replace"),
        (1, "patents", "replace"),
        (1, "at its own expense", "insert"),
    ],
)
def test_words_of_another_substance_have_a_ground_and_letters_of_their_own(
    desk: Desk, column: int, words: str, kind: str
) -> None:
    desk.view.marking.show_kinds(frozenset())
    found = colours(desk, desk.span(column, words))
    assert {token(f"{kind}-tint"), token(kind)} <= found
    assert token("text") not in found


def test_what_both_say_alike_is_plain(desk: Desk) -> None:
    found = colours(desk, desk.span(1, "shall keep all"))
    assert token("text") in found
    assert not {token(f"{kind}-tint") for kind in ChangeKind} & found


def test_words_that_only_look_different_are_underlined_with_dots(desk: Desk) -> None:
    found = colours(desk, desk.span(1, "Others"))
    assert token("replace-tint") not in found
    assert token("text") in found
    assert [line.is_faint for line in desk.canvas.grid.cell(0, 1).differences].count(True) == 1


def test_words_that_are_left_out_are_struck_through(desk: Desk) -> None:
    (line,) = (line for line in desk.canvas.grid.cell(0, 0).differences if line.kind is ChangeKind.DELETE)
    (rect,) = desk.canvas.stage.word_rects(desk.span(0, "single"))
    y = line.y + desk.canvas.stage.cell_origin(0, 0).y()
    assert rect.top() + rect.height() * 0.4 < y < rect.top() + rect.height() * 0.8


def test_a_marked_passage_keeps_its_ground_where_its_words_differ(desk: Desk) -> None:
    found = colours(desk, desk.span(0, "copyright"))
    assert token("orange-tint") in found or token("red-tint") in found
    assert token("replace") in found
    underline = [line.y for line in desk.canvas.grid.cell(0, 0).underlines]
    difference = [line.y for line in desk.canvas.grid.cell(0, 0).differences if line.kind is ChangeKind.REPLACE]
    assert min(underline) > min(difference)


def test_selected_words_have_plain_letters_that_can_be_read(desk: Desk) -> None:
    start, end = desk.edges(desk.span(1, "patents"))
    desk.drag(start, end)
    found = colours(desk, desk.span(1, "patents"))
    assert {token("selection"), token("text")} <= found


def test_nothing_is_shown_where_the_reader_reads_freely(desk: Desk) -> None:
    desk.view.marking.show_differences(False)
    assert not desk.canvas.grid.cell(0, 0).differences
    assert token("replace") not in colours(desk, desk.span(1, "patents"))
    desk.view.marking.show_differences(True)
    assert token("replace") in colours(desk, desk.span(1, "patents"))


def test_what_the_reader_ignores_is_not_shown_and_comes_back(desk: Desk) -> None:
    def dotted() -> list[bool]:
        return [line.is_faint for line in desk.canvas.grid.cell(0, 0).differences if line.is_faint]

    assert dotted()
    desk.view.marking.ignore_changes(frozenset({Cosmetic.CASE}))
    assert not dotted()
    desk.view.marking.ignore_changes(frozenset())
    assert dotted()


def test_another_comparison_is_shown_as_the_reader_wants_to_see_differences(desk: Desk) -> None:
    desk.view.marking.show_differences(False)
    desk.view.set_comparison(changed())
    assert not desk.canvas.marks.differences.changes


def test_a_clause_that_moved_as_a_whole_is_plain_but_for_what_was_changed_in_it(qtbot: QtBot) -> None:
    terms = (
        "The term of this Agreement begins upon acceptance and lasts until either party ends it for breach.",
        "This Agreement is governed by the laws of California without regard to its rules on the conflict of laws.",
    )
    columns = ((BEFORE, *terms), (*terms, AFTER))
    licences = [
        build(f"L{nth}", [Part(str(at), "", words) for at, words in enumerate(each, start=1)])
        for nth, each in enumerate(columns)
    ]
    desk = open_desk(qtbot, compare(licences))
    assert [row.moved for row in desk.canvas.content.comparison.rows if row.moved] == [frozenset({1})]
    place = next((nth, 1) for nth, row in enumerate(desk.canvas.content.comparison.rows) if row.moved)
    kinds = {line.kind for line in desk.canvas.grid.cell(*place).differences}
    assert ChangeKind.MOVE not in kinds
    assert ChangeKind.REPLACE in kinds
