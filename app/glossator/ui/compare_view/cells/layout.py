"""Cells set in type: their entries line by line, with their badges and note marks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF

from glossator.core.text.sentence_case import SentenceCase
from glossator.ui.compare_view.cells.block_setting import BlockSetter, is_item
from glossator.ui.compare_view.cells.blocks import Block, blocks_of
from glossator.ui.compare_view.cells.entry_layout import BlockLayout, EntryLayout
from glossator.ui.compare_view.cells.formats import passage_formats
from glossator.ui.compare_view.cells.gutter import Badge, NoteMark, place_badges, place_note_marks
from glossator.ui.compare_view.cells.typography import Typography
from glossator.ui.compare_view.cells.underlines import Underline, underlines_of
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.differences.formats import difference_formats, gone_formats, struck_formats
from glossator.ui.compare_view.differences.index import Differing
from glossator.ui.compare_view.differences.lines import DifferenceLine, difference_lines_of
from glossator.ui.compare_view.differences.redline import with_struck
from glossator.ui.compare_view.marks.marks import Marks
from glossator.ui.compare_view.table.document_band import band_rect
from glossator.ui.compare_view.table.frames import Frame, gap
from glossator.ui.theme import KindStyle

_BEFORE_HEADING, _AFTER_HEADING, _AFTER_PARAGRAPH, _AFTER_ITEM = 0.45, 0.15, 0.5, 0.2
_MOST_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class CellLayout:
    """The entries of a cell, one below the other, with the marks beside them; `height` pixels in all."""

    frame: Frame
    entries: tuple[EntryLayout, ...]
    badges: tuple[Badge, ...]
    notes: tuple[NoteMark, ...]
    underlines: tuple[Underline, ...]
    differences: tuple[DifferenceLine, ...]
    height: int
    gone: tuple[EntryLayout, ...] = ()
    """Clauses of the leading licence, struck through, in a cell that has none of its own."""

    def entry(self, entry: Entry) -> EntryLayout:
        """The layout of `entry`, which must be one of the cell's."""
        return next(each for each in self.entries if each.entry.index == entry.index)


