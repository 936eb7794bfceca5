"""What is said above a row: its topic, weak matches, other words, and what moved."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Change, ChangeKind, Comparison, Cosmetic, Span
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.table.band_tips import band_tip
from glossator.ui.compare_view.table.row_bands import Band, Bands
from glossator.ui.i18n import LanguageSwitch
from tests.support.licence_builder import Part, beside, build
from tests.ui.compare_view.conftest import open_desk

NOTICES = (
    "The Licensee shall keep all notices of copyright in every copy of the Model that it makes or gives to others."
)
LAW = "This Agreement is governed by the laws of California without regard to its rules on the conflict of laws."
TERM = "The term of this Agreement begins upon acceptance and lasts until it is terminated for breach by either party."
OTHER = "Copies carry notices of copyright: whoever makes some for other people must leave these where they were."


def one(name: str, *words: str) -> Comparison:
    return beside(build(name, [Part(str(nth), "", each) for nth, each in enumerate(words, start=1)]))


def licences(*columns: tuple[str, ...]) -> Comparison:
    return compare([one(f"L{nth}", *words).licences[0] for nth, words in enumerate(columns)])


def bands(comparison: Comparison, *ignored: Cosmetic) -> list[Band]:
    return list(Bands(Content(comparison), load_taxonomy(), ignored))


def test_rows_of_the_same_order_and_words_have_no_band() -> None:
    assert not any(bands(licences((NOTICES, LAW), (NOTICES, LAW))))


def test_a_clause_that_stands_elsewhere_is_said_to_have_moved_unless_that_is_ignored() -> None:
    comparison = licences((NOTICES, LAW, TERM), (TERM, NOTICES, LAW))
    signs = [tuple(map(strip_isolates, band.signs)) for band in bands(comparison)]
    assert signs == [(), (), ("", "moved from 3 in L0 to 1")]
    assert not any(bands(comparison, Cosmetic.PLACE))


def test_a_clause_of_one_licence_whose_words_another_clause_had_says_where_they_came_from() -> None:
    comparison = licences((NOTICES, LAW), (NOTICES, TERM))
    came_to = comparison.licences[1].clauses[1]
    move = Change(ChangeKind.MOVE, Span(0, 0, 30), Span(1, came_to.body, came_to.own_end), frozenset({Cosmetic.PLACE}))
    signs = [tuple(map(strip_isolates, band.signs)) for band in bands(replace(comparison, changes=(move,)))]
    assert ("", "moved from 1 in L0 to 2") in signs


def test_a_clause_without_number_and_heading_is_only_said_to_have_moved() -> None:
    moved = beside(*(build(name, [Part("", "", NOTICES)]) for name in ("L0", "L1")))
    row = replace(moved.rows[0], moved=frozenset({1}))
    assert bands(replace(moved, rows=(row,)))[0].signs == ("", "moved")


def test_a_clause_in_other_words_is_said_to_be_so() -> None:
    comparison = beside(build("L0", [Part("1", "", NOTICES)]), build("L1", [Part("1", "", OTHER)]))
    row = replace(comparison.rows[0], reworded=frozenset({1}))
    assert bands(replace(comparison, rows=(row,))) == [Band("", ("", "in other words"))]


def test_titles_are_expected_to_differ() -> None:
    comparison = beside(build("L0", [Part("", "", "First Agreement")]), build("L1", [Part("", "", "Second Licence")]))
    row = replace(comparison.rows[0], reworded=frozenset({1}), confidence=0.2)
    assert not any(bands(replace(comparison, rows=(row,))))


def test_a_weak_match_is_called_one_beside_the_topic() -> None:
    comparison = beside(
        build("L0", [Part("1", "", LAW), Part("2", "", NOTICES)]),
        build("L1", [Part("1", "", LAW), Part("2", "", OTHER)]),
        topics=("", "field-of-use"),
    )
    weak = replace(comparison.rows[1], confidence=0.3)
    name = load_taxonomy().kind("field-of-use").name.en
    assert bands(replace(comparison, rows=(comparison.rows[0], weak))) == [Band(""), Band(f"{name} · weak match")]
    pinned = replace(weak, is_pinned=True)
    assert bands(replace(comparison, rows=(comparison.rows[0], pinned)))[1].topic == name


def test_a_weak_match_is_said_of_the_column_that_is_weak() -> None:
    words = ((LAW, NOTICES), (LAW, NOTICES), (LAW, OTHER))
    comparison = beside(*(one(f"L{nth}", *each).licences[0] for nth, each in enumerate(words)))
    first, second = comparison.rows
    weak = replace(second, confidence=0.3, reworded=frozenset({2}))
    assert bands(replace(comparison, rows=(first, weak)))[1] == Band("", ("", "", "weak match · in other words"))
    others = beside(*(one(f"L{nth}", *each).licences[0] for nth, each in enumerate((words[0], words[2], (LAW, TERM)))))
    assert bands(replace(others, rows=(first, replace(second, confidence=0.3))))[1] == Band("weak match")


def test_a_screen_reader_hears_the_band_the_match_and_what_differs(qtbot: QtBot) -> None:
    comparison = licences((NOTICES, LAW), (NOTICES.replace("copyright", "patents"), LAW))
    desk = open_desk(qtbot, comparison)
    table = QAccessible.queryAccessibleInterface(desk.canvas.viewport())
    before, after = (table.child(nth).text(QAccessible.Text.Description) for nth in (0, 1))
    assert before.startswith("match of the clauses: ")
    assert "“copyright”: L1 says: “patents”" in before
    assert "“patents”: L0 says: “copyright”" in after
    assert QCoreApplication.translate("CompareView", "moved") not in after


def test_bands_come_and_go_with_what_is_ignored_while_the_view_is_open(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, licences((NOTICES, LAW, TERM), (TERM, NOTICES, LAW)))
    assert desk.canvas.grid.band_height(2) > 0
    desk.view.marking.ignore_changes(frozenset(Cosmetic))
    assert desk.canvas.grid.band_height(2) == 0


def test_a_pause_on_the_band_tells_how_well_the_clauses_match(qtbot: QtBot) -> None:
    desk = open_desk(qtbot, licences((NOTICES, LAW, TERM), (TERM, NOTICES, LAW)))
    point = desk.canvas.stage.cell_rect(2, 1).topLeft() + QPoint(30, 5)
    said = strip_isolates(band_tip(desk.canvas, point))
    assert said == "<p>moved from 3 in L0 to 1</p><p>match of the clauses: 100 %</p>"
    assert band_tip(desk.canvas, point + QPoint(0, desk.canvas.grid.band_height(2))) == ""


def test_bands_in_sight_speak_the_language_that_the_interface_is_switched_to(
    qtbot: QtBot, languages: LanguageSwitch
) -> None:
    comparison = beside(*(one(name, LAW, words).licences[0] for name, words in (("A", NOTICES), ("B", OTHER))))
    first, second = comparison.rows
    comparison = replace(comparison, rows=(first, replace(second, reworded=frozenset({1}))))
    desk = open_desk(qtbot, comparison)
    assert desk.canvas.bands[1].signs == ("", "in other words")
    languages.use("ar")
    qtbot.waitUntil(lambda: desk.canvas.bands[1].signs == ("", "بألفاظ أخرى"))
