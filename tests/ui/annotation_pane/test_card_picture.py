from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect
from PySide6.QtGui import QFont, QImage
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.notes.model import Severity
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane import AnnotationPane
from glossator.ui.annotation_pane.actions import HEAD_ACTIONS, Action
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.card_layout import CardLayout
from glossator.ui.annotation_pane.card_papers import papers_of
from glossator.ui.annotation_pane.details.redline_view import redline_styles
from glossator.ui.theme import load_theme
from tests.support.notes import write_note
from tests.ui.annotation_pane.conftest import cards_of

Words = Callable[[str], Span]
LONG = "لا يجوز بموجب 1.b.iii استعمال Llama 4 في هذا الغرض، ولا يجوز نقله. " * 4


@pytest.fixture
def card(workspace: Workspace, words: Words) -> Card:
    write_note(workspace, words("You may not exceed 700 million users"), LONG, "Huda al-Masri", Severity.BLOCKING)
    return cards_of(workspace.state)[0]


def laid_out(card: Card, width: int, *, is_mirrored: bool = False) -> CardLayout:
    styles = redline_styles(load_theme(dark=False))
    papers = papers_of(card, styles, is_mirrored=is_mirrored, is_unfolded=True)
    return CardLayout(card, papers, width, QFont(), is_mirrored=is_mirrored)


def parts(layout: CardLayout) -> list[QRect]:
    texts = [*(lines.rect for lines in layout.lines), *(paper.rect for paper in layout.papers)]
    buttons = [layout.buttons[action] for action in HEAD_ACTIONS]
    return [layout.number, layout.place_rect, *texts, *buttons, *(chip.rect for chip in layout.chips)]


@pytest.mark.parametrize("width", [220, 280, 380, 700])
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_everything_stays_inside_the_card_and_apart(card: Card, qtbot: QtBot, width: int, is_mirrored: bool) -> None:
    layout = laid_out(card, width, is_mirrored=is_mirrored)
    rects = parts(layout)
    assert all(layout.frame.contains(rect) for rect in rects)
    assert not any(one.intersects(other) for nth, one in enumerate(rects) for other in rects[:nth])


def test_the_interface_is_mirrored_and_the_quotation_is_not(card: Card, qtbot: QtBot) -> None:
    usual, mirrored = (laid_out(card, 380, is_mirrored=flag) for flag in (False, True))
    assert usual.number.x() < usual.buttons[Action.EDIT].x()
    assert mirrored.number.x() > mirrored.buttons[Action.EDIT].x()
    assert usual.number.left() == 379 - mirrored.number.right()
    assert usual.quote_bar == mirrored.quote_bar


def test_a_narrow_card_is_higher(card: Card, qtbot: QtBot) -> None:
    heights = [laid_out(card, width).size.height() for width in (220, 380, 700)]
    assert heights == sorted(set(heights), reverse=True)


def test_cards_take_the_width_and_the_height_that_there_is(
    pane: AnnotationPane, workspace: Workspace, words: Words, qtbot: QtBot
) -> None:
    for quote in ("Llama 4", "700 million"):
        write_note(workspace, words(quote), LONG, "Huda")
    first = pane.deck.model.index(0)
    qtbot.waitUntil(lambda: pane.deck.cards.visualRect(first).width() == pane.deck.cards.viewport().width())
    before = pane.deck.cards.visualRect(first).height()
    pane.resize(600, 700)
    qtbot.waitUntil(lambda: pane.deck.cards.visualRect(first).height() < before)
    assert pane.deck.cards.visualRect(first).width() == pane.deck.cards.viewport().width()


def colours_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize("dark", [False, True])
def test_every_chosen_card_has_the_ground_of_the_selection_and_plain_words(
    pane: AnnotationPane, workspace: Workspace, words: Words, dark: bool
) -> None:
    for quote in ("Llama 4", "700 million", "not exceed"):
        write_note(workspace, words(quote), "one", "Huda")
    theme, cards = load_theme(dark), pane.deck.cards
    pane.set_theme(theme)
    indexes = [pane.deck.model.index(nth) for nth in range(3)]
    cards.clearSelection()
    for index in indexes[:2]:
        cards.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    image = cards.viewport().grab().toImage()
    seen = [colours_in(image.copy(cards.visualRect(index))) for index in indexes]
    assert [theme.colour("selection").name() in each for each in seen] == [True, True, False]
    assert [theme.colour("text-muted").name() in each for each in seen] == [False, False, True]


@pytest.mark.parametrize("dark", [False, True])
def test_cards_wear_the_theme(
    pane: AnnotationPane, workspace: Workspace, words: Words, qtbot: QtBot, dark: bool
) -> None:
    for quote in ("Llama 4", "700 million"):
        write_note(workspace, words(quote), "one", "Huda")
    theme = load_theme(dark)
    pane.set_theme(theme)
    pane.deck.cards.setFocus()
    qtbot.waitUntil(lambda: theme.colour("focus").name() in colours_in(pane.deck.cards.viewport().grab().toImage()))
    colours = colours_in(pane.deck.cards.viewport().grab().toImage())
    assert theme.colour("surface").name() in colours
    assert theme.colour("note").name() in colours


def test_the_quotation_of_an_arabic_licence_begins_at_its_right(
    workspace: Workspace, words: Words, qtbot: QtBot
) -> None:
    write_note(workspace, words("لا يجوز البيع"), "x", "Huda")
    card = cards_of(workspace.state)[0]
    layout = laid_out(card, 380)
    assert layout.quote_bar.x() > layout.quote_rect.right()
