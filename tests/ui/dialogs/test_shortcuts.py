"""The sheet of shortcuts lists every key that the window understands."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from glossator.core.text.direction import strip_isolates
from glossator.ui.actions import SPECS
from glossator.ui.compare_view.hand.keys import Keys
from glossator.ui.dialogs.keys_listed import GROUPS, IN_THE_NOTES, IN_THE_TEXT, Group
from glossator.ui.dialogs.shortcuts import ShortcutsDialog
from glossator.ui.main_window import MainWindow

ARABIC_LETTERS = range(0x0600, 0x0700)
"""Keys that do what the Latin letter on the same place does."""
KEYPAD = Qt.Key.Key_Enter


@pytest.fixture
def sheet(window: MainWindow) -> Iterator[ShortcutsDialog]:
    sheet = ShortcutsDialog(window.content.parts.actions, window)
    yield sheet
    sheet.deleteLater()


def listed(group: Group) -> set[QKeySequence]:
    return {QKeySequence(key) for line in group.lines for key in line.keys}


def native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def test_every_action_with_a_key_is_listed(window: MainWindow, sheet: ShortcutsDialog) -> None:
    keys = {strip_isolates(line.keys) for line in sheet.lines}
    for spec in SPECS:
        for key in window.content.parts.actions[spec.id].shortcuts()[:1]:
            assert native(key) in keys


def test_every_key_of_the_text_is_listed_and_none_that_means_nothing(window: MainWindow) -> None:
    found = window.content.parts.view.findChild(Keys)
    assert found is not None
    understood = {
        QKeySequence(key | modifiers.value)
        for key, modifiers in found.understood
        if key not in ARABIC_LETTERS and key != KEYPAD
    }
    backtab = QKeySequence("Shift+Backtab")
    understood = {QKeySequence("Shift+Tab") if key == backtab else key for key in understood}
    assert {native(key) for key in understood} == {native(key) for key in listed(IN_THE_TEXT)}


def test_every_key_of_the_notes_is_listed(window: MainWindow) -> None:
    notes = window.content.parts.notes
    window.content.parts.view.request_note()
    keys = {native(each.key()) for each in notes.findChildren(QShortcut)}
    buttons = (each for each in notes.findChildren(QAbstractButton) if "&" not in each.text())
    keys |= {native(each.shortcut()) for each in buttons} - {""}
    assert keys <= {native(key) for key in listed(IN_THE_NOTES)}


def test_all_keys_are_keys(qapp: QApplication) -> None:
    for group in GROUPS:
        for line in group.lines:
            assert bool(line.keys) != bool(line.gesture)
            assert all(native(QKeySequence(key)) for key in line.keys)


def test_typing_leaves_what_is_called_that_or_has_that_key(sheet: ShortcutsDialog) -> None:
    sheet.typed.setText("restriction")
    assert {line.words for line in sheet.lines} == {"Next restriction", "Previous restriction"}
    sheet.typed.setText("ctrl+g")
    assert [line.words for line in sheet.lines] == ["Go to clause"]
    sheet.typed.setText("no key has this name")
    assert sheet.lines == []
    sheet.typed.clear()
    assert len(sheet.lines) > 40


def test_in_arabic_english_names_are_found_too(qtbot: QtBot, window: MainWindow) -> None:
    actions = window.content.parts.actions
    actions["language-ar"].trigger()
    qtbot.waitUntil(lambda: "restriction" not in actions["previous-restriction"].text())
    sheet = ShortcutsDialog(window.content.parts.actions, window)
    sheet.typed.setText("previous restriction")
    assert len(sheet.lines) == 1
    sheet.typed.setText("القيد السابق")
    assert len(sheet.lines) == 1
    sheet.deleteLater()


def test_it_is_no_wider_than_a_page(sheet: ShortcutsDialog) -> None:
    assert sheet.minimumSizeHint().width() <= 640


def test_dragging_a_clause_by_its_number_is_found(sheet: ShortcutsDialog) -> None:
    sheet.typed.setText("drag number")
    assert [line.words for line in sheet.lines] == ["Pair the clause with another"]
