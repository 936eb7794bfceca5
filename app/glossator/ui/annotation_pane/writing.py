"""From the editor into the review: a note is begun, saved, given up, and kept true to what happens elsewhere."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from glossator.core.compare.model import Span
from glossator.core.library.references import position
from glossator.core.notes.model import Note
from glossator.core.notes.scopes import anchors_around
from glossator.core.notes.templates import Placeholder
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane.card import Card, CardMaker, unwritten
from glossator.ui.annotation_pane.editor import NoteEditor
from glossator.ui.annotation_pane.templating.values import values_of

FindCard = Callable[[str], Card | None]


class Writing(QObject):
    """Lets `editor` write the notes of `workspace`; `card_of` finds the card of a note that is in the review."""

    saved = Signal(str)
    """A note was written or changed: its id."""
    left = Signal()
    """The reader is done writing, and goes on among the cards."""
    turned = Signal()
    """Another note is being written, or none any more."""
    outlined = Signal(object)
    """The words that the note to be written is on (a tuple of Span); none where none is new."""

    def __init__(self, editor: NoteEditor, workspace: Workspace, card_of: FindCard) -> None:
        super().__init__(editor)
        self._editor = editor
        self._workspace = workspace
        self._card_of = card_of
        self._author = ""
        notes = workspace.notes
        editor.saved.connect(self._save_and_leave)
        editor.cancelled.connect(self._cancel)
        editor.subject.scope.currentIndexChanged.connect(self._outline)
        editor.replies.replied.connect(lambda body: notes.reply(self._id(), body, self._author))
        editor.replies.edited.connect(lambda reply, body: notes.edit_reply(self._id(), reply, body))
        editor.replies.deleted.connect(lambda reply: notes.delete_reply(self._id(), reply))

    @property
    def is_going_on(self) -> bool:
        """Whether a note is being written."""
        return self._editor.card is not None

    def set_author(self, name: str) -> None:
        """Whose name new notes carry."""
        self._author = name
        self._editor.set_author(name)

    def begin(self, words: Span, maker: CardMaker) -> None:
        """Open the editor for a new note on `words`; what was being written is kept."""
        self.finish()
        self._editor.begin(maker.blank(words), anchors_around(words, self._workspace.state.comparison))
        self._turn()
        self._editor.text.setFocus()

    def edit(self, note_id: str) -> None:
        """Open the editor on a note that is there; what was being written is kept."""
        if self._id() != note_id:
            self.finish()
            card = self._card_of(note_id)
            if card is None:
                return
            self._editor.begin(card)
            self._turn()
        self._editor.text.setFocus()

    def reply(self, note_id: str) -> None:
        """Open the editor on a note, where its thread goes on."""
        self.edit(note_id)
        self._editor.replies.text.setFocus()

    def finish(self) -> None:
        """Save what was typed, where there is anything, and close the editor."""
        if self._editor.is_changed() and self._editor.has_words():
            self._save()
        else:
            self._close()

    def draft(self) -> Note | None:
        """The note in the editor with what is written in it and in reply to it; None where all of it is saved.

        A new one has no id; times are those of the note before.
        """
        editor, card = self._editor, self._editor.card
        if card is None or not editor.is_changed() or not (editor.has_words() or editor.replies.has_words()):
            return None
        anchor = editor.anchor or card.note.anchor
        note = replace(card.note, scope=anchor.scope, targets=anchor.targets, replies=editor.replies.drafted())
        return replace(note.with_fields(editor.written()), author=note.author or self._author)

    def values(self, card: Card) -> dict[Placeholder, str]:
        """What templates say of the words of `card`."""
        return values_of(card, self._workspace.state.comparison)

    def follow(self) -> None:
        """Keep the editor true to the review when the note in it was changed or taken away elsewhere."""
        card = self._editor.card
        if card is None or not card.note.id:
            return
        found, is_changed = self._card_of(card.note.id), self._editor.is_changed()
        now = found or unwritten(card)
        if found is None and not is_changed:
            self._close()
        elif is_changed or now.note.fields == card.note.fields:
            self._editor.rebase(now)
        else:
            self._editor.begin(now)
        self._outline()

    def _id(self) -> str:
        return self._editor.card.note.id if self._editor.card else ""

    def _save_and_leave(self) -> None:
        self._save()
        self.left.emit()

    def _save(self) -> None:
        card = self._editor.card
        if card is None:
            return
        self._editor.replies.finish()
        written, anchor, note = self._editor.written(), self._editor.anchor, card.note
        self._close()
        if note.id:
            self._workspace.notes.edit(note.id, written)
        else:
            note = self._workspace.notes.add(anchor or note.anchor, written, self._author)
        self.saved.emit(note.id)

    def _cancel(self) -> None:
        self._close()
        self.left.emit()

    def _close(self) -> None:
        self._editor.forget()
        self._turn()

    def _turn(self) -> None:
        self.turned.emit()
        self._outline()

    def _outline(self) -> None:
        card, anchor = self._editor.card, self._editor.anchor
        is_new = card is not None and not card.note.id
        licences = self._workspace.state.comparison.licences
        words = (
            (position(target.licence, licences), target.selector)
            for target in (anchor.targets if anchor and is_new else ())
        )
        self.outlined.emit(
            tuple(Span(column, each.start, each.end) for column, each in words if each is not None and column >= 0)
        )
