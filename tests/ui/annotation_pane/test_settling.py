"""A note whose words changed or moved: the reader says on its card that it stands where it should."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from glossator.core.compare.model import Span
from glossator.core.library.model import Licence
from glossator.core.notes.placement import Hold
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane import AnnotationPane
from glossator.ui.annotation_pane.actions import Action
from tests.support.notes import write_note
from tests.ui.annotation_pane.conftest import compared

Words = Callable[[str], Span]
OFFER = "This is the right &place"


@pytest.fixture
def edited(pane: AnnotationPane, workspace: Workspace, words: Words, english: Licence, arabic: Licence) -> None:
    """Two notes on words of which the first changed, so that the others moved, and one on a text that is the same."""
    for quote in ("use Llama 4", "700 million", "الترخيص"):
        write_note(workspace, words(quote), quote, "Huda")
    workspace.show(compared(replace(english, text=english.text.replace("use Llama 4", "also use Llama 5")), arabic))
    pane.deck.cards.setCurrentIndex(pane.deck.model.index(0))


def holds(workspace: Workspace) -> list[Hold]:
    return [each.hold for each in workspace.state.placements]


def press(pane: AnnotationPane, key: int) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pane.deck.cards, event)


@pytest.mark.parametrize("key", [Qt.Key.Key_P, 0x62D], ids=["latin", "arabic"])
def test_by_key_and_undone(edited: None, pane: AnnotationPane, workspace: Workspace, key: int) -> None:
    assert holds(workspace) == [Hold.CHANGED, Hold.MOVED, Hold.HELD]
    press(pane, key)
    assert holds(workspace) == [Hold.HELD, Hold.MOVED, Hold.HELD]
    assert workspace.review.notes[0].quote == "use Llama 5"
    assert workspace.undo_name == Step.SETTLE
    workspace.undo()
    assert holds(workspace)[0] is Hold.CHANGED


def test_by_the_button_on_the_card_which_is_gone_then(edited: None, pane: AnnotationPane, workspace: Workspace) -> None:
    at = pane.deck.cards.button_centre(2, Action.SETTLE)
    QTest.mouseClick(pane.deck.cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert holds(workspace) == [Hold.CHANGED, Hold.HELD, Hold.HELD]
    with pytest.raises(KeyError):
        pane.deck.cards.button_centre(2, Action.SETTLE)


def test_several_at_once_by_the_menu(edited: None, pane: AnnotationPane, workspace: Workspace) -> None:
    pane.deck.cards.selectAll()
    offer = next(action for action in pane.deck.several.build_menu().actions() if action.text() == OFFER)
    offer.trigger()
    assert set(holds(workspace)) == {Hold.HELD}
    assert workspace.undo_size == 2


def test_not_offered_where_the_words_stand_as_they_did(edited: None, pane: AnnotationPane) -> None:
    pane.deck.cards.setCurrentIndex(pane.deck.model.index(1))
    assert OFFER not in [action.text() for action in pane.deck.several.build_menu().actions()]
    press(pane, Qt.Key.Key_P)
    assert pane.deck.cards.selected() == (pane.deck.model.notes[1].note.id,)
