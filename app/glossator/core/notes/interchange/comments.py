"""Comments of readers of PDF, put together to notes: changed words, states and answers of notes, and new notes."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from glossator.core.notes.interchange.characters import in_xml
from glossator.core.notes.interchange.model import Known, Received, Skipped, Why
from glossator.core.notes.interchange.taking_in import beginning
from glossator.core.notes.markup import plain_text
from glossator.core.notes.model import Anchor, Note, Reply, Status
from glossator.core.notes.moments import later, moment

STATES: Mapping[Status, str] = {
    Status.OPEN: "None",
    Status.ACCEPTED: "Accepted",
    Status.REJECTED: "Rejected",
    Status.RESOLVED: "Completed",
}
"""The states of the model "Review" that readers of PDF know."""
REVIEW = "Review"
"""The model of states that are for all reviewers; ticks of a single one are not for others."""
_STATUS_OF = {**{state: status for status, state in STATES.items()}, "Cancelled": Status.REJECTED}
_NAMES_OF_STATES = ("status", "state")
"""Behind a note's id: in XFDF, and in our PDF."""
_OF_FINDINGS = "Glossator"
"""Who signs the highlights of findings in our PDF; they are no notes."""


@dataclass(frozen=True, slots=True)
class Comment:
    """An annotation of a PDF."""

    kind: str
    name: str
    answers: str
    """The name of the annotation that it answers; empty for none."""
    state: str
    author: str
    created: str
    """ISO 8601, as is `modified`; empty where it is not known."""
    modified: str
    words: str

    @property
    def is_ours(self) -> bool:
        """Whether it is the mark of a finding in our PDF."""
        return self.author == _OF_FINDINGS and not self.answers


@dataclass(frozen=True, slots=True)
class Found:
    """What a comment is about, and whether that is certain."""

    anchor: Anchor
    is_certain: bool


Place = Callable[[str], Found | None]
"""What the comment of this name is about; None where nothing tells."""


@dataclass(slots=True)
class _Thread:
    """What the file says of one note."""

    note: Note
    texts: list[Comment] = field(default_factory=list)
    states: list[Comment] = field(default_factory=list)
    replies: list[Comment] = field(default_factory=list)

    @property
    def is_touched(self) -> bool:
        """Whether the file says anything of it."""
        return bool(self.texts or self.states or self.replies)

    def add(self, comment: Comment) -> None:
        """Take what `comment` says of the note."""
        if comment.state:
            self.states.append(comment)
        else:
            is_head = _id_of(comment) == self.note.id
            is_reply = comment.name in _reply_names(self.note) or (comment.answers and not is_head)
            (self.replies if is_reply else self.texts).append(comment)


def names_of(note: Note) -> tuple[str, ...]:
    """What the annotations of `note` are called in the PDF, one for each of its targets."""
    return note.id, *(f"{note.id}/{nth}" for nth in range(1, len(note.targets)))


def _reply_names(note: Note) -> tuple[str, ...]:
    return tuple(in_xml(reply.id) for reply in note.replies)


def _named(note: Note) -> tuple[str, ...]:
    """All that we call what is said of `note`: some programs forget what answers what, but keep the names."""
    states = (f"{note.id}/{each}" for each in _NAMES_OF_STATES)
    return *map(in_xml, (*names_of(note), *states)), *_reply_names(note)


def gathered(comments: Sequence[Comment], known: Known, place: Place) -> Received:
    """The notes that `comments` change, answer or are; those that `place` knows nothing of are skipped."""
    threads = {each: _Thread(note) for each, note in known.notes.items()}
    note_of = {each: note.id for note in known.notes.values() for each in _named(note)}
    note_of |= {each.name: made for each in comments if (made := _id_of(each)) in known.notes}
    parents = {each.name: each.answers for each in comments if each.answers}
    strangers: dict[str, list[Comment]] = {}
    for comment in comments:
        root = _root(comment, parents, note_of)
        if root in note_of:
            threads[note_of[root]].add(comment)
        else:
            strangers.setdefault(root, []).append(comment)
    changed = (_note(each) for each in threads.values() if each.is_touched)
    new = _New(place)
    for root, group in strangers.items():
        new.take(root, group)
    return Received((*changed, *new.notes), tuple(new.skipped), tuple(new.uncertain))


class _New:
    """Notes made of comments that are on no note of the review."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self.uncertain: list[str] = []

    def take(self, root: str, group: Sequence[Comment]) -> None:
        """Make a note of the comments in the thread of the annotation `root`: of the first that is not our own mark."""
        theirs = [each for each in group if not each.is_ours]
        head = next((each for each in theirs if not each.state), None)
        found = self._place(root) if head else None
        if head is None or found is None:
            self.skipped += (Skipped(beginning(each.words) or each.kind, Why.NOT_OURS) for each in theirs)
            return
        thread = _Thread(_blank(head, found.anchor))
        for each in theirs:
            if each is not head:
                thread.add(each)
        self.notes.append(_note(thread))
        if not found.is_certain:
            self.uncertain.append(beginning(head.words) or beginning(found.anchor.targets[0].quote) or head.kind)


def _blank(head: Comment, anchor: Anchor) -> Note:
    return Note(
        _id_of(head),
        anchor.targets,
        _lines(head.words),
        head.author,
        head.created,
        head.modified,
        scope=anchor.scope,
    )


def _id_of(comment: Comment) -> str:
    """What a note is called that is made of `comment`, each time that the file is read."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{comment.name}\n{comment.created}"))


def _root(comment: Comment, parents: Mapping[str, str], note_of: Mapping[str, str]) -> str:
    """The name of the annotation whose thread it is in."""
    name, passed = comment.name if comment.name in note_of else comment.answers or comment.name, set[str]()
    while name in parents and name not in note_of and name not in passed:
        passed.add(name)
        name = parents[name]
    return name


def _note(thread: _Thread) -> Note:
    """The note as the file has it; it is as old as the latest thing that differs."""
    note, modified = thread.note, ""
    text = max((each for each in thread.texts if not _says(note.body, each.words)), key=_time, default=None)
    state = max((each for each in thread.states if each.state in _STATUS_OF), key=_time, default=None)
    if text:
        note, modified = replace(note, body=_lines(text.words)), text.modified
    if state and _STATUS_OF[state.state] is not note.status:
        note, modified = replace(note, status=_STATUS_OF[state.state]), later(modified, state.modified)
    replies = {in_xml(each.id): each for each in note.replies}
    return replace(
        note,
        modified=modified if note != thread.note else note.modified,
        replies=tuple(_reply(each, replies.get(each.name)) for each in thread.replies),
    )


def _reply(comment: Comment, before: Reply | None) -> Reply:
    if before and _says(before.body, comment.words):
        return before
    return Reply(comment.name, comment.author, comment.created, comment.modified, _lines(comment.words))


def _says(body: str, words: str) -> bool:
    """Whether `words` are those of `body`: as it was typed, or as our PDF shows it."""
    return words == in_xml(body) or _lines(words).split() == in_xml(plain_text(body)).split()


def _lines(words: str) -> str:
    """Some readers of PDF end lines with U+000D."""
    return words.replace("\r\n", "\n").replace("\r", "\n")


def _time(comment: Comment) -> tuple[datetime, str]:
    return moment(comment.modified)
