"""What is painted of a row: places that do not overlap, badges that fit, marks beside colour."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.library_pane import LibraryPane
from glossator.ui.library_pane.badges import BadgeRow
from glossator.ui.library_pane.entry import Restriction
from glossator.ui.library_pane.row import row_height, row_places
from glossator.ui.library_pane.view import LibraryView
from glossator.ui.theme import Theme
from tests.ui.library_pane.listing import rows
from tests.ui.library_pane.made_up import OLD

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
BOTH = pytest.mark.parametrize("direction", [LTR, RTL])


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return QApplication.font()


@pytest.fixture
def restrictions(taxonomy: Taxonomy) -> list[Restriction]:
    return [Restriction(kind, 1 + nth % 3) for nth, kind in enumerate(taxonomy.kinds[:12])]


def picture(view: LibraryView, name: str) -> QImage:
    return view.viewport().grab(view.visualRect(rows(view.model())[name])).toImage()


@BOTH
def test_the_parts_of_a_row_lie_within_it_and_apart(font: QFont, direction: Qt.LayoutDirection) -> None:
    row = QRect(5, 100, 240, row_height(font))
    places = row_places(row, font, direction)
    parts = [places.box, places.name, places.about, places.below]
    assert all(row.contains(part) for part in parts)
    assert not any(one.intersects(other) for one in parts for other in parts if one is not other)
    assert (places.box.x() < places.name.x() < places.about.x()) == (direction is LTR)


@BOTH
@pytest.mark.parametrize("width", [60, 110, 180, 600])
def test_badges_stay_inside_and_the_number_of_the_others_has_room(
    font: QFont, restrictions: list[Restriction], direction: Qt.LayoutDirection, width: int
) -> None:
    rect = QRect(10, 0, width, 20)
    row = BadgeRow(restrictions, rect, font, direction)
    taken = QRect()
    for badge in row.badges:
        assert rect.contains(badge.plate)
        assert not taken.intersects(badge.plate)
        taken = taken.united(badge.plate).united(badge.count)
    assert len(row.badges) + row.left_over == len(restrictions)
    assert bool(row.left_over) == (width < 600)
    if row.left_over:
        assert rect.width() - taken.width() >= QFontMetrics(font).horizontalAdvance(f"+{row.left_over}") * 0.8


def test_as_many_badges_as_fit_are_shown(font: QFont, restrictions: list[Restriction]) -> None:
    assert BadgeRow(restrictions[:3], QRect(0, 0, 180, 20), font, LTR).left_over == 0
    assert BadgeRow(restrictions, QRect(0, 0, 10, 20), font, LTR).badges == []


def test_a_single_passage_is_not_counted(font: QFont, restrictions: list[Restriction]) -> None:
    row = BadgeRow(restrictions[:2], QRect(0, 0, 180, 20), font, LTR)
    assert [badge.said for badge in row.badges] == ["", "2"]


def test_what_nobody_curated_looks_different(view: LibraryView, pane: LibraryPane) -> None:
    """The same card, read by a person or marked by rules: the badges' frames and the sign tell them apart."""
    pane.set_library([OLD])
    curated = picture(view, OLD.id)
    pane.set_library([replace(OLD, curated_by="")])
    assert picture(view, OLD.id) != curated


def test_a_licence_that_cannot_be_added_has_a_duller_box(view: LibraryView, pane: LibraryPane, theme: Theme) -> None:
    pane.setStyleSheet(theme.style_sheet())
    places = row_places(view.visualRect(rows(view.model())["birch"]), view.font(), LTR)
    before = view.viewport().grab(places.box).toImage()
    pane.model.set_columns(("acorn-1", "acorn-2", "our-contract", "elsewhere"))
    assert view.viewport().grab(places.box).toImage() != before
