"""The sheet of keyboard shortcuts, made from the actions themselves and from what no menu shows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from glossator.core.text.direction import isolate, strip_isolates
from glossator.core.text.folding import SearchKey
from glossator.ui.actions import SPECS, Actions
from glossator.ui.dialogs.keys_listed import GROUPS, Listed
from glossator.ui.menus import MENUS, MenuSpec, plain

_HEIGHT, _SMALLEST_HEIGHT = 560, 320
_WIDTH = 620
"""No wider than a page of A4 prints at the screen's size."""
_ENGLISH = {spec.id: str(spec.text) for spec in SPECS}


@dataclass(frozen=True, slots=True)
class Line:
    """What a line of the sheet says."""

    words: str
    keys: str
    also: str
    """English words that it is found by."""


class ShortcutsDialog(QDialog):
    """Every key, by menu and by place, with a line to search it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.typed = QLineEdit(self)
        self._sections = [_Section(title, lines, self) for title, lines in _sections(actions)]
        self._nothing = QLabel(self.tr("No shortcut is called that."), self)
        self._arrange()
        self.typed.textChanged.connect(self._look_for)

    @property
    def lines(self) -> list[Line]:
        """What is listed, in order."""
        return [line for section in self._sections for line in section.shown]

    def _arrange(self) -> None:
        self.typed.setClearButtonEnabled(True)
        self.typed.setPlaceholderText(self.tr("Search by name or key"))
        self.typed.setAccessibleName(self.tr("Search by name or key"))
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.typed)
        layout.addWidget(self._scroll())
        layout.addWidget(buttons)
        self.resize(_WIDTH, _HEIGHT)

    def _scroll(self) -> QScrollArea:
        sheet = QFrame(self)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 4, 16, 12)
        column.setSpacing(0)
        for widget in (self._nothing, *self._sections):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        scroll.setMinimumSize(sheet.minimumSizeHint().width() + 24, _SMALLEST_HEIGHT)
        return scroll

    def _look_for(self, typed: str) -> None:
        found = [section.look_for(typed) for section in self._sections]
        self._nothing.setVisible(not any(found))


class _Section(QWidget):
    """A title and the lines below it."""

    def __init__(self, title: str, lines: Iterable[Line], parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 12, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(24)
        heading = QLabel(title, self)
        heading.setProperty("role", "heading")
        grid.addWidget(heading, 0, 0, 1, 2)
        self._lines = [(line, self._add(grid, line)) for line in lines]
        self.shown = [line for line, _ in self._lines]

    def look_for(self, typed: str) -> bool:
        """Leave the lines in which all words of `typed` occur; whether any is left."""
        words = [word for word in typed.split() if SearchKey(word).key]
        self.shown = [line for line, _ in self._lines if _holds(line, words)]
        for line, labels in self._lines:
            for label in labels:
                label.setVisible(line in self.shown)
        self.setVisible(bool(self.shown))
        return bool(self.shown)

    def _add(self, grid: QGridLayout, line: Line) -> tuple[QLabel, QLabel]:
        row = grid.rowCount()
        words, keys = QLabel(line.words, self), QLabel(line.keys, self)
        words.setWordWrap(True)
        keys.setProperty("role", "key")
        words.setBuddy(keys)
        grid.addWidget(words, row, 0)
        grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        return words, keys


def _holds(line: Line, words: Iterable[str]) -> bool:
    key = SearchKey(strip_isolates(f"{line.words} {line.keys} {line.also}"))
    return all(key.find(word) for word in words)


def _sections(actions: Actions) -> Iterator[tuple[str, list[Line]]]:
    for menu in MENUS:
        yield plain(QCoreApplication.translate("Menus", str(menu.title))), list(_in_menu(menu, actions))
    for group in GROUPS:
        yield _translated(group.title), [_line(each) for each in group.lines]


def _in_menu(menu: MenuSpec, actions: Actions) -> Iterator[Line]:
    """What the menu and the menus within it offer by key."""
    for entry in menu.entries:
        if isinstance(entry, MenuSpec):
            yield from _in_menu(entry, actions)
        elif entry is not None and actions[entry].shortcuts():
            keys = _native(actions[entry].shortcuts()[0])
            yield Line(plain(actions[entry].text()), keys, plain(_ENGLISH[entry]))


def _line(listed: Listed) -> Line:
    keys = "  ".join(_native(QKeySequence(key)) for key in listed.keys)
    return Line(_translated(listed.words), keys or _translated(listed.gesture), str(listed.words))


def _translated(words: object) -> str:
    return QCoreApplication.translate("Shortcuts", str(words))


def _native(key: QKeySequence) -> str:
    return isolate(key.toString(QKeySequence.SequenceFormat.NativeText))
