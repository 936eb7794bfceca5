"""Buttons after their menus have closed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from glossator.ui.popups import see_where_mouse_is_after


@pytest.mark.parametrize("is_over", [True, False])
def test_a_button_looks_hovered_after_its_menu_only_where_the_mouse_is(qtbot: QtBot, is_over: bool) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    menu = QMenu(button)
    menu.addAction("an entry")
    see_where_mouse_is_after(menu, button)
    with qtbot.waitExposed(button):
        button.show()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    beside = QPoint(button.width() * 2, button.height() * 5)
    QCursor.setPos(button.mapToGlobal(button.rect().center() if is_over else beside))
    menu.close()
    assert button.underMouse() is is_over
