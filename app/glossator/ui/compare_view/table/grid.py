"""The whole table as far as it is measured: cells set in type on demand and kept while they are in use."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import repeat
from math import ceil

from PySide6.QtGui import QFontMetricsF

from glossator.ui.compare_view.cells.layout import CellLayout, CellSetter
from glossator.ui.compare_view.cells.typography import Typography
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.marks.marks import Marks
from glossator.ui.compare_view.table.arrangement import Arrangement
from glossator.ui.compare_view.table.frames import Columns, Frame, gap
from glossator.ui.compare_view.table.row_bands import Bands
from glossator.ui.compare_view.table.track import Track
from glossator.ui.theme import KindStyle

_KEPT_CELLS = 400
_LONGEST_HANGING = 7
_SAMPLES = 12
_BAND, _HEAD, _FOOT = 1.5, 0.8, 0.9
_FREE_HEAD, _FREE_FOOT = 0.25, 0.25


class Grid:
    """Rows and cells of one comparison at one width and one size of type."""

    def __init__(
        self,
        content: Content,
        marks: Marks,
        typography: Typography,
        styles: Mapping[str, KindStyle],
        columns: Columns,
        bands: Bands,
        arrangement: Arrangement,
    ) -> None:
        self.content = content
        self.bands = bands
        self.typography = typography
        self.columns = columns
        self.frames = tuple(self._frame(nth) for nth in range(content.column_count))
        self.layouts_built = 0
        """How many cells were set in type so far."""
        self._lines = [frame.text(2).width / typography.average_width for frame in self.frames]
        self._cells: OrderedDict[tuple[int, int], CellLayout] = OrderedDict()
        self._setter = CellSetter(content, marks, typography, styles)
        self._marks = marks
        self.arrange(arrangement)

    def arrange(self, arrangement: Arrangement) -> None:
        """Show these rows in this order; cells that were set in type stay so."""
        self.arrangement = arrangement
        columns = range(self.content.column_count)
        if arrangement.is_free and columns:
            self.tracks = tuple(self._track(arrangement.of_column(self.content, nth), (nth,)) for nth in columns)
        else:
            self.tracks = (self._track(arrangement.of_table(self.content), columns),)

    def _track(self, rows: Sequence[int], columns: Sequence[int]) -> Track:
        return Track(rows, self._estimates(rows, columns), partial(self._find, columns))

    def nth_track(self, column: int) -> int:
        """Which of `tracks` is that of `column`."""
        return min(column, len(self.tracks) - 1)

    def track(self, column: int) -> Track:
        """The rows with which `column` scrolls."""
        return self.tracks[self.nth_track(column)]

    def dress(self, styles: Mapping[str, KindStyle]) -> None:
        """Set all cells anew: marks or colours have changed. Heights are kept until a row comes into sight."""
        self._setter = CellSetter(self.content, self._marks, self.typography, styles)
        self._cells.clear()
        for track in self.tracks:
            track.heights.doubt()

    def cell(self, row: int, column: int) -> CellLayout:
        """The cell, set in type."""
        place = row, column
        if place in self._cells:
            self._cells.move_to_end(place)
            return self._cells[place]
        layout = self._set(row, column)
        self.layouts_built += 1
        self._cells[place] = layout
        if len(self._cells) > _KEPT_CELLS:
            self._cells.popitem(last=False)
        return layout

    def _set(self, row: int, column: int) -> CellLayout:
        gone = self._marks.differences.gone_at(row, column)
        if gone and not self.arrangement.is_free:
            return self._setter.set_gone(gone, self.frames[column])
        return self._setter.set_cell(self.content.cells[row][column], self.frames[column])

    def survey(self, column: int, nth: int) -> None:
        """Find the height of the row at place `nth` of the track of `column`, without keeping cells out of sight."""
        track = self.track(column)
        if not track.heights.is_measured(nth):
            row, columns = track.rows[nth], self._columns_of(column)
            heights = (
                self._setter.set_cell(self.content.cells[row][each], self.frames[each]).height for each in columns
            )
            track.correct(nth, self.head(row) + max(heights, default=0) + self.foot)

    def _columns_of(self, column: int) -> Sequence[int]:
        return (column,) if self.arrangement.is_free else range(self.content.column_count)

    def _find(self, columns: Sequence[int], row: int) -> int:
        return self.head(row) + max((self.cell(row, column).height for column in columns), default=0) + self.foot

    def head(self, row: int) -> int:
        """The space above the words of `row`, its band included."""
        if self.arrangement.is_free:
            return self.typography.ems(_FREE_HEAD)
        return self.band_height(row) + self.typography.ems(_HEAD)

    def band_height(self, row: int) -> int:
        """The height of the band above `row`; 0 where it has none, as in columns that stand each for itself."""
        return self.typography.ems(_BAND) if self.bands[row] and not self.arrangement.is_free else 0

    @property
    def foot(self) -> int:
        """The space below the cells of a row."""
        return self.typography.ems(_FREE_FOOT if self.arrangement.is_free else _FOOT)

    def _frame(self, column: int) -> Frame:
        """Numbers hang beside the words, unless that left too little room for these."""
        width, direction = self.columns.boxes[column].width, self.content.direction(column)
        roomy = Frame(width, direction, self._hang(column), self.typography)
        return roomy if roomy.is_comfortable else Frame(width, direction, 0, self.typography)

    def _hang(self, column: int) -> int:
        """Room for all but the longest numbers of `column`; none where nothing is numbered."""
        numbers = {clause.number for clause in self.content.comparison.licences[column].clauses}
        hanging = sorted((number for number in numbers if len(number) <= _LONGEST_HANGING), key=len)[-_SAMPLES:]
        metrics = QFontMetricsF(self.typography.face(self.content.direction(column)).body)
        widest = max((metrics.horizontalAdvance(number) for number in hanging), default=0.0)
        return ceil(widest) + gap(self.typography) if widest else 0

    def _estimates(self, rows: Sequence[int], columns: Sequence[int]) -> list[int]:
        """The heights of `rows`, from how many letters the longest cell of each has."""
        tallest, foot = map(max, *(self._lengths(rows, column) for column in columns), repeat(0.0)), self.foot
        return [head + foot + ceil(height) for head, height in zip(self._heads(rows), tallest, strict=False)]

    def _lengths(self, rows: Sequence[int], column: int) -> Iterator[float]:
        """About how high the cells of `column` are: their lines, and one more, for the last is seldom full."""
        letters, pitch = self.content.letters(column), self.frames[column].pitch
        a_letter = pitch / self._lines[column]
        return (letters[row] * a_letter + pitch if letters[row] else 0.0 for row in rows)

    def _heads(self, rows: Sequence[int]) -> list[int]:
        """What `head` says of `rows`, as far as can be told without making their bands."""
        if self.arrangement.is_free:
            return [self.typography.ems(_FREE_HEAD)] * len(rows)
        bare, banded = self.typography.ems(_HEAD), self.typography.ems(_HEAD) + self.typography.ems(_BAND)
        expected = self.bands.expected
        return [banded if expected[row] else bare for row in rows]
