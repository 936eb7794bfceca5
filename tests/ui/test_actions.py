"""Menus, tool bar and shortcuts."""

from collections import Counter

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QToolBar

from glossator.core.text.direction import isolate
from glossator.ui.actions import SPECS
from glossator.ui.i18n import LANGUAGES
from glossator.ui.icons import DIRECTED, icon
from glossator.ui.main_window import MainWindow
from glossator.ui.menus import MENUS, TOOLS, ListingMenu, MenuSpec
from glossator.ui.theme import Theme, load_theme
from tests.support.notes import write_note

SIZE, SHARP = QSize(20, 20), 3


def in_menus(menu: MenuSpec) -> list[str]:
    nested = [in_menus(each) if isinstance(each, MenuSpec) else [each] for each in menu.entries if each is not None]
    return [each for entries in nested for each in entries]


def test_every_action_stands_in_the_menus_once() -> None:
    placed = Counter(each for menu in MENUS for each in in_menus(menu))
    assert placed == Counter(spec.id for spec in SPECS)


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [key.toString() for spec in SPECS for key in window.content.parts.actions[spec.id].shortcuts()]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_actions_say_the_same(window: MainWindow, language: str) -> None:
    window.content.parts.actions[f"language-{language}"].trigger()
    texts = Counter(window.content.parts.actions[spec.id].text().replace("&", "") for spec in SPECS)
    assert [text for text, count in texts.items() if count > 1] == []


def test_every_tool_has_an_icon(window: MainWindow) -> None:
    bar = window.findChild(QToolBar)
    assert bar is not None
    tools = [action for action in bar.actions() if not action.isSeparator()]
    assert len(tools) == len([tool for tool in TOOLS if tool])
    assert all(not tool.icon().isNull() for tool in tools)


@pytest.mark.parametrize("name", sorted({spec.icon for spec in SPECS} - {""}))
def test_icons_are_drawn_in_the_colours_of_the_theme(qapp: object, name: str) -> None:
    for dark in (False, True):
        theme = load_theme(dark)
        image = icon(name, theme).pixmap(20, 20).toImage()
        colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert theme.colour("text").name() in colours


def test_icons_that_show_a_side_are_mirrored(theme: Theme) -> None:
    for name in DIRECTED:
        plain = icon(name, theme).pixmap(SIZE, SHARP).toImage()
        mirrored = icon(name, theme, mirrored=True).pixmap(SIZE, SHARP).toImage()
        assert mirrored == plain.flipped(Qt.Orientation.Horizontal)
        assert mirrored != plain


def test_submenus_hold_what_they_should(window: MainWindow) -> None:
    titles = {menu.title().replace("&", "") for menu in window.findChildren(QMenu)}
    assert {"Open recent", "Theme", "Language"} <= titles


def test_undo_is_named_after_the_step(window: MainWindow) -> None:
    from glossator.core.compare.model import Span

    undo, redo = window.content.parts.actions["undo"], window.content.parts.actions["redo"]
    assert not undo.isEnabled()
    write_note(window.content.workspace, Span(0, 0, 10), "A note", "Huda")
    assert undo.text().replace("&", "") == "Undo new note"
    undo.trigger()
    assert window.content.workspace.state.review.notes == ()
    assert redo.text().replace("&", "") == "Redo new note"
    redo.trigger()
    assert len(window.content.workspace.state.review.notes) == 1


def test_places_stand_in_the_menu_in_the_order_of_their_keys(window: MainWindow) -> None:
    (go,) = (menu for menu in MENUS if menu.id == "go")
    texts = [window.content.parts.actions[each].shortcut().toString() for each in in_menus(go)]
    places = [text for text in texts if text.removeprefix("Ctrl+").isdecimal()]
    assert places == [f"Ctrl+{nth}" for nth in range(1, 7)]


def test_keys_are_isolated_from_the_direction_of_their_menu(window: MainWindow) -> None:
    seen = {}
    for menu in window.findChildren(ListingMenu):
        for action in menu.actions():
            option = QStyleOptionMenuItem()
            menu.initStyleOption(option, action)
            seen[action.objectName()] = option.text.partition("\t")[2]
    assert seen["zoom-in"] == isolate("Ctrl++")
    assert seen["about"] == ""
