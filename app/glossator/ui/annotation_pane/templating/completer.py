"""Templates found by typing: a slash at the beginning of a word, and letters of the name."""

import re

from PySide6.QtCore import QObject, QRect, QStringListModel, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QListView

from glossator.core.notes.templates import Template
from glossator.ui.annotation_pane.directions import position_behind, typed_before
from glossator.ui.annotation_pane.note_document import units, words
from glossator.ui.annotation_pane.note_edit import NoteEdit
from glossator.ui.annotation_pane.templating.shelf import TemplateShelf

_CALL = re.compile(r"(?:^|(?<=\s))/([^\s/]*)\Z")
_EDGES = 12


class TemplateCompleter(QObject):
    """Offers templates of `shelf` below the caret of `text`; `chosen` carries one, its call being deleted."""

    chosen = Signal(object)

    def __init__(self, text: NoteEdit, shelf: TemplateShelf) -> None:
        super().__init__(text)
        self._text = text
        self._shelf = shelf
        self._found: list[Template] = []
        self._names = QStringListModel(self)
        self.popup = QListView()
        self.list = QCompleter(self._names, self)
        self.list.setPopup(self.popup)
        self.list.setWidget(text)
        self.list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.list.activated.connect(self._choose)
        text.leave_keys_to(self.popup)
        text.textChanged.connect(self._follow)

    def _follow(self) -> None:
        call = self._call()
        self._found = self._shelf.matching(call) if call is not None and self._text.hasFocus() else []
        self._names.setStringList([self._shelf.name_of(template) for template in self._found])
        if not self._found:
            self.popup.hide()
            return
        self.list.complete(self._place())
        self.popup.setCurrentIndex(self.list.completionModel().index(0, 0))

    def _place(self) -> QRect:
        """As wide as the longest name, beginning at the caret and running as the interface does."""
        place = self._text.cursorRect()
        caret = place.right() if self._text.isRightToLeft() else place.left()
        place.setWidth(self.popup.sizeHintForColumn(0) + self.popup.verticalScrollBar().sizeHint().width() + _EDGES)
        if self._text.isRightToLeft():
            place.moveRight(caret)
        return place

    def _call(self) -> str | None:
        """What is typed behind the slash at the caret; None where there is none."""
        cursor = self._text.textCursor()
        typed = typed_before(cursor.block(), cursor.position())
        match = _CALL.search(words(cursor.block()).encode("utf-16-le")[: 2 * typed].decode("utf-16-le"))
        return match[1] if match else None

    def _choose(self) -> None:
        row = self.popup.currentIndex().row()
        call = self._call()
        if call is None or not 0 <= row < len(self._found):
            return
        template = self._found[row]
        self._delete(f"/{call}")
        self.chosen.emit(template)

    def _delete(self, call: str) -> None:
        cursor = self._text.textCursor()
        typed = typed_before(cursor.block(), cursor.position())
        cursor.setPosition(position_behind(cursor.block(), typed - units(call)), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._text.setTextCursor(cursor)
