"""The buttons above a note that write its Markdown, and the one that shows what it will look like."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from glossator.core.notes.markdown_edits import Emphasis, LineKind
from glossator.core.text.direction import isolate
from glossator.ui.annotation_pane.glyphs import glyph_icon
from glossator.ui.annotation_pane.note_edit import NoteEdit
from glossator.ui.theme import Theme

_OWN_KEYS = ("Ctrl+B", "Ctrl+I", "Ctrl+K")
"""Keys that the text field obeys itself."""
_WITH_DIRECTION = ("bullets", "numbers", "quote")


@dataclass(frozen=True, slots=True)
class _Command:
    glyph: str
    keys: str
    run: Callable[[], None]


class FormatBar(QWidget):
    """Formats what is selected in `text`; `previewed` says whether the reader wants to see the note read."""

    previewed = Signal(bool)

    def __init__(self, text: NoteEdit, scope: QWidget) -> None:
        super().__init__(scope)
        self._scope = scope
        self._theme: Theme | None = None
        self._text = text
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        self._commands = self._make_commands(text)
        self._buttons = [self._button(command) for command in self._commands]
        self._row.addStretch()
        self.preview = self._preview_button()
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Draw the pictures in the colours of `theme`, those with a direction as the interface runs."""
        self._theme = theme
        ink = theme.colour("text")
        for button, command in zip(self._buttons, self._commands, strict=True):
            turned = f"{command.glyph}-rtl" if command.glyph in _WITH_DIRECTION and self.isRightToLeft() else ""
            button.setIcon(glyph_icon(turned or command.glyph, ink))
        self.preview.setIcon(glyph_icon("preview", ink))

    def button(self, glyph: str) -> QToolButton:
        """The button with the picture `glyph`."""
        return next(
            button for button, command in zip(self._buttons, self._commands, strict=True) if command.glyph == glyph
        )

    def allow(self, *, formatting: bool) -> None:
        """Whether there is a text to format now."""
        for button in self._buttons:
            button.setEnabled(formatting)

    def changeEvent(self, event: QEvent) -> None:
        """Name the buttons anew where the language is another."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange and self._theme:
            self.set_theme(self._theme)

    def _make_commands(self, text: NoteEdit) -> tuple[_Command, ...]:
        formatting = text.formatting
        return (
            _Command("bold", "Ctrl+B", partial(formatting.emphasise, Emphasis.BOLD)),
            _Command("italic", "Ctrl+I", partial(formatting.emphasise, Emphasis.ITALIC)),
            _Command("heading", "Ctrl+Shift+H", partial(formatting.set_lines, LineKind.HEADING)),
            _Command("bullets", "Ctrl+Shift+8", partial(formatting.set_lines, LineKind.BULLET)),
            _Command("numbers", "Ctrl+Shift+7", partial(formatting.set_lines, LineKind.NUMBER)),
            _Command("quote", "Ctrl+Shift+9", partial(formatting.set_lines, LineKind.QUOTE)),
            _Command("link", "Ctrl+K", text.link),
        )

    def _button(self, command: _Command) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(partial(self._do, command))
        self._row.addWidget(button)
        if command.keys not in _OWN_KEYS:
            shortcut = QShortcut(QKeySequence(command.keys), self._scope)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._do, command))
        return button

    def _preview_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(16, 16))
        button.setCheckable(True)
        button.setShortcut(QKeySequence("Ctrl+Shift+P"))
        button.toggled.connect(self.previewed)
        self._row.addWidget(button)
        return button

    def _do(self, command: _Command) -> None:
        if not self.preview.isChecked():
            command.run()
            self._text.setFocus()

    def _retranslate(self) -> None:
        names = (
            *(self.tr("Bold"), self.tr("Italic"), self.tr("Heading"), self.tr("List")),
            *(self.tr("Numbered list"), self.tr("Quotation"), self.tr("Link")),
        )
        for button, command, name in zip(self._buttons, self._commands, names, strict=True):
            _name(button, name, command.keys)
        _name(self.preview, self.tr("Show as it will look"), "Ctrl+Shift+P")


def _name(button: QToolButton, name: str, keys: str) -> None:
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({isolate(native)})")
