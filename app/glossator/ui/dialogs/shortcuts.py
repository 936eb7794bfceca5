"""The sheet of keyboard shortcuts, made from the actions themselves."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from glossator.core.text.direction import isolate
from glossator.ui.actions import Actions
from glossator.ui.library_pane.menu import ABOUT_KEYS
from glossator.ui.menus import MENUS, MenuSpec

IN_THE_TEXT = (
    (QT_TRANSLATE_NOOP("Shortcuts", "From clause to clause"), "Up", "Down"),
    (QT_TRANSLATE_NOOP("Shortcuts", "To the clause beside it"), "Left", "Right"),
    (QT_TRANSLATE_NOOP("Shortcuts", "To the next column"), "Tab"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Select the clause"), "Return"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Select words"), "Shift+Left", "Ctrl+Shift+Left"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Write a note on the selection or the clause"), "N"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Pair the clause with another"), "P"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Keep the clause apart from the one beside it"), "Shift+P"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Tell why the words are marked"), "E"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Accept the mark, reject it, leave it undecided"), "A", "R", "U"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Open the menu of the clause"), "Shift+F10"),
)
"""Keys that the text itself understands, which no menu shows."""
IN_THE_LIBRARY = (
    (QT_TRANSLATE_NOOP("Shortcuts", "Compare the licence"), "Return"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Check or uncheck the licence, open or close the group"), "Space"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Tell about the licence"), ABOUT_KEYS),
    (QT_TRANSLATE_NOOP("Shortcuts", "Open the menu of the licence"), "Shift+F10"),
)
"""Keys that the library's list understands."""

Line = tuple[str, Sequence[QKeySequence]]


class ShortcutsDialog(QDialog):
    """Every key, by menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        sheet = QFrame(self)
        self._grid = QGridLayout(sheet)
        self._grid.setContentsMargins(20, 16, 20, 16)
        self._grid.setColumnStretch(0, 1)
        for menu in MENUS:
            self._add(_bare(QCoreApplication.translate("Menus", str(menu.title))), _lines(menu, actions))
        self._add(self.tr("In the text"), [_line(*each) for each in IN_THE_TEXT])
        self._add(self.tr("In the library"), [_line(*each) for each in IN_THE_LIBRARY])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._scroll(sheet))
        layout.addWidget(buttons)

    def _scroll(self, sheet: QWidget) -> QScrollArea:
        """Room for the whole width of the sheet and for a good part of its height."""
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(sheet)
        scroll.setMinimumWidth(sheet.sizeHint().width() + 2 * scroll.verticalScrollBar().sizeHint().width())
        scroll.setMinimumHeight(420)
        return scroll

    def _add(self, title: str, lines: Iterable[Line]) -> None:
        heading = QLabel(title, self)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(0, 12, 0, 2)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        for words, keys in lines:
            row = self._grid.rowCount()
            self._grid.addWidget(QLabel(words, self), row, 0)
            label = QLabel("  ".join(isolate(_native(key)) for key in keys), self)
            label.setProperty("role", "key")
            self._grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignTrailing)


def _lines(menu: MenuSpec, actions: Actions) -> list[Line]:
    """What the menu and the menus within it offer by key."""
    lines: list[Line] = []
    for entry in menu.entries:
        if isinstance(entry, MenuSpec):
            lines += _lines(entry, actions)
        elif entry is not None and actions[entry].shortcuts():
            lines.append((_bare(actions[entry].text()), actions[entry].shortcuts()[:1]))
    return lines


def _line(words: object, *keys: str) -> Line:
    return QCoreApplication.translate("Shortcuts", str(words)), [QKeySequence(key) for key in keys]


def _native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def _bare(text: str) -> str:
    """A menu's words without the mark of their mnemonic and the dots that promise a question."""
    return text.replace("&", "").removesuffix("…")