class CellSetter:
    """Sets cells in type; one for each state of content, marks, type and colours."""

    def __init__(self, content: Content, marks: Marks, typography: Typography, styles: Mapping[str, KindStyle]) -> None:
        self._content = content
        self._marks = marks
        self._typography = typography
        self._styles = styles

    def set_cell(self, entries: Iterable[Entry], frame: Frame) -> CellLayout:
        """The layout of a cell within `frame`; empty for a cell without entries."""
        layouts: list[EntryLayout] = []
        top = 0
        for entry in entries:
            top += self._typography.ems(_BEFORE_HEADING) if layouts and entry.clause.heading else 0
            layouts.append(self._set_entry(entry, frame, top))
            top = layouts[-1].bottom + self._typography.ems(_AFTER_PARAGRAPH)
        if not layouts:
            return CellLayout(frame, (), (), (), (), (), 0)
        badges = place_badges(layouts, self._marks, frame)
        notes = place_note_marks(layouts, self._marks, frame)
        ends = [*(each.bottom for each in layouts), *(each.rect.bottom() for each in badges)]
        ends.extend(each.number.bottom() for each in notes)
        underlines, differences = self._underlines(layouts), self._difference_lines(layouts)
        return CellLayout(frame, tuple(layouts), badges, notes, underlines, differences, max(ends))

    def set_gone(self, entries: Iterable[Entry], frame: Frame) -> CellLayout:
        """The layout of a cell that has nothing but what is gone: `entries` of another column, struck through."""
        layouts: list[EntryLayout] = []
        top = 0
        for entry in entries:
            layouts.append(self._set_gone_entry(entry, frame, top))
            top = layouts[-1].bottom + self._typography.ems(_AFTER_PARAGRAPH)
        height = layouts[-1].bottom if layouts else 0
        return CellLayout(frame, (), (), (), (), (), height, tuple(layouts))

    def _set_gone_entry(self, entry: Entry, frame: Frame, top: int) -> EntryLayout:
        number, level = self._number(entry, frame, top), entry.clause.level
        setter, layouts = BlockSetter(self._typography, frame.mirrored), list[BlockLayout]()
        text = self._content.text(entry.column)
        for block in blocks_of(entry, text, frame.direction):
            push = max(number.width() - frame.hang, 0) if not layouts else 0
            formats = gone_formats(block.shown, self._styles)
            layouts.append(setter.set_block(self._displayed(block, text), level, frame.text(level), top, push, formats))
            top += layouts[-1].height + self._typography.ems(_room_below(block))
        return EntryLayout(entry, number, tuple(layouts), QRect())

    def _underlines(self, layouts: Iterable[EntryLayout]) -> tuple[Underline, ...]:
        marked = ((each, passages) for each in layouts if (passages := self._marks.passages_of(each.entry)))
        return tuple(
            line
            for each, passages in marked
            for block in each.blocks
            for line in underlines_of(block, passages, self._typography.em, self._differing(each.entry))
        )

    def _difference_lines(self, layouts: Iterable[EntryLayout]) -> tuple[DifferenceLine, ...]:
        marked = ((each, differing) for each in layouts if (differing := self._differing(each.entry)))
        return tuple(
            line
            for each, differing in marked
            for block in each.blocks
            for line in difference_lines_of(block, differing, self._typography.em)
        )

    def _differing(self, entry: Entry) -> Sequence[Differing]:
        return self._marks.differences.of(entry)

    def _set_entry(self, entry: Entry, frame: Frame, top: int) -> EntryLayout:
        band = band_rect(entry, frame, top) if entry.opens else QRect()
        top += band.height() + self._typography.ems(_AFTER_PARAGRAPH) if entry.opens else 0
        number = self._number(entry, frame, top)
        layouts: list[BlockLayout] = []
        for block in self._blocks(entry, frame):
            push = max(number.width() - frame.hang, 0) if not layouts else 0
            layouts.append(self._set_block(entry, block, frame, top, push))
            top += layouts[-1].height + self._typography.ems(_room_below(block))
        return EntryLayout(entry, number, tuple(layouts), band)

    def _number(self, entry: Entry, frame: Frame, top: int) -> QRect:
        """Where the number hangs, beside the words; a long one reaches into the first line, which makes room for it."""
        if not entry.clause.number:
            return QRect(0, top, 0, 0)
        box = frame.number(entry.clause.level)
        wanted = ceil(QFontMetricsF(self._typography.face(frame.direction).body).horizontalAdvance(entry.clause.number))
        width = wanted + gap(self._typography)
        is_long = width > box.width
        left = box.right - width if is_long == frame.mirrored else box.left
        return QRect(left, top, width, frame.pitch)

    def _set_block(self, entry: Entry, block: Block, frame: Frame, top: int, push: int) -> BlockLayout:
        level, shown = entry.clause.level, block.shown
        differing = difference_formats(shown, self._differing(entry), self._styles)
        passages = passage_formats(shown, self._marks.passages_of(entry), self._styles)
        formats = (*differing, *passages, *struck_formats(shown, self._styles))
        setter = BlockSetter(self._typography, frame.mirrored)
        return setter.set_block(block, level, frame.text(level), top, push, formats)

    def _blocks(self, entry: Entry, frame: Frame) -> Sequence[Block]:
        """What `entry` shows, with its words as the reader wants them and with those that it left out."""
        text = self._content.text(entry.column)
        blocks = [self._displayed(block, text) for block in blocks_of(entry, text, frame.direction)]
        struck = self._marks.differences.struck_in(entry)
        return with_struck(blocks, struck) if struck else blocks

    def _displayed(self, block: Block, text: str) -> Block:
        if block.is_heading or not self._typography.style.sentence_case:
            return block
        return replace(block, shown=block.shown.displayed(_sentence_case(text).of))


@lru_cache(maxsize=_MOST_COLUMNS)
def _sentence_case(document: str) -> SentenceCase:
    return SentenceCase(document)


def _room_below(block: Block) -> float:
    """In ems."""
    if block.is_heading:
        return _AFTER_HEADING
    return _AFTER_ITEM if is_item(block) else _AFTER_PARAGRAPH
