"""A note's tags, typed one after the other with commas between."""

import re
from collections.abc import Collection

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from glossator.ui.retranslating import Retranslating

_COMMAS = re.compile(r"[,،;؛]")


class TagsField(Retranslating, QLineEdit):
    """Completes the tag at the cursor with those that other notes have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStringListModel(self)
        self._list = QListView()
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setWidget(self)
        completer.setPopup(self._list)
        completer.activated.connect(self.complete)
        self._completer = completer
        self.textEdited.connect(self._offer)
        self._retranslate()

    def tags(self) -> tuple[str, ...]:
        """What was typed, each tag once."""
        typed = (" ".join(tag.split()) for tag in _COMMAS.split(self.text()))
        return tuple(dict.fromkeys(filter(None, typed)))

    def choose(self, tags: Collection[str]) -> None:
        """Show `tags`."""
        self.setText(", ".join(tags))

    def offer(self, known: Collection[str]) -> None:
        """Complete with the tags `known` from now on."""
        self._known.setStringList(sorted(known, key=str.casefold))

    def _offer(self) -> None:
        start, end = self._tag_at_cursor()
        begun = self.text()[start:end].strip()
        self._completer.setCompletionPrefix(begun)
        if begun and self._completer.completionCount() and self._completer.currentCompletion() != begun:
            self._completer.complete()
        else:
            self._list.hide()

    def complete(self, tag: str) -> None:
        """Put `tag` in the place of the one at the cursor."""
        start, end = self._tag_at_cursor()
        text = self.text()
        before = text[:start] + (" " if start else "") + tag
        self.setText(before + text[end:])
        self.setCursorPosition(len(before))

    def _tag_at_cursor(self) -> tuple[int, int]:
        """Where the tag at the cursor stands between its commas."""
        text, at = self.text(), self.cursorPosition()
        start = max((found.end() for found in _COMMAS.finditer(text, 0, at)), default=0)
        behind = _COMMAS.search(text, at)
        return start, behind.start() if behind else len(text)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Tags"))
        self.setPlaceholderText(self.tr("Separated by commas"))
