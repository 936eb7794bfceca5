"""The marks beside the lines: badges of provisions where they begin, and the bars and numbers of notes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from glossator.ui.compare_view.cells.entry_layout import EntryLayout
from glossator.ui.compare_view.marks.marks import Marks, NotedPassage, Passage
from glossator.ui.compare_view.table.frames import Box, Frame

_BADGE_WIDTH, _BADGE_HEIGHT, _APART = 1.65, 1.15, 0.15
_BAR_WIDTH, _BAR_STEP = 0.14, 0.3
_MOST_BARS = 3
_EDGE = 0.3


@dataclass(frozen=True, slots=True)
class Badge:
    """The badge of a kind, and the passages that begin on its line."""

    rect: QRect
    kind: str
    passages: tuple[Passage, ...]

    @property
    def is_rejected(self) -> bool:
        """Whether it stands for rejected findings, which are never under one badge with others."""
        return self.passages[0].is_rejected

    @property
    def is_accepted(self) -> bool:
        """Whether the reviewer accepted every finding that it stands for."""
        return all(passage.is_accepted for passage in self.passages)


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A note's number in the margin (nowhere where the note began in another entry) and the bar along its lines."""

    number: QRect
    bar: QRect
    note: NotedPassage


def place_badges(entries: Iterable[EntryLayout], marks: Marks, frame: Frame) -> tuple[Badge, ...]:
    """The badges of a cell, each on the line where its passage begins or as close below as the others let it."""
    em = frame.typography.ems
    box = _badge_box(frame)
    placed: list[Badge] = []
    for line, kind, passages in _beginnings(entries, marks):
        top = line + (frame.pitch - em(_BADGE_HEIGHT)) // 2
        if placed:
            top = max(top, placed[-1].rect.bottom() + 1 + em(_APART))
        placed.append(Badge(QRect(box.left, top, box.width, em(_BADGE_HEIGHT)), kind, passages))
    return tuple(placed)


def place_note_marks(entries: Iterable[EntryLayout], marks: Marks, frame: Frame) -> tuple[NoteMark, ...]:
    """The note marks of a cell; numbers that would overlap move down, bars that would, aside."""
    placed: list[NoteMark] = []
    for each in entries:
        clause = each.entry.clause
        for note in marks.framed_of(each.entry):
            top = each.line_top(max(note.span.start, clause.start))
            bottom = each.line_top(min(note.span.end, clause.own_end) - 1) + frame.pitch
            begins_here = clause.start <= note.span.start and note.number > 0
            number = _number(top, frame, placed) if begins_here else QRect()
            placed.append(NoteMark(number, _bar(top, bottom, frame, placed), note))
    return tuple(placed)


def _beginnings(entries: Iterable[EntryLayout], marks: Marks) -> list[tuple[int, str, tuple[Passage, ...]]]:
    """Line, kind and passages of each badge, from top to bottom."""
    found: dict[tuple[int, str, bool], list[Passage]] = {}
    for each in entries:
        clause = each.entry.clause
        for passage in (*marks.passages_of(each.entry), *marks.rejected_of(each.entry)):
            if clause.start <= passage.span.start < clause.own_end:
                place = each.line_top(passage.span.start), passage.provision.kind, passage.is_rejected
                found.setdefault(place, []).append(passage)
    ordered = sorted(found.items(), key=lambda item: item[0][0])
    return [(line, kind, tuple(passages)) for (line, kind, _), passages in ordered]


def _number(top: int, frame: Frame, placed: Sequence[NoteMark]) -> QRect:
    em = frame.typography.ems
    size = em(_BADGE_HEIGHT)
    width = em(_BADGE_WIDTH * 0.75)
    edge = min(em(_EDGE), (frame.margin.width - width) // 2)
    left = frame.margin.left + edge if frame.mirrored else frame.margin.right - width - edge
    top += (frame.pitch - size) // 2
    occupied = [mark.number.bottom() + 1 + em(_APART) for mark in placed if not mark.number.isNull()]
    return QRect(left, max([top, *occupied]), width, size)


def _bar(top: int, bottom: int, frame: Frame, placed: Sequence[NoteMark]) -> QRect:
    em = frame.typography.ems
    beside = sum(mark.bar.top() < bottom and mark.bar.bottom() >= top for mark in placed)
    aside = em(0.2 + _BAR_STEP * min(beside, _MOST_BARS - 1))
    width = max(em(_BAR_WIDTH), 2)
    left = frame.margin.right - aside - width if frame.mirrored else frame.margin.left + aside
    return QRect(left, top, width, bottom - top)


def _badge_box(frame: Frame) -> Box:
    """Where badges stand in the gutter: nearer to the column's edge than to the words."""
    width = frame.typography.ems(_BADGE_WIDTH)
    spare = frame.gutter.width - width
    beginning = spare // 3
    return Box(frame.gutter.left + (spare - beginning if frame.mirrored else beginning), width)
