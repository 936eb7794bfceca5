"""The scroll area that paints all columns itself and keeps the place that is read."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from glossator.core.compare.model import ChangeKind, Comparison, Cosmetic, Span
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.model import PinnedPair
from glossator.ui.compare_view.anchor import anchor_of, place_of
from glossator.ui.compare_view.attention import Attention
from glossator.ui.compare_view.cell_painter import CellPainter
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.frames import narrowest, share
from glossator.ui.compare_view.grid import Grid
from glossator.ui.compare_view.line_anchor import LineAnchor, place_of_line
from glossator.ui.compare_view.marks import Marks
from glossator.ui.compare_view.ornaments import hatch_brush
from glossator.ui.compare_view.pairing.pinned import Pinned
from glossator.ui.compare_view.pairing.signs import signs_in
from glossator.ui.compare_view.row_bands import Band, Bands
from glossator.ui.compare_view.scrolling import Place, at_end, moved, placed_at
from glossator.ui.compare_view.stage import Stage, place_of_lines, shift_of_column
from glossator.ui.compare_view.table_painter import TablePainter
from glossator.ui.compare_view.typography import Typography
from glossator.ui.i18n import current_language
from glossator.ui.theme import KindStyle, Theme

_NEAR = 4
_NOTHING = Comparison((), (), ())


class Canvas(QAbstractScrollArea):
    """Shows a comparison at a place, with its marks and with what the reader attends to."""

    stage_changed = Signal()
    """Another comparison, place, width or size of type."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.taxonomy = taxonomy
        self.attention = Attention()
        self.content = Content(_NOTHING)
        self.marks = Marks(self.content, taxonomy.shown_by_default)
        self.pinned = Pinned(self.content)
        self._band_maker = Bands(self.content, taxonomy)
        self._bands: Sequence[Band] = ()
        self._banded_for: tuple[str, frozenset[Cosmetic]] | None = None
        self.typography = Typography()
        self._place = Place()
        self._grid: Grid | None = None
        self._header: QWidget | None = None
        self._syncing = False
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.wear(theme)

    @property
    def grid(self) -> Grid:
        """The table at the present width and size of type."""
        if self._grid is None:
            self._grid = self._new_grid()
        return self._grid

    @property
    def stage(self) -> Stage:
        """What is in sight now."""
        bar, size = self.horizontalScrollBar(), self.viewport().size()
        mirrored = self.isRightToLeft()
        shift = bar.maximum() - bar.value() if mirrored else bar.value()
        return Stage(self.grid, self._place, shift, mirrored, size.width(), size.height())

    def make_room(self, header: QWidget) -> None:
        """Keep `header`, a child, above the columns."""
        self._header = header
        self.setViewportMargins(0, header.sizeHint().height(), 0, 0)
        self._place_header()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show `comparison` from its beginning."""
        self._take(comparison)
        self.attention.forget()
        self._place = Place()
        self.rebuild()

    def rearrange(self, comparison: Comparison) -> None:
        """Show `comparison`, of the same licences in other rows, with the clause that is read where it was."""
        anchor = anchor_of(self.stage, self.attention.focus)
        self._take(comparison)
        self.attention.follow(self.content)
        self._place = Place()
        self.go_to(place_of(anchor, self.stage) if anchor else self._place)

    def hold_pins(self, pins: Sequence[PinnedPair]) -> None:
        """Show which clauses the reviewer put together or apart."""
        self.pinned = Pinned(self.content, pins)
        self.viewport().update()

    def _take(self, comparison: Comparison) -> None:
        """Hold the clauses of `comparison`, with what the reader wants to see of them."""
        self.content = Content(comparison)
        before, self.marks = self.marks, Marks(self.content, self.marks.shown_kinds)
        self.marks.differences.show(before.differences.are_shown, before.differences.ignored)
        self.marks.follow(before)
        self.pinned = Pinned(self.content, self.pinned.pins)
        self._band_maker, self._banded_for = Bands(self.content, self.taxonomy), None
        self._grid = None

    def wear(self, theme: Theme) -> None:
        """Take other colours, and the badges of the language that the interface speaks now."""
        self._theme = theme
        language = current_language()
        self.styles: dict[str, KindStyle] = {kind.id: theme.kind_style(kind, language) for kind in self.taxonomy.kinds}
        self.styles |= {kind: theme.change_style(kind) for kind in ChangeKind}
        self._hatches: dict[float, QBrush] = {}
        self._signs = signs_in(theme)
        self.dress()

    def dress(self) -> None:
        """Show what marks and colours are now, on the same table."""
        if self._grid is not None:
            self._grid.dress(self.styles)
            self.go_to(self._place)

    def set_in(self, typography: Typography, anchor: LineAnchor | None = None) -> None:
        """Set everything in this type; the anchored line stays where it is, or else the words at the top."""
        self.typography = typography
        if anchor is None or not self.isVisible():
            self.rebuild()
        else:
            self._grid = None
            self.go_to(place_of_line(anchor, self.stage))

    def rebuild(self) -> None:
        """Set everything anew with the same words at the top of the window."""
        before = self._grid.heights if self._grid else None
        hidden = self._place.offset / before[self._place.row] if before else 0.0
        self._grid = None
        if self.isVisible():
            height = self.grid.measure(self._place.row) if self.content.row_count else 0
            self.go_to(Place(self._place.row, round(hidden * height)))

    def go_to(self, place: Place) -> None:
        """Show `place`, or the nearest that the ends allow."""
        self._place = moved(place, 0, self.grid, self.viewport().height())
        self._sync_bars()

    def scroll_by(self, pixels: int) -> None:
        """Scroll down by `pixels` (up if negative)."""
        self.go_to(Place(self._place.row, self._place.offset + pixels))

    def go_to_end(self) -> None:
        """Show the last row."""
        self.go_to(at_end(self.grid, self.viewport().height()))

    def reveal(self, span: Span) -> None:
        """Bring the beginning of `span` into sight; nothing moves where it is already."""
        entry = self.content.entry_at(span.column, span.start)
        top = self.grid.cell(entry.row, entry.column).entry(entry).line_top(span.start)
        self._reveal_lines(entry, top, top + self.grid.frames[span.column].pitch)

    def reveal_entry(self, entry: Entry) -> None:
        """Bring a clause into sight, its beginning where it is taller than the window."""
        layout = self.grid.cell(entry.row, entry.column).entry(entry)
        self._reveal_lines(entry, layout.top, layout.bottom)

    def show_column(self, column: int) -> None:
        """Bring all of this column into sight; the rows stay where they are."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + shift_of_column(self.stage, column))

    def _reveal_lines(self, entry: Entry, top: int, bottom: int) -> None:
        self.show_column(entry.column)
        self.go_to(place_of_lines(self.stage, entry, top, bottom))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bars."""
        if self._syncing:
            return
        if dy:
            self._follow_bar()
        elif dx:
            self._tell()

    def _follow_bar(self) -> None:
        """Nearby, rows are measured on the way, so that nothing jumps; far away, only where one arrives."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        step = bar.value() - self._bar_value()
        if bar.value() == bar.maximum():
            self.go_to_end()
        elif abs(step) < _NEAR * height:
            self.scroll_by(step)
        else:
            self.go_to(placed_at(bar.value(), self.grid, height))

    def _bar_value(self) -> int:
        return self.grid.heights.top(self._place.row) + self._place.offset

    def _sync_bars(self) -> None:
        """Tell the bars what was found out about heights, though not while the reader holds them."""
        self._syncing = True
        size = self.viewport().size()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        if not vertical.isSliderDown():
            vertical.setRange(0, max(self.grid.heights.total - size.height(), 0))
            vertical.setPageStep(size.height())
            vertical.setSingleStep(self.typography.ems(1.5))
            vertical.setValue(self._bar_value())
        horizontal.setRange(0, max(self.grid.columns.total - size.width(), 0))
        horizontal.setPageStep(size.width())
        horizontal.setSingleStep(self.typography.ems(2))
        self._syncing = False
        self._tell()

    def _tell(self) -> None:
        self.viewport().update()
        self.stage_changed.emit()

    def _new_grid(self) -> Grid:
        columns = share(
            self.content.column_count,
            self.viewport().width(),
            narrowest(self.typography),
            mirrored=self.isRightToLeft(),
        )
        return Grid(self.content, self.marks, self.typography, self.styles, columns, self.bands)

    @property
    def bands(self) -> Sequence[Band]:
        """What is said above each row."""
        state = current_language(), self.marks.differences.ignored
        if self._banded_for != state:
            self._bands = self._band_maker.all(self.marks.differences.ignored)
            self._banded_for = state
        return self._bands

    def _place_header(self) -> None:
        if self._header:
            view = self.viewport().geometry()
            self._header.setGeometry(view.x(), 0, view.width(), view.y())

    def _hatch(self) -> QBrush:
        """The hatching for the screen that the window is on."""
        ratio = self.devicePixelRatioF()
        if ratio not in self._hatches:
            self._hatches[ratio] = hatch_brush(self._theme.colour("hatch"), self._theme.colour("surface"), ratio)
        return self._hatches[ratio]

    def showEvent(self, event: QShowEvent) -> None:
        """Set up the table if nobody could see it before."""
        super().showEvent(event)
        self.go_to(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._place_header()
        if event.oldSize().width() != event.size().width():
            self.rebuild()
        elif self.isVisible():
            self.go_to(self._place)

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
        table.paint(painter, event.rect(), has_focus=self.hasFocus())
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.viewport().update()
