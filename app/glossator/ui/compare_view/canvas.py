"""The scroll area that paints all columns itself and keeps the place that is read."""

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from glossator.core.compare.model import Comparison, Span
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.model import PinnedPair
from glossator.ui.compare_view.cells.ornaments import hatch_brush
from glossator.ui.compare_view.cells.painter import CellPainter
from glossator.ui.compare_view.cells.typography import Typography
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.pairing.pinned import Pinned
from glossator.ui.compare_view.pairing.signs import signs_in
from glossator.ui.compare_view.table.anchor import (
    Anchor,
    anchor_ahead,
    anchor_of,
    anchors_of,
    carried_entry,
    carried_over,
    place_of,
)
from glossator.ui.compare_view.table.arrangement import Arrangement
from glossator.ui.compare_view.table.line_anchor import LineAnchor, place_of_line
from glossator.ui.compare_view.table.painter import TablePainter
from glossator.ui.compare_view.table.picture import Picture
from glossator.ui.compare_view.table.scroll_bars import ScrollBars, value_of
from glossator.ui.compare_view.table.scrolling import Place, at_end, placed_at
from glossator.ui.compare_view.table.stage import Stage, place_of_lines, shift_of_column
from glossator.ui.compare_view.table.standing import (
    Standing,
    at_start,
    gone_to,
    hidden_shares,
    scrolled,
    settled,
    with_shares_hidden,
)
from glossator.ui.compare_view.table.table_area import TableArea
from glossator.ui.theme import Theme

_NEAR = 4
_ENOUGH = 3
"""What part of the window words that one goes to may fill; their beginning is enough where they are longer."""


