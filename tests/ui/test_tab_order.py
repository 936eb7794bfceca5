"""What is made late takes its place in the order of Tab."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glossator.ui.tab_order import stop_after, stops


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def form(window: QWidget, *names: str) -> QWidget:
    """A widget of `window` with fields of these names."""
    whole = QWidget(window)
    for name in names:
        QLabel(name, whole)
        QLineEdit(whole).setObjectName(name)
    return whole


def names(whole: QWidget) -> list[str]:
    return [each.objectName() for each in stops(whole)]


def test_what_is_late_comes_after_what_it_is_told_to(window: QWidget) -> None:
    first, last = form(window, "a", "b"), form(window, "y", "z")
    late = form(window, "k", "l", "m")
    stop_after(first, late)
    assert names(window) == ["a", "b", "k", "l", "m", "y", "z"]
    assert (names(late), names(last)) == (["k", "l", "m"], ["y", "z"])


def test_two_late_ones_stand_in_either_order_of_making(window: QWidget) -> None:
    first, _last = form(window, "a"), form(window, "z")
    cards = form(window, "cards")
    stop_after(first, cards)
    stop_after(first, form(window, "text", "save"))
    assert names(window) == ["a", "text", "save", "cards", "z"]


def test_a_box_with_a_field_is_one_stop_after_the_other(window: QWidget) -> None:
    first, _last, late = form(window, "a"), form(window, "z"), QWidget(window)
    box = QComboBox(late)
    box.setObjectName("box")
    box.setEditable(True)
    QLineEdit(late).setObjectName("below")
    stop_after(first, late)
    assert [name for name in names(window) if name] == ["a", "box", "below", "z"]


def test_labels_are_no_stops(window: QWidget) -> None:
    form(window, "a")
    label = QLabel("words", window)
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert label not in stops(window)
