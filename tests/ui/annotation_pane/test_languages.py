from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.notes.model import Severity
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import Direction
from glossator.ui.annotation_pane import AnnotationPane
from glossator.ui.annotation_pane.actions import Action
from glossator.ui.times import time_of
from tests.support.notes import write_note

Words = Callable[[str], Span]


class Pseudo(QTranslator):
    """Puts every sentence of the program in tildes, so that one that was not asked for stands out."""

    def translate(self, *arguments: object, **named: object) -> str:  # the second is the English sentence
        return f"~{arguments[1]}~"


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def arabic_locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    yield
    QLocale.setDefault(before)


def sentences(pane: QWidget) -> list[str]:
    found = [label.text() for label in pane.findChildren(QLabel)]
    found += [button.text() for button in pane.findChildren(QPushButton)]
    found += [box.itemText(row) for box in pane.findChildren(QComboBox) for row in range(box.count())]
    every = [each for each in pane.findChildren(QWidget) if not isinstance(each.parent(), QTabBar)]  # Qt names its own
    found += [each for widget in every for each in (widget.toolTip(), widget.accessibleName())]
    return [sentence for sentence in found if sentence]


def test_every_sentence_follows_a_change_of_language_at_once(
    pane: AnnotationPane, workspace: Workspace, words: Words, pseudo: None, qtbot: QtBot
) -> None:
    pane.begin_note(words("Llama 4"))
    QApplication.sendEvent(pane, QEvent(QEvent.Type.LanguageChange))
    quoted = "Llama 4"
    own = {kind.name.en for kind in load_taxonomy().kinds}  # the taxonomy speaks for itself
    untranslated = [each for each in sentences(pane) if "~" not in each and each != quoted and each not in own]
    assert untranslated == []


def test_what_is_being_typed_survives_a_change_of_language(
    pane: AnnotationPane, words: Words, qapp: QApplication, right_to_left: None
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    pane.begin_note(words("Llama 4"))
    pane.writing.editor.text.insertPlainText("نعم")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert pane.writing.editor.text.body() == "نعم"


def test_an_empty_note_runs_as_the_interface_does(
    pane: AnnotationPane, words: Words, qapp: QApplication, right_to_left: None
) -> None:
    pane.begin_note(words("Llama 4"))
    assert pane.writing.editor.text.direction() is Direction.RTL
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pane.writing.editor.text.direction() is Direction.LTR


def test_cards_are_mirrored_with_the_interface(
    pane: AnnotationPane, workspace: Workspace, words: Words, qapp: QApplication, right_to_left: None
) -> None:
    write_note(workspace, words("Llama 4"), "one", "Huda", Severity.MINOR)
    middle = pane.deck.cards.viewport().width() // 2
    assert pane.deck.cards.button_centre(0, Action.DELETE).x() < middle
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pane.deck.cards.button_centre(0, Action.DELETE).x() > middle


def test_names_on_cards_follow_the_language(
    pane: AnnotationPane, workspace: Workspace, words: Words, pseudo: None
) -> None:
    write_note(workspace, words("Llama 4"), "one", "Huda", Severity.MINOR)
    spoken = str(pane.deck.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "~Minor~" in spoken
    assert "~Open~" in spoken


def test_times_are_told_as_the_reader_is_used_to(qapp: QApplication) -> None:
    moment = "2025-04-05T12:00:00+00:00"
    assert "2025" in time_of(moment)
    assert time_of("yesterday") == "yesterday"


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00"])
def test_a_time_beyond_the_clock_is_told_as_it_is_stored(qapp: QApplication, moment: str) -> None:
    assert time_of(moment) == moment


def test_the_time_of_a_note_is_told_in_arabic(qapp: QApplication, arabic_locale: None) -> None:
    assert "م" in time_of("2025-04-05T15:00:00+00:00")
