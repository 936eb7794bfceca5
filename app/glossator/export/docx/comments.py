"""Notes as Word's comments, with their replies as a thread."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element

from glossator.core.notes.model import Status
from glossator.core.notes.redline import Change
from glossator.core.text.direction import isolate
from glossator.export.docx.blocks import paragraph
from glossator.export.docx.changes import Hand
from glossator.export.docx.context import Context
from glossator.export.docx.notes import note_blocks
from glossator.export.docx.text import Look, runs
from glossator.export.docx.xml import WORD_2010, filled, root, serialised, w, w15
from glossator.export.languages import language_of
from glossator.export.model_notes import ReportNote

_SETTLED = frozenset({Status.RESOLVED, Status.REJECTED})
_FIRST_PARAGRAPH = 0x10000000
"""Of the ids by which threads hold together; every one has eight digits and is less than 0x80000000."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A note's comments by their ids: its own, then those of its replies."""

    note: ReportNote
    ids: tuple[int, ...]


class Comments:
    """The comments of the document; those that nothing in it refers to are not written."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._threads: dict[int, Thread] = {}
        self._count = 0
        self._notes = {note.number: note for note in context.report.notes}

    def start(self, number: int) -> list[_Element]:
        """What stands before the words of the note of this number."""
        if number not in self._threads:
            note = self._notes[number]
            last = self._count + 1 + len(note.replies)
            self._threads[number] = Thread(note, tuple(range(self._count, last)))
            self._count = last
        return [w("commentRangeStart", id=each) for each in self._threads[number].ids]

    def end(self, number: int) -> list[_Element]:
        """What stands behind the words of a note that was started."""
        ids = self._threads[number].ids
        references = [
            w("r", w("rPr", w("rStyle", val="CommentReference")), w("commentReference", id=each)) for each in ids
        ]
        return [*(w("commentRangeEnd", id=each) for each in ids), *references]

    def parts(self) -> dict[str, bytes]:
        """The parts of the package that hold the comments; none where there are no comments."""
        if not self._threads:
            return {}
        threads = self._threads.values()
        written = [comment for thread in threads for comment in self._comments(thread)]
        extended = [about for thread in threads for about in _extended(thread)]
        return {
            "comments": serialised(root("comments", *written)),
            "commentsExtended": serialised(w15("commentsEx", *extended)),
        }

    def _comments(self, thread: Thread) -> Iterator[_Element]:
        first, *others = thread.ids
        note = thread.note
        yield _comment(first, Hand(note.author, note.created), list(self._content(note)))
        for number, reply in zip(others, note.replies, strict=True):
            yield _comment(number, Hand(reply.author, reply.created), list(note_blocks(reply.blocks, has_tables=False)))

    def _content(self, note: ReportNote) -> Iterator[_Element]:
        context = self._context
        said = (isolate(each) for each in (note.severity, note.status, note.kind, *note.tags) if each)
        head = context.said("separator").join(said)
        yield context.line(f"{context.said('note')} {note.number}: {head}", look=Look(bold=True))
        if note.remark:
            yield context.line(note.remark)
        yield from note_blocks(note.blocks, has_tables=False)
        if note.suggestion:
            wording = "".join(each.text for each in note.suggestion.stretches if each.change is not Change.DELETED)
            direction = note.suggestion.direction
            yield context.line(context.said("suggestion"), look=Look(bold=True))
            yield paragraph(runs(wording, direction, language_of(wording, direction, "en")), direction)


def _comment(number: int, hand: Hand, content: list[_Element]) -> _Element:
    """A comment; its last paragraph bears the id by which the thread knows it."""
    if not content:
        content = [w("p")]
    for each in content:
        _in_comment_style(each)
    filled(content[-1], WORD_2010, paraId=_paragraph_id(number))
    return w("comment", *content, id=number, author=hand.author, date=hand.date, initials=_initials(hand.author))


def _in_comment_style(each: _Element) -> None:
    about = each.find(w("pPr").tag)
    if about is not None and about.find(w("pStyle").tag) is None:
        about.insert(0, w("pStyle", val="CommentText"))


def _extended(thread: Thread) -> Iterator[_Element]:
    first = _paragraph_id(thread.ids[0])
    done = int(thread.note.status_id in _SETTLED)
    yield w15("commentEx", paraId=first, done=done)
    for each in thread.ids[1:]:
        yield w15("commentEx", paraId=_paragraph_id(each), paraIdParent=first, done=done)


def _paragraph_id(number: int) -> str:
    return f"{_FIRST_PARAGRAPH + number:08X}"


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()[:3])
