"""The pane of the outline."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.notes.model import NoteFields
from glossator.core.notes.targets import on_words
from glossator.ui.main_window import MainWindow
from glossator.ui.outline import Outline
from glossator.ui.outline.model import OutlineModel


def opened(qtbot: QtBot, window: MainWindow) -> Outline:
    window.content.parts.actions["go-outline"].trigger()
    outline = window.content.parts.outline
    qtbot.waitUntil(lambda: outline.model.rowCount() > 0)
    return outline


def said(model: OutlineModel) -> list[str]:
    return [str(model.index(nth).data(Qt.ItemDataRole.AccessibleTextRole)) for nth in range(model.rowCount())]


def titles(model: OutlineModel) -> list[str]:
    return [str(model.index(nth).data()) for nth in range(model.rowCount())]


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot, window: MainWindow) -> None:
    model = opened(qtbot, window).model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for typed in ("term", "", "nothing of that name"):
        model.look_for(typed)
        model.read_at(3)
    tester.deleteLater()


def test_a_click_goes_to_the_topic(qtbot: QtBot, window: MainWindow) -> None:
    outline = opened(qtbot, window)
    index = outline.model.index(outline.model.rowCount() // 2)
    QTest.mouseClick(outline.list.viewport(), Qt.MouseButton.LeftButton, pos=outline.list.visualRect(index).center())
    outline.list.clicked.emit(index)
    assert window.content.parts.view.going.top_row == outline.model.topic(index).first


def test_enter_goes_to_what_was_typed_and_the_keyboard_with_it(qtbot: QtBot, window: MainWindow) -> None:
    outline = opened(qtbot, window)
    wanted = next(title for title in titles(outline.model) if "Warranty" in title)
    QTest.keyClicks(outline.typed, "warranty")
    assert titles(outline.model)[0] == wanted
    QTest.keyClick(outline.typed, Qt.Key.Key_Return)
    assert window.content.parts.view.going.top_row == outline.model.topic(outline.model.index(0)).first
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.content.parts.view.isAncestorOf(focused)


def test_it_follows_the_reader(qtbot: QtBot, window: MainWindow) -> None:
    outline = opened(qtbot, window)
    topic = outline.model.topic(outline.model.index(outline.model.rowCount() // 2))
    window.content.parts.view.going.to_row(topic.first)
    qtbot.waitUntil(lambda: outline.model.here.isValid() and outline.model.topic(outline.model.here) == topic)


def test_it_says_who_has_a_topic_and_what_is_marked_in_it(qtbot: QtBot, window: MainWindow) -> None:
    outline = opened(qtbot, window)
    lines = said(outline.model)
    names = [each.metadata.short for each in window.content.workspace.state.comparison.licences]
    assert any(f"not in {names[0]}" in line for line in lines)
    assert any("marked passage" in line for line in lines)
    assert not any("1 note" in line for line in lines)
    workspace = window.content.workspace
    workspace.notes.add(on_words(Span(0, 10, 30), workspace.state.comparison), NoteFields("A note"), "Huda")
    qtbot.waitUntil(lambda: any("1 note" in line for line in said(outline.model)))


def test_it_speaks_arabic_and_says_when_nothing_is_found(qtbot: QtBot, window: MainWindow) -> None:
    outline = opened(qtbot, window)
    window.content.parts.actions["language-ar"].trigger()
    qtbot.waitUntil(lambda: any("في" in line for line in said(outline.model)))
    QTest.keyClicks(outline.typed, "qqq")
    assert outline.list.isHidden()
    QTest.keyClick(outline.typed, Qt.Key.Key_Escape)
    assert not outline.list.isHidden()
