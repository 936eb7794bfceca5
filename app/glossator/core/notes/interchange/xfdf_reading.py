"""XFDF that a reader of PDF wrote: what was changed and answered in the notes of a review, by their names."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.interchange.characters import in_xml
from glossator.core.notes.interchange.model import Known, Received, Skipped, Why
from glossator.core.notes.interchange.pdf_dates import iso_date
from glossator.core.notes.interchange.taking_in import beginning
from glossator.core.notes.interchange.xfdf import STATES, names_of
from glossator.core.notes.markup import plain_text
from glossator.core.notes.model import Note, Reply, Status
from glossator.core.notes.moments import later, moment

if TYPE_CHECKING:
    from lxml.etree import _Element

_STATUS_OF = {**{state: status for status, state in STATES.items()}, "Cancelled": Status.REJECTED}
_REVIEW = "Review"
_OF_FINDINGS = "Glossator"
"""Who signs the highlights of findings in our PDF; they are no notes."""


@dataclass(frozen=True, slots=True)
class _Comment:
    """An annotation of the file."""

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


@dataclass(slots=True)
class _Thread:
    """What the file says of one note of the review."""

    note: Note
    texts: list[_Comment] = field(default_factory=list)
    states: list[_Comment] = field(default_factory=list)
    replies: list[_Comment] = field(default_factory=list)


def read(data: bytes, name: str, known: Known) -> Received:
    """The notes of the review as the XFDF file `name` has them: their words, states and replies.

    Comments that are on no note of the review are skipped, for nothing says which words of a licence they are on.
    Raises GlossatorError where it is no XFDF.
    """
    comments = list(_comments(data, name))
    threads = {each: _Thread(note) for each, note in known.notes.items()}
    note_of = {in_xml(each): note.id for note in known.notes.values() for each in names_of(note)}
    parents = {each.name: each.answers for each in comments if each.answers}
    skipped = []
    for comment in comments:
        thread = threads.get(note_of.get(_root(comment, parents, note_of), ""))
        if thread is None:
            if comment.author != _OF_FINDINGS:
                skipped.append(Skipped(beginning(comment.words) or comment.kind, Why.NOT_OURS))
        elif comment.state:
            thread.states.append(comment)
        else:
            (thread.replies if comment.answers else thread.texts).append(comment)
    touched = (each for each in threads.values() if each.texts or each.states or each.replies)
    return Received(tuple(map(_note, touched)), tuple(skipped))


def _comments(data: bytes, name: str) -> Iterator[_Comment]:
    from lxml.etree import XMLSyntaxError

    from glossator.core.importing.xml import EntitiesError, children, local, parse

    try:
        root = parse(data)
    except (XMLSyntaxError, EntitiesError) as error:
        line = getattr(error, "lineno", None) or 1
        raise GlossatorError(Problem.BROKEN_DATA, name=name, line=line, reason="this is not XFDF") from error
    if local(root) != "xfdf":
        raise GlossatorError(Problem.NO_NOTES, name=name)
    for annotations in children(root, "annots"):
        for element in annotations:
            if element.get("statemodel", _REVIEW) == _REVIEW:  # ticks of a single reader are not for others
                yield _comment(element, local(element))


def _comment(element: "_Element", kind: str) -> _Comment:
    def said(key: str) -> str:
        return str(element.get(key, ""))

    author, modified, words = said("title"), iso_date(said("date")), _words(element)
    by_content = str(uuid.uuid5(uuid.NAMESPACE_OID, "\n".join((author, said("date"), words))))
    return _Comment(
        kind=kind,
        name=said("name") or by_content,
        answers=said("inreplyto") if said("replyType") != "group" else "",
        state=said("state"),
        author=author,
        created=iso_date(said("creationdate")) or modified,
        modified=modified,
        words=words,
    )


def _words(element: "_Element") -> str:
    """What a comment says; where it is only there with formats, without them."""
    from glossator.core.importing.xml import child, children

    contents = child(element, "contents")
    if contents is not None:
        return "".join(map(str, contents.itertext()))
    paragraphs = children(child(element, "contents-richtext", "body"), "p")
    return "\n".join("".join(map(str, each.itertext())) for each in paragraphs)


def _root(comment: _Comment, parents: dict[str, str], note_of: dict[str, str]) -> str:
    """The name of the annotation whose thread it is in."""
    name, passed = comment.answers or comment.name, set[str]()
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


def _reply(comment: _Comment, before: Reply | None) -> Reply:
    if before and _says(before.body, comment.words):
        return before
    return Reply(comment.name, comment.author, comment.created, comment.modified, _lines(comment.words))


def _says(body: str, words: str) -> bool:
    """Whether `words` are those of `body`: as it was typed, or as our PDF shows it."""
    return words == in_xml(body) or _lines(words).split() == in_xml(plain_text(body)).split()


def _lines(words: str) -> str:
    """Some readers of PDF end lines with U+000D."""
    return words.replace("\r\n", "\n").replace("\r", "\n")


def _time(comment: _Comment) -> tuple[datetime, str]:
    return moment(comment.modified)
