"""The panel that explains what counts as a difference."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Cosmetic
from glossator.core.text.direction import split_mark
from glossator.ui.comparison_options import ComparisonOptions
from glossator.ui.main_window import MainWindow


@pytest.fixture
def panel(window: MainWindow) -> ComparisonOptions:
    window.content.parts.actions["comparison-options"].trigger()
    found = window.findChild(ComparisonOptions)
    assert found is not None
    return found


def box(panel: ComparisonOptions, words: str) -> QCheckBox:
    return next(each for each in panel.findChildren(QCheckBox) if each.text() == words)


def test_every_reason_is_offered_and_explained(panel: ComparisonOptions) -> None:
    boxes = panel.findChildren(QCheckBox)
    assert len(boxes) == len(Cosmetic) + 2
    assert all(each.accessibleDescription() for each in boxes)
    explanations = [split_mark(label.text())[1] for label in panel.findChildren(QLabel)]
    assert [each.accessibleDescription() for each in boxes] == explanations


def test_a_check_acts_at_once_and_the_menu_agrees(window: MainWindow, panel: ComparisonOptions) -> None:
    actions = window.content.parts.actions
    case = box(panel, "Ignore case of first letters")
    assert not case.isChecked()
    case.click()
    assert actions["ignore-case"].isChecked()
    actions["ignore-case"].trigger()
    assert not case.isChecked()
    box(panel, "Only changes of substance").click()
    marking, *left_out = panel.findChildren(QCheckBox)
    assert not marking.isChecked()  # whether anything is marked is another question
    assert all(each.isChecked() for each in left_out)


def test_the_keyboard_walks_checks_and_closes_it(window: MainWindow, panel: ComparisonOptions) -> None:
    first, second = panel.findChildren(QCheckBox)[:2]
    assert panel.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert panel.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert window.content.parts.actions["only-substance"].isChecked()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert panel.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_it_speaks_the_language_of_the_interface(window: MainWindow, panel: ComparisonOptions, qtbot: QtBot) -> None:
    window.content.parts.actions["language-ar"].trigger()
    qtbot.waitUntil(lambda: panel.findChildren(QCheckBox)[0].text() == "إظهار الفروق")


def test_all_choices_are_in_sight_where_there_is_room(panel: ComparisonOptions) -> None:
    (scroll,) = panel.findChildren(QScrollArea)
    assert scroll.verticalScrollBar().maximum() == scroll.horizontalScrollBar().maximum() == 0


def test_it_is_no_higher_than_the_screen_and_shows_what_the_keyboard_comes_to(
    window: MainWindow, panel: ComparisonOptions
) -> None:
    first, *_, last = panel.findChildren(QCheckBox)
    panel.close()
    for label in panel.findChildren(QLabel):
        label.setMinimumHeight(150)
    panel.open()
    assert panel.height() == window.screen().availableGeometry().height()
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert panel.focusWidget() is last
    assert panel.rect().contains(last.mapTo(panel, last.rect().center()))
