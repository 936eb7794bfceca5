"""The answers to a note, and the field in which one is written."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from glossator.core.notes.markup import blocks
from glossator.core.notes.markup_html import as_html
from glossator.core.notes.model import Reply
from glossator.core.text.direction import Direction, isolate, mark_direction
from glossator.ui.annotation_pane.note_edit import NoteEdit
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme
from glossator.ui.times import time_of

_HEIGHT = 64


class Thread(Retranslating, QFrame):
    """Shows replies; one's own can be changed and deleted.

    `replied` carries the body of a new reply; `edited` a reply's id and its new body; `deleted` its id.
    """

    replied = Signal(str)
    edited = Signal(str, str)
    deleted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replies: tuple[Reply, ...] = ()
        self._author = ""
        self._changing = ""
        self._title = QLabel(self)
        self._title.setProperty("role", "muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.text = NoteEdit(self)
        self.text.setFixedHeight(_HEIGHT)
        self.send, self.leave = QPushButton(self), QPushButton(self)
        self._lay_out()
        self.text.textChanged.connect(self._follow)
        self.send.clicked.connect(self.finish)
        self.leave.clicked.connect(self._leave)
        self._name()

    def show_replies(self, replies: Sequence[Reply], author: str) -> None:
        """Show `replies` to the reader who is called `author`."""
        self._replies, self._author = tuple(replies), author
        self._fill()
        if self._changing and all(each.id != self._changing for each in replies):
            self._changing = ""
        self._name()

    def forget(self) -> None:
        """Begin with another note: nothing is typed."""
        self._leave()

    def has_words(self) -> bool:
        """Whether a reply is typed that was not sent."""
        return bool(self.text.body().strip())

    def drafted(self) -> tuple[Reply, ...]:
        """The replies as they would be if what is typed were sent; a new one has no id and no times."""
        body = self.text.body()
        if not self.has_words():
            return self._replies
        if not self._changing:
            return (*self._replies, Reply("", self._author, "", "", body))
        return tuple(replace(each, body=body) if each.id == self._changing else each for each in self._replies)

    def finish(self) -> None:
        """Send what is typed, if anything is."""
        if not self.has_words():
            return
        body, changing = self.text.body(), self._changing
        self._leave()
        if changing:
            self.edited.emit(changing, body)
        else:
            self.replied.emit(body)

    def set_theme(self, theme: Theme) -> None:
        """Draw signs in the colours of `theme`."""
        self.text.syntax.set_faint(theme.colour("text-muted"))

    def _retranslate(self) -> None:
        self._fill()
        self._name()

    def begin_change(self, reply: Reply) -> None:
        """Put one of the replies into the field to be changed."""
        self._changing = reply.id
        self.text.set_body(reply.body)
        self.text.setFocus()
        self._name()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(self._list)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(self.send)
        row.addWidget(self.leave)
        row.addStretch()
        column.addLayout(row)

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for reply in self._replies:
            self._list.addWidget(self._shown(reply))

    def _shown(self, reply: Reply) -> QWidget:
        box = QFrame(self)
        box.setProperty("role", "reply")
        column = QVBoxLayout(box)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(2)
        default = Direction.RTL if self.isRightToLeft() else Direction.LTR
        byline = " · ".join(isolate(each) for each in (reply.author, time_of(reply.modified)) if each)
        head = QLabel(mark_direction(byline, default), box)
        head.setProperty("role", "muted")
        head.setWordWrap(True)
        body = QLabel(as_html(blocks(reply.body, default)), box)
        body.setWordWrap(True)
        column.addWidget(head)
        column.addWidget(body)
        if reply.author == self._author:
            column.addLayout(self._own_buttons(reply))
        return box

    def _own_buttons(self, reply: Reply) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        for words, answer in (
            (self.tr("Edit"), lambda: self.begin_change(reply)),
            (self.tr("Delete"), lambda: self.deleted.emit(reply.id)),
        ):
            button = QPushButton(words)
            button.setFlat(True)
            button.clicked.connect(answer)
            row.addWidget(button)
        return row

    def _leave(self) -> None:
        self._changing = ""
        self.text.set_body("")
        self._name()
        self._follow()

    def _follow(self) -> None:
        self.send.setVisible(self.has_words())
        self.leave.setVisible(self.has_words() or bool(self._changing))

    def _name(self) -> None:
        self._title.setText(self.tr("%n reply(ies)", "", len(self._replies)) if self._replies else "")
        self._title.setVisible(bool(self._replies))
        self.text.setPlaceholderText(self.tr("Write a reply"))
        self.text.setAccessibleName(self.tr("Reply"))
        self.send.setText(self.tr("Save reply") if self._changing else self.tr("Reply"))
        self.leave.setText(self.tr("Cancel"))
        self._follow()
