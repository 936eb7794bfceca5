"""A review of an English and an Arabic licence, and the pane on it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Comparison, Row, Span
from glossator.core.library.model import Licence, Metadata
from glossator.core.notes.ordering import in_reading_order
from glossator.core.provisions.model import CURATED, Localised, Provision
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.session.model import Review
from glossator.core.session.workspace import State, Workspace
from glossator.ui.annotation_pane import AnnotationPane
from glossator.ui.annotation_pane.card import Card, CardMaker
from glossator.ui.theme import load_theme

ENGLISH = "1. Grant. You may use Llama 4. 2. Limits. You may not exceed 700 million users."
ARABIC = "المادة 1 الترخيص يجوز الاستعمال. المادة 2 القيود لا يجوز البيع."

Typing = Callable[[QWidget, str], None]


def licence(name: str, language: str, text: str, second: str) -> Licence:
    middle = text.index(second)
    clauses = tuple(
        Clause(id=number, number=number, heading="", level=1, start=start, body=start, own_end=end, end=end)
        for number, start, end in (("1", 0, middle), ("2.a", middle, len(text)))
    )
    provision = Provision("scale-threshold", "2.a", middle, len(text), "", CURATED, Localised("", ""))
    metadata = Metadata(id=name, title=Localised(name, name), short=name.title(), language=language)
    return Licence(metadata, text, clauses, (provision,) if language == "en" else ())


def compared(*licences: Licence) -> Comparison:
    cells = [tuple((clause.id,) for clause in pair) for pair in zip(*(each.clauses for each in licences), strict=True)]
    return Comparison(licences, tuple(Row("", 1.0, each) for each in cells), ())


@pytest.fixture
def english() -> Licence:
    return licence("llama", "en", ENGLISH, "2. Limits")


@pytest.fixture
def arabic() -> Licence:
    return licence("nasr", "ar", ARABIC, "المادة 2")


@pytest.fixture
def workspace(english: Licence, arabic: Licence) -> Workspace:
    return Workspace(Review(), compared(english, arabic))


@pytest.fixture
def words(workspace: Workspace) -> Callable[[str], Span]:
    """Finds where a licence says something."""

    def find(quote: str) -> Span:
        texts = [each.text for each in workspace.state.comparison.licences]
        column = next(nth for nth, text in enumerate(texts) if quote in text)
        start = texts[column].index(quote)
        return Span(column, start, start + len(quote))

    return find


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace) -> AnnotationPane:
    pane = AnnotationPane(workspace, load_taxonomy(), load_theme(dark=False))
    pane.set_author("Huda")
    pane.resize(320, 700)
    qtbot.addWidget(pane)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    return pane


def cards_of(state: State) -> list[Card]:
    """The cards of all notes in reading order."""
    maker, notes = CardMaker(state, load_taxonomy(), str), in_reading_order(state.placements, state.comparison)
    return [maker.card(number, each) for number, each in enumerate(notes, start=1)]


@pytest.fixture
def typing() -> Typing:
    """Types any characters: QTest knows the keys of Latin ones only."""

    def type_text(widget: QWidget, text: str) -> None:
        for char in text:
            key = Qt.Key.Key_Return if char == "\n" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char))

    return type_text


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.processEvents()
