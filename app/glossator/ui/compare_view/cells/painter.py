"""Paints a cell that was set in type: focus, words with their marks, numbers, badges and notes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from glossator.core.compare.model import Span
from glossator.core.provisions.model import CURATED
from glossator.core.text.direction import isolate
from glossator.ui.compare_view.cells.entry_layout import BlockLayout, EntryLayout
from glossator.ui.compare_view.cells.formats import FormatRange, background_range
from glossator.ui.compare_view.cells.layout import CellLayout
from glossator.ui.compare_view.cells.ornaments import paint_badge, paint_note_frame, paint_note_number
from glossator.ui.compare_view.cells.underlines import paint_underlines
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.differences.lines import paint_difference_lines
from glossator.ui.compare_view.findings.painting import (
    paint_accepted_sign,
    paint_chosen_words,
    paint_rejected_badge,
    paint_rejected_words,
)
from glossator.ui.compare_view.hand.attention import Attention
from glossator.ui.compare_view.marks.marks import Marks
from glossator.ui.compare_view.pairing.painting import paint_picking
from glossator.ui.compare_view.table.document_band import paint_band
from glossator.ui.theme import KindStyle, Theme


@dataclass(frozen=True, slots=True)
class CellPainter:
    """Paints cells in the colours of `theme`, with what the reader attends to."""

    theme: Theme
    styles: Mapping[str, KindStyle]
    marks: Marks
    attention: Attention

    def paint(self, painter: QPainter, cell: CellLayout, origin: QPointF, clip: QRectF, *, has_focus: bool) -> None:
        """Paint `cell` with its top left corner at `origin`, as far as it lies in `clip` (both in the window)."""
        painter.save()
        painter.translate(origin)
        clip = clip.translated(-origin)
        for entry in cell.entries:
            if entry.bottom >= clip.top() and entry.top <= clip.bottom():
                self._paint_entry(painter, cell, entry, clip, has_focus=has_focus)
            if entry.entry.opens:
                paint_band(painter, entry.entry, entry.band, cell.frame, self.theme)
        for entry in cell.gone:
            self._paint_gone(painter, cell, entry, clip)
        if cell.underlines:
            paint_underlines(painter, cell.underlines, self.styles)
        if cell.differences:
            paint_difference_lines(painter, cell.differences, self.styles)
        self._paint_badges(painter, cell)
        if cell.notes:
            self._paint_notes(painter, cell)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, cell: CellLayout, entry: EntryLayout, clip: QRectF, *, has_focus: bool
    ) -> None:
        if has_focus and entry.entry == self.attention.focus:
            self._paint_focus(painter, cell, entry)
        paint_picking(painter, entry, cell.frame, self.attention, self.theme)
        self._paint_number(painter, cell, entry)
        painter.setPen(self.theme.colour("text"))
        for block in entry.blocks:
            if block.top + block.height >= clip.top() and block.top <= clip.bottom():
                block.layout.draw(painter, QPointF(block.left, block.top), self._behind(entry, block), clip)
                self._frame_notes(painter, entry, block)
                self._frame_findings(painter, entry, block)

    def _paint_gone(self, painter: QPainter, cell: CellLayout, entry: EntryLayout, clip: QRectF) -> None:
        """A clause of the leading licence, in place of the one that there is not."""
        self._paint_number(painter, cell, entry)
        for block in entry.blocks:
            if block.top + block.height >= clip.top() and block.top <= clip.bottom():
                block.layout.draw(painter, QPointF(block.left, block.top), [], clip)

    def _paint_focus(self, painter: QPainter, cell: CellLayout, entry: EntryLayout) -> None:
        painter.setPen(QPen(self.theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = cell.frame.typography.ems(0.25)
        painter.drawRect(QRect(2, entry.top - inset, cell.frame.width - 5, entry.bottom - entry.top + 2 * inset))

    def _paint_number(self, painter: QPainter, cell: CellLayout, entry: EntryLayout) -> None:
        if entry.number.isEmpty():
            return
        type_ = cell.frame.typography
        painter.setFont(type_.face(cell.frame.direction).body)
        painter.setPen(self.theme.colour("text-muted"))
        number = isolate(entry.entry.clause.number)
        left = entry.number.left()
        if cell.frame.mirrored:
            left = entry.number.right() + 1 - painter.fontMetrics().horizontalAdvance(number)
        painter.drawText(QPointF(left, entry.number.top() + type_.ascent), number)

    def _behind(self, entry: EntryLayout, block: BlockLayout) -> list[FormatRange]:
        """What lies behind the words of `block`, the uppermost last; differing words have plain letters there."""
        colour = self.theme.colour
        found = ((block.block.shown.units(span.start, span.end), token) for span, token in self._spans(entry.entry))
        return [background_range(*units, colour(token), colour("text")) for units, token in found if units]

    def _spans(self, entry: Entry) -> Iterator[tuple[Span, str]]:
        attention = self.attention
        for note in self.marks.framed_of(entry):
            if note.is_chosen(attention.note_id):
                yield note.span, "note-active"
        for hit in self.marks.hits_of(entry):
            yield hit.span, "search-current" if hit.index == attention.hit else "search-hit"
        if attention.selection and attention.selection.column == entry.column:
            yield attention.selection, "selection"

    def _frame_notes(self, painter: QPainter, entry: EntryLayout, block: BlockLayout) -> None:
        for note in self.marks.framed_of(entry.entry):
            if not _covers(note.span, entry):
                for rect in block.rects(note.span):
                    active = note.is_chosen(self.attention.note_id)
                    paint_note_frame(painter, rect, self.theme.colour("note"), is_active=active)

    def _frame_findings(self, painter: QPainter, entry: EntryLayout, block: BlockLayout) -> None:
        """The words of rejected findings, and those of the mark that keys act on."""
        if self.attention.mark is None and not self.marks.shows_rejected:
            return
        rejected = self.marks.rejected_of(entry.entry)
        for passage in rejected:
            paint_rejected_words(painter, block.rects(passage.span), self.styles[passage.provision.kind].ink)
        for passage in (*self.marks.passages_of(entry.entry), *rejected):
            if passage.key == self.attention.mark:
                paint_chosen_words(painter, block.rects(passage.span), self.theme.colour("focus"))

    def _paint_badges(self, painter: QPainter, cell: CellLayout) -> None:
        font = cell.frame.typography.badge
        for badge in cell.badges:
            style = self.styles[badge.kind]
            if badge.is_rejected:
                paint_rejected_badge(painter, badge.rect, style.badge, font, style.ink)
                continue
            is_curated = any(passage.provision.origin == CURATED for passage in badge.passages)
            paint_badge(painter, badge.rect, style, font, is_curated=is_curated)
            if badge.is_accepted:
                paper = self.theme.colour("surface")
                paint_accepted_sign(painter, badge.rect, style.ink, paper, is_mirrored=cell.frame.mirrored)

    def _paint_notes(self, painter: QPainter, cell: CellLayout) -> None:
        """The bars and numbers of notes in the margin."""
        font = cell.frame.typography.badge
        ink, paper = self.theme.colour("note"), self.theme.colour("surface")
        for mark in cell.notes:
            active = mark.note.note_id == self.attention.note_id
            painter.fillRect(mark.bar, ink)
            if not mark.number.isNull():
                paint_note_number(painter, mark.number, mark.note.number, font, ink, paper, is_active=active)


def _covers(span: Span, entry: EntryLayout) -> bool:
    """Whether `span` holds all words of `entry`: then the bar beside it says enough."""
    return span.start <= entry.blocks[0].block.shown.start and span.end >= entry.blocks[-1].block.shown.end