class Canvas(TableArea):
    """Shows a comparison at a place, with its marks and with what the reader attends to."""

    stage_changed = Signal()
    """Another comparison, place, width or size of type."""
    arranged = Signal()
    """Other rows are shown, or the columns stand otherwise."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(taxonomy, theme, parent)
        self._standing: Standing = ()
        self._brought: tuple[Anchor | None, Entry | None, Standing] = None, None, ()
        self._picture = Picture(self.viewport())
        self.scroll_bars = ScrollBars(self)
        self.scroll_bars.turned.connect(self._follow_bar)
        self._put_on(theme)

    @property
    def stage(self) -> Stage:
        """What is in sight now."""
        bar, size, mirrored = self.horizontalScrollBar(), self.viewport().size(), self.isRightToLeft()
        shift = bar.maximum() - bar.value() if mirrored else bar.value()
        if len(self._standing) != len(self.grid.tracks):
            self._standing = at_start(self.grid)
        focus = self.attention.focus
        held = focus.column if focus else 0
        return Stage(self.grid, self._standing, held, shift, mirrored, size.width(), size.height())

    def show_comparison(self, comparison: Comparison) -> None:
        """Show `comparison` from its beginning."""
        self._take(comparison)
        self.attention.forget()
        self._standing = ()
        self.rebuild()

    def exchange(self, comparison: Comparison) -> None:
        """Show `comparison`, of other licences, with the clause of a licence that stays where it was."""
        before, focus = self.content, self.attention.focus
        anchors = [anchor_of(self.stage, focus), *anchors_of(self.stage, None)]
        self.show_comparison(comparison)
        self.attention.focus = carried_entry(focus, before, self.content)
        self._return_to(carried_over(anchors, before, self.content))

    def rearrange(self, comparison: Comparison) -> None:
        """Show `comparison`, of the same licences in other rows, with the clause that is read where it was."""
        anchor = anchor_of(self.stage, self.attention.focus)
        self._take(comparison)
        self.attention.follow(self.content)
        self._standing = ()
        self._return_to(anchor)

    def arrange(self, arrangement: Arrangement) -> None:
        """Show these rows in this order; what is read stays where it is, in each column as far as they are free."""
        held, stage = self._held(), self.stage
        anchors = [each or anchor_ahead(stage, nth) for nth, each in enumerate(anchors_of(stage, self.attention.focus))]
        self.table.arrangement = arrangement
        self.grid.arrange(arrangement)
        self._standing = ()
        for anchor in [*anchors, held] if self.grid.arrangement.is_free else [held]:
            self._return_to(anchor)
        self._brought = held, self.attention.focus, self._standing
        self.arranged.emit()

    def _held(self) -> Anchor | None:
        """What stays as rows are shown otherwise: what stayed the last time, if nobody has moved since."""
        held, focus, standing = self._brought
        stage = self.stage
        is_still = focus is self.attention.focus and standing == stage.standing
        return held if held and is_still else anchor_of(stage, self.attention.focus)

    def _return_to(self, anchor: Anchor | None) -> None:
        if anchor:
            self.go_to(place_of(anchor, self.stage), anchor.column)
        else:
            self.settle()

    def hold_pins(self, pins: Sequence[PinnedPair]) -> None:
        """Show which clauses the reviewer put together or apart."""
        self.table.pinned = Pinned(self.content, pins)
        self.viewport().update()

    def _take(self, comparison: Comparison) -> None:
        self.table.take(comparison)
        self._grid = None
        self._brought = None, None, ()

    def wear(self, theme: Theme) -> None:
        """Take other colours, and the badges of the language that the interface speaks now."""
        self.table.wear(theme)
        self._put_on(theme)
        self.dress()

    def _put_on(self, theme: Theme) -> None:
        self._theme = theme
        self._hatches: dict[float, QBrush] = {}
        self._signs = signs_in(theme)

    def dress(self) -> None:
        """Show what marks and colours are now, on the same table."""
        if self._grid is not None:
            self._grid.dress(self.styles)
            self._picture.forget()
            self.settle()

    def set_in(self, typography: Typography, anchor: LineAnchor | None = None) -> None:
        """Set everything in this type; the anchored line stays in sight where it is, or else the words at the top."""
        self.table.typography = typography
        self.rebuild()
        if anchor is not None and self.isVisible():
            self.go_to(place_of_line(anchor, self.stage), anchor.column)
            self.show_column(anchor.column)

    def rebuild(self) -> None:
        """Set everything anew with the same words at the top of each column."""
        shares = hidden_shares(self._standing, self._grid) if self._grid and self._standing else None
        self._grid = None
        if self.isVisible():
            standing = self.stage.standing
            self._stand(with_shares_hidden(standing, shares, self.grid) if shares else standing)

    def settle(self) -> None:
        """Stand where one stands, as what was found out about heights has it."""
        self._stand(self.stage.standing)

    def go_to(self, place: Place, column: int | None = None) -> None:
        """Show `place`, or the nearest that the ends allow; in `column`, or the one that keys scroll."""
        stage = self.stage
        self._stand(gone_to(place, stage.held if column is None else column, stage))

    def scroll_by(self, pixels: int, column: int | None = None) -> None:
        """Scroll down by `pixels` (up if negative): `column` or the one that keys scroll, and those that go with it."""
        stage = self.stage
        self._stand(scrolled(pixels, stage.held if column is None else column, stage))

    def go_to_start(self) -> None:
        """Show the first row of the column that keys scroll."""
        stage = self.stage
        self.go_to(at_start(self.grid)[self.grid.nth_track(stage.held)])

    def go_to_end(self, column: int | None = None) -> None:
        """Show the last row of `column`, or of the one that keys scroll."""
        stage = self.stage
        column = stage.held if column is None else column
        self.go_to(at_end(self.grid.track(column), stage.height), column)

    def _stand(self, standing: Sequence[Place]) -> None:
        self._standing = settled(standing, self.grid, self.viewport().height())
        self.scroll_bars.sync(self.stage)
        self._picture.show(self.stage)
        self.stage_changed.emit()

    def reveal(self, span: Span) -> None:
        """Bring `span` into sight, of a long one the beginning; nothing moves where it is already."""
        entry = self.content.entry_at(span.column, span.start)
        layout, pitch = self.grid.cell(entry.row, entry.column).entry(entry), self.grid.frames[span.column].pitch
        top = layout.line_top(span.start)
        end = layout.line_top(max(min(span.end, entry.clause.own_end) - 1, span.start)) + pitch
        self._reveal_lines(entry, top, min(end, top + max(self.viewport().height() // _ENOUGH, pitch)))

    def reveal_entry(self, entry: Entry) -> None:
        """Bring a clause into sight, its beginning where it is taller than the window."""
        layout = self.grid.cell(entry.row, entry.column).entry(entry)
        self._reveal_lines(entry, layout.top, layout.bottom)

    def show_column(self, column: int) -> None:
        """Bring all of this column into sight; the rows stay where they are."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + shift_of_column(self.stage, column))

    def _reveal_lines(self, entry: Entry, top: int, bottom: int) -> None:
        """A row that is left out of those shown is shown from now on."""
        if not self.table.arrangement.shows(entry.row):
            self.arrange(self.table.arrangement.with_row(entry.row))
        self.show_column(entry.column)
        self.go_to(place_of_lines(self.stage, entry, top, bottom), entry.column)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the area's own scroll bars."""
        if self.scroll_bars.are_syncing:
            return
        if dy:
            self._follow_bar(self.scroll_bars.column)
        elif dx:
            self.settle()

    def _follow_bar(self, column: int) -> None:
        """Nearby, rows are measured on the way, so that nothing jumps; far away, only where one arrives."""
        bar, stage = self.scroll_bars.bar(column), self.stage
        step = bar.value() - value_of(stage, column)
        if bar.value() == bar.maximum():
            self.go_to_end(column)
        elif abs(step) < _NEAR * stage.height:
            self.scroll_by(step, column)
        else:
            self.go_to(placed_at(bar.value(), self.grid.track(column), stage.height), column)

    def _hatch(self) -> QBrush:
        """The hatching for the screen that the window is on."""
        ratio = self.devicePixelRatioF()
        if ratio not in self._hatches:
            self._hatches[ratio] = hatch_brush(self._theme.colour("hatch"), self._theme.colour("surface"), ratio)
        return self._hatches[ratio]

    def showEvent(self, event: QShowEvent) -> None:
        """Set up the table if nobody could see it before."""
        super().showEvent(event)
        if not self._picture.is_of(self._grid):
            self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self.place_header()
        if event.oldSize().width() != event.size().width():
            self.rebuild()
        elif self.isVisible():
            self.settle()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the columns, or name kinds in another language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange):
            self.wear(self._theme)
            self.rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        cells = CellPainter(self._theme, self.styles, self.marks, self.attention)
        table = TablePainter(self.stage, self._theme, cells, self._hatch(), self.pinned, self._signs)
        for clip in cast("Iterable[QRect]", event.region()):  # as Qt's stubs do not say
            table.paint(painter, clip, has_focus=self.hasFocus())
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.viewport().update()
