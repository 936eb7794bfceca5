"""From the editor into the review: a note is begun, saved, given up, and kept true to what happens elsewhere."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glossator.core.compare.model import Span
from glossator.core.library.references import position
from glossator.core.notes.model import Note, Scope
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane.card import Card, CardMaker, unwritten
from glossator.ui.theme import Theme

if TYPE_CHECKING:  # the window starts without what notes are written in
    from glossator.core.notes.templates import Placeholder
    from glossator.ui.annotation_pane.editor import NoteEditor

FindCard = Callable[[str], Card | None]


class Writing(QObject):
    """Lets an editor, which is made when there is something to write, write the notes of `workspace`.

    `card_of` finds the card of a note that is in the review.
    """

    saved = Signal(str)
    """A note was written or changed: its id."""
    left = Signal()
    """The reader is done writing, and goes on among the cards."""
    turned = Signal()
    """Another note is being written, or none any more."""
    outlined = Signal(object)
    """The words that the note to be written is on (a tuple of Span); none where none is new."""

    def __init__(
        self, make_editor: "Callable[[], NoteEditor]", workspace: Workspace, card_of: FindCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._make_editor = make_editor
        self._editor: NoteEditor | None = None
        self._workspace = workspace
        self._card_of = card_of
        self._author = ""

    @property
    def editor(self) -> "NoteEditor":
        """What notes are written in, made now if none was written before."""
        if self._editor is None:
            self._editor = self._make_editor()
            self._join(self._editor)
        return self._editor

    @property
    def has_editor(self) -> bool:
        """Whether the editor is made."""
        return self._editor is not None

    @property
    def card(self) -> Card | None:
        """What is being written; None where nothing is."""
        return self._editor.card if self._editor else None

    def set_author(self, name: str) -> None:
        """Whose name new notes carry."""
        self._author = name
        if self._editor:
            self._editor.set_author(name)

    def set_theme(self, theme: Theme) -> None:
        """Have the editor, if it is made, wear the colours of `theme`."""
        if self._editor:
            self._editor.set_theme(theme)

    def begin(self, words: Span, maker: CardMaker, scope: Scope) -> None:
        """Open the editor for a new note on as much around `words` as `scope` says; what was being written is kept."""
        self.finish()
        self._offer_tags()
        choices = maker.blanks(words)
        self.editor.begin(choices.get(scope, choices[Scope.WORDS]), choices)
        self._turn()
        self.editor.text.setFocus()

    def edit(self, note_id: str) -> None:
        """Open the editor on a note that is there; what was being written is kept."""
        if self._id() != note_id:
            self.finish()
            card = self._card_of(note_id)
            if card is None:
                return
            self._offer_tags()
            self.editor.begin(card)
            self._turn()
        self.editor.text.setFocus()

    def reply(self, note_id: str) -> None:
        """Open the editor on a note, where its thread goes on."""
        self.edit(note_id)
        self.editor.replies.text.setFocus()

    def finish(self) -> None:
        """Save what was typed, where there is anything, and close the editor."""
        if self.card is None:
            return
        if self.editor.is_changed() and self.editor.has_words():
            self._save()
        else:
            self._close()

    def draft(self) -> Note | None:
        """The note in the editor with what is written in it and in reply to it; None where all of it is saved.

        A new one has no id; times are those of the note before.
        """
        card = self.card
        if card is None:
            return None
        editor = self.editor
        if not editor.is_changed() or not (editor.has_words() or editor.replies.has_words()):
            return None
        anchor = editor.anchor or card.note.anchor
        note = replace(card.note, scope=anchor.scope, targets=anchor.targets, replies=editor.replies.drafted())
        return replace(note.with_fields(editor.written()), author=note.author or self._author)

    def values(self, card: Card) -> "dict[Placeholder, str]":
        """What templates say of the words of `card`."""
        from glossator.ui.annotation_pane.templating.values import values_of

        return values_of(card, self._workspace.state.comparison)

    def follow(self) -> None:
        """Keep the editor true to the review when the note in it was changed or taken away elsewhere."""
        card = self.card
        if card is None or not card.note.id:
            return
        self._offer_tags()
        found, is_changed = self._card_of(card.note.id), self.editor.is_changed()
        now = found or unwritten(card)
        if found is None and not is_changed:
            self._close()
        elif is_changed or now.note.fields == card.note.fields:
            self.editor.rebase(now)
        else:
            self.editor.begin(now)
        self._outline()

    def _join(self, editor: "NoteEditor") -> None:
        notes = self._workspace.notes
        editor.set_author(self._author)
        editor.saved.connect(self._save_and_leave)
        editor.cancelled.connect(self._cancel)
        editor.subject.scope.currentIndexChanged.connect(self._outline)
        editor.replies.replied.connect(lambda body: notes.reply(self._id(), body, self._author))
        editor.replies.edited.connect(lambda reply, body: notes.edit_reply(self._id(), reply, body))
        editor.replies.deleted.connect(lambda reply: notes.delete_reply(self._id(), reply))

    def _offer_tags(self) -> None:
        self.editor.offer_tags({tag for note in self._workspace.review.notes for tag in note.tags})

    def _id(self) -> str:
        return self.card.note.id if self.card else ""

    def _save_and_leave(self) -> None:
        self._save()
        self.left.emit()

    def _save(self) -> None:
        card, editor = self.card, self.editor
        if card is None:
            return
        editor.replies.finish()
        written, anchor, note = editor.written(), editor.anchor, card.note
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
        self.editor.forget()
        self._turn()

    def _turn(self) -> None:
        self.turned.emit()
        self._outline()

    def _outline(self) -> None:
        card, anchor = self.card, self.editor.anchor
        is_new = card is not None and not card.note.id
        licences = self._workspace.state.comparison.licences
        words = (
            (position(target.licence, licences), target.selector)
            for target in (anchor.targets if anchor and is_new else ())
        )
        self.outlined.emit(
            tuple(Span(column, each.start, each.end) for column, each in words if each is not None and column >= 0)
        )
