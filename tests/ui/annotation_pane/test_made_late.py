"""The editor and the cards are made when they are needed, as if they had been there from the start."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from glossator.core.notes.model import NoteFields, Scope
from glossator.core.notes.scopes import anchors_around
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane import AnnotationPane
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.tab_order import stops
from glossator.ui.theme import load_theme
from tests.ui.annotation_pane.test_card_picture import colours_in
from tests.ui.annotation_pane.test_editing import Words

Making = Callable[[AnnotationPane], object]


def write_elsewhere(workspace: Workspace, words: Words) -> None:
    anchor = anchors_around(words("Llama 4"), workspace.state.comparison)[Scope.WORDS]
    workspace.notes.add(anchor, NoteFields("Ask the licensor."), "Reviewer")


def lists_of(pane: AnnotationPane) -> list[QAbstractItemView]:
    return [view for view in pane.deck.findChildren(QAbstractItemView) if view.parent() is pane.deck]


def test_a_pane_without_notes_has_neither_editor_nor_cards(pane: AnnotationPane) -> None:
    assert not pane.writing.has_editor
    assert lists_of(pane) == []
    assert (pane.draft(), pane.is_editing(), pane.chosen_note()) == (None, False, "")


def test_the_first_note_brings_the_cards_and_no_editor(
    pane: AnnotationPane, workspace: Workspace, words: Words
) -> None:
    write_elsewhere(workspace, words)
    assert not pane.writing.has_editor
    assert pane.deck.currentWidget() is pane.deck.cards
    assert pane.focusProxy() is pane.deck.cards


def test_what_is_made_beforehand_is_not_seen(pane: AnnotationPane) -> None:
    assert len(list(pane.prepare())) > 1
    assert pane.writing.has_editor
    assert lists_of(pane) == [pane.deck.cards]
    assert pane.writing.editor.isHidden()
    assert pane.deck.currentWidget() is pane.deck.empty


def test_a_late_editor_speaks_the_language_of_the_interface(
    pane: AnnotationPane, words: Words, languages: LanguageSwitch
) -> None:
    languages.use("ar")
    pane.begin_note(words("Llama 4"))
    editor = pane.writing.editor
    assert editor.save.text() == editor.answers.tr("Save note")
    assert editor.save.text() != "Save note"
    assert editor.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_late_cards_wear_the_theme_that_was_chosen_before(
    pane: AnnotationPane, workspace: Workspace, words: Words
) -> None:
    dark = load_theme(dark=True)
    pane.set_theme(dark)
    write_elsewhere(workspace, words)
    colours = colours_in(pane.deck.cards.viewport().grab().toImage())
    assert {dark.colour("surface").name(), dark.colour("note").name()} <= colours


def make_editor(pane: AnnotationPane) -> object:
    return pane.writing.editor


def make_cards(pane: AnnotationPane) -> object:
    return pane.deck.cards


@pytest.mark.parametrize("making", [(make_editor, make_cards), (make_cards, make_editor)])
def test_tab_goes_from_the_search_through_the_editor_to_the_cards(
    pane: AnnotationPane, making: tuple[Making, Making]
) -> None:
    for make in making:
        make(pane)
    order = [each for part in (pane.head, pane.remedy, pane.writing.editor, pane.deck) for each in stops(part)]
    assert [each for each in stops(pane) if each in order] == order
    assert pane.deck.cards in order


def test_giving_up_the_first_note_leaves_the_pane(qtbot: QtBot, pane: AnnotationPane, words: Words) -> None:
    pane.begin_note(words("Llama 4"))
    with qtbot.waitSignal(pane.left):
        pane.writing.editor.cancelled.emit()
    assert not pane.is_editing()
