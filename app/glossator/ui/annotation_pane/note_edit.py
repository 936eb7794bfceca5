"""The text field of a note: Markdown with a direction of writing for each paragraph."""

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from glossator.core.notes.markdown_edits import Emphasis
from glossator.ui.annotation_pane.formatting import Formatting
from glossator.ui.annotation_pane.pasting import pasted
from glossator.ui.annotation_pane.syntax import MarkdownSyntax
from glossator.ui.annotation_pane.writing_edit import WritingEdit

_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)


class NoteEdit(WritingEdit):
    """Edits the body of a note: the source that is typed is the truth, styled lightly."""

    _popup: QWidget | None = None  # Qt sends events while the field is being made

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.formatting = Formatting(self)
        self.syntax = MarkdownSyntax(self.document())
        self._format_keys: dict[QKeySequence, Callable[[], None]] = {
            QKeySequence("Ctrl+B"): partial(self.formatting.emphasise, Emphasis.BOLD),
            QKeySequence("Ctrl+I"): partial(self.formatting.emphasise, Emphasis.ITALIC),
            QKeySequence("Ctrl+K"): self.link,
        }

    def link(self) -> None:
        """Make a link of the selected words, to the address in the clipboard if there is one."""
        words = QGuiApplication.clipboard().text().strip()
        self.formatting.link(words if _ADDRESS.fullmatch(words) else "")

    def leave_keys_to(self, popup: QWidget) -> None:
        """Leave the keys that choose from `popup`, or close it, to it while it is seen."""
        self._popup = popup

    def event(self, event: QEvent) -> bool:
        """Claim the keys of formatting, which in the window mean something else."""
        is_seen = self._popup is not None and self._popup.isVisible()
        if is_seen and isinstance(event, QKeyEvent) and event.key() in _CHOOSING:
            event.ignore()  # a completer hands every key to its field first
            return False
        claimed = isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) in self._format_keys
        if claimed and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def words_of(self, source: QMimeData) -> str:
        """What is inserted for `source`: its structure as Markdown."""
        return pasted(source)

    def begin_paragraph(self) -> None:
        """Part the paragraph at the caret, going on with its list or quotation."""
        self.formatting.begin_line()

    def command_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What the field does itself at a key."""
        if event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            return self.begin_paragraph
        return self._format_keys.get(QKeySequence(event.keyCombination())) or super().command_for(event)
