"""The notes of the open review: every change of them is a named step of its history."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import fields, replace
from typing import Protocol

from glossator.core.library.model import Licence
from glossator.core.notes.ids import new_id
from glossator.core.notes.model import Anchor, Note, NoteFields, Reply, Scope
from glossator.core.notes.placement import Placement
from glossator.core.notes.settling import settled
from glossator.core.notes.targets import words_target
from glossator.core.provisions.model import Provision
from glossator.core.session.model import Review
from glossator.core.session.moment import now
from glossator.core.session.step import Step

_STEP_OF = {
    "kind": Step.CHANGE_KIND,
    "tags": Step.CHANGE_TAGS,
    "severity": Step.CHANGE_SEVERITY,
    "status": Step.CHANGE_STATUS,
    "suggestion": Step.SUGGEST,
}
"""What the change of one field alone is called; any other change is one of the note."""


class Desk(Protocol):
    """Where the review lies open."""

    @property
    def review(self) -> Review:
        """The review as it is now."""

    def do(self, step: Step, review: Review) -> None:
        """Put `review` in its place and remember the one before."""


class Notebook:
    """Writes, changes and deletes the notes of the review on `desk`; raises KeyError for an id that is not there."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def note(self, note_id: str) -> Note:
        """The note with this id."""
        return self._desk.review.note(note_id)

    def add(self, anchor: Anchor, written: NoteFields, author: str) -> Note:
        """Write a note on what `anchor` names, which need not be open."""
        note = _new_note(anchor, written, author)
        self._desk.do(Step.ADD_NOTE, self._desk.review.with_note(note))
        return note

    def add_on_finding(self, licence: Licence, finding: Provision, author: str, language: str) -> Note:
        """Make a note of a finding in `licence`: its kind, its words, and its summary in `language` to begin with."""
        anchor = Anchor(Scope.WORDS, (words_target(licence, finding.start, finding.end),))
        written = NoteFields(body=finding.summary.in_language(language), kind=finding.kind)
        note = replace(_new_note(anchor, written, author), origin=finding.origin)
        self._desk.do(Step.NOTE_FINDING, self._desk.review.with_note(note))
        return note

    def edit(self, note_id: str, written: NoteFields) -> None:
        """Change what a note says and where its discussion stands; nothing happens where nothing differs."""
        self.edit_all([note_id], lambda _: written)

    def edit_all(self, note_ids: Collection[str], change: Callable[[NoteFields], NoteFields]) -> None:
        """Change several notes in one step: `change` makes of what was written in each what is written now."""
        before = [self.note(note_id) for note_id in note_ids]
        after = [note.with_fields(change(note.fields)) for note in before]
        changed = {new.id: replace(new, modified=now()) for old, new in zip(before, after, strict=True) if new != old}
        if changed:
            self._desk.do(_step_of(before, after), self._desk.review.with_notes(changed))

    def delete(self, *note_ids: str) -> None:
        """Take notes out of the review in one step; nothing happens where none of them is there."""
        review = self._desk.review.without_notes(note_ids)
        if review != self._desk.review:
            self._desk.do(Step.DELETE_NOTE, review)

    def retarget(self, note_id: str, anchor: Anchor) -> None:
        """Hold a note to other words; what was written and answered stays."""
        note = self.note(note_id)
        if note.anchor != anchor:
            held = replace(note, scope=anchor.scope, targets=anchor.targets, modified=now())
            self._desk.do(Step.RETARGET, self._desk.review.with_note(held))

    def settle(self, placements: Sequence[Placement], licences: Sequence[Licence]) -> None:
        """Hold the notes of `placements` to the words at which they were found among `licences`, in one step."""
        by_note: dict[str, list[Placement]] = {}
        for each in placements:
            by_note.setdefault(each.note.id, []).append(each)
        moment, held = now(), {}
        for note_id, own in by_note.items():
            before = self.note(note_id)
            if (after := settled(before, own, licences, moment)) != before:
                held[note_id] = after
        if held:
            self._desk.do(Step.SETTLE, self._desk.review.with_notes(held))

    def reply(self, note_id: str, body: str, author: str) -> Reply:
        """Answer a note."""
        moment = now()
        reply = Reply(new_id(), author, moment, moment, body)
        self._answer(Step.REPLY, note_id, (*self.note(note_id).replies, reply))
        return reply

    def edit_reply(self, note_id: str, reply_id: str, body: str) -> None:
        """Change what a reply says; nothing happens where nothing differs."""
        note = self.note(note_id)
        reply = note.reply(reply_id)
        if reply.body != body:
            edited = replace(reply, body=body, modified=now())
            replies = tuple(edited if each.id == reply_id else each for each in note.replies)
            self._answer(Step.EDIT_REPLY, note_id, replies)

    def delete_reply(self, note_id: str, reply_id: str) -> None:
        """Take a reply out of the thread."""
        note = self.note(note_id)
        gone = note.reply(reply_id)
        self._answer(Step.DELETE_REPLY, note_id, tuple(each for each in note.replies if each != gone))

    def _answer(self, step: Step, note_id: str, replies: tuple[Reply, ...]) -> None:
        answered = replace(self.note(note_id), replies=replies)
        self._desk.do(step, self._desk.review.with_note(answered))


def _new_note(anchor: Anchor, written: NoteFields, author: str) -> Note:
    moment = now()
    blank = Note(new_id(), anchor.targets, "", author, moment, moment, scope=anchor.scope)
    return blank.with_fields(written)


def _step_of(before: Collection[Note], after: Collection[Note]) -> Step:
    """What a change from the notes `before` to those `after` is called."""
    differing = {
        field.name
        for old, new in zip(before, after, strict=True)
        for field in fields(NoteFields)
        if getattr(old, field.name) != getattr(new, field.name)
    }
    only = differing.pop() if len(differing) == 1 else ""
    return _STEP_OF.get(only, Step.EDIT_NOTE)
