"""The whole table as far as it is measured: cells set in type on demand and kept while they are in use."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from heapq import nlargest
from math import ceil

from PySide6.QtGui import QFontMetricsF

from glossator.ui.compare_view.cell_layout import CellLayout, CellSetter
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.frames import Columns, Frame, gap
from glossator.ui.compare_view.marks import Marks
from glossator.ui.compare_view.row_bands import Band
from glossator.ui.compare_view.rows import RowHeights
from glossator.ui.compare_view.typography import Typography
from glossator.ui.theme import KindStyle

_KEPT_CELLS = 400
_LONGEST_HANGING = 7
_SAMPLES = 12
_BAND, _HEAD, _FOOT = 1.5, 0.8, 0.9


class Grid:
    """Rows and cells of one comparison at one width and one size of type."""

    def __init__(
        self,
        content: Content,
        marks: Marks,
        typography: Typography,
        styles: Mapping[str, KindStyle],
        columns: Columns,
        bands: Sequence[Band],
    ) -> None:
        self.content = content
        self.bands = bands
        self.typography = typography
        self.columns = columns
        self.frames = tuple(self._frame(nth) for nth in range(content.column_count))
        self.heights = RowHeights(self._estimates())
        self.layouts_built = 0
        """How many cells were set in type so far."""
        self._cells: OrderedDict[tuple[int, int], CellLayout] = OrderedDict()
        self._setter = CellSetter(content, marks, typography, styles)
        self._marks = marks

    def dress(self, styles: Mapping[str, KindStyle]) -> None:
        """Set all cells anew: marks or colours have changed. Heights are kept until a row comes into sight."""
        self._setter = CellSetter(self.content, self._marks, self.typography, styles)
        self._cells.clear()
        self.heights.doubt()

    def cell(self, row: int, column: int) -> CellLayout:
        """The cell, set in type."""
        place = row, column
        if place in self._cells:
            self._cells.move_to_end(place)
            return self._cells[place]
        layout = self._setter.set_cell(self.content.cells[row][column], self.frames[column])
        self.layouts_built += 1
        self._cells[place] = layout
        if len(self._cells) > _KEPT_CELLS:
            self._cells.popitem(last=False)
        return layout

    def measure(self, row: int) -> int:
        """The height of `row` as it is."""
        if self.heights.is_measured(row):
            return self.heights[row]
        columns = range(self.content.column_count)
        return self._correct(row, max((self.cell(row, column).height for column in columns), default=0))

    def survey(self, row: int) -> None:
        """Find the height of a row that is out of sight, without keeping its cells."""
        if not self.heights.is_measured(row):
            cells = zip(self.content.cells[row], self.frames, strict=True)
            self._correct(row, max((self._setter.set_cell(*cell).height for cell in cells), default=0))

    def _correct(self, row: int, height: int) -> int:
        self.heights.correct(row, self.head(row) + height + self.foot)
        return self.heights[row]

    def head(self, row: int) -> int:
        """The space above the words of `row`, its band included."""
        return self.band_height(row) + self.typography.ems(_HEAD)

    def band_height(self, row: int) -> int:
        """The height of the band above `row`; 0 where it has none."""
        return self.typography.ems(_BAND) if self.bands[row] else 0

    @property
    def foot(self) -> int:
        """The space below the cells of a row."""
        return self.typography.ems(_FOOT)

    def _frame(self, column: int) -> Frame:
        """Numbers hang beside the words, unless that left too little room for these."""
        width, direction = self.columns.boxes[column].width, self.content.direction(column)
        roomy = Frame(width, direction, self._hang(column), self.typography)
        return roomy if roomy.is_comfortable else Frame(width, direction, 0, self.typography)

    def _hang(self, column: int) -> int:
        """Room for all but the longest numbers of `column`; none where nothing is numbered."""
        numbers = {entry.clause.number for entry in self.content.columns[column]}
        hanging = nlargest(_SAMPLES, (number for number in numbers if len(number) <= _LONGEST_HANGING), key=len)
        metrics = QFontMetricsF(self.typography.face(self.content.direction(column)).body)
        widest = max((metrics.horizontalAdvance(number) for number in hanging), default=0.0)
        return ceil(widest) + gap(self.typography) if widest else 0

    def _estimates(self) -> list[int]:
        """The height of each row, from how many letters its longest cell has."""
        pitches = [frame.pitch for frame in self.frames]
        letters = [frame.text(2).width / self.typography.average_width for frame in self.frames]
        heights: list[int] = []
        for row, cells in enumerate(self.content.cells):
            tallest = 0.0
            for cell, pitch, line in zip(cells, pitches, letters, strict=True):
                if cell:
                    lines = (cell[-1].before + cell[-1].length) / line + len(cell)
                    tallest = max(tallest, lines * pitch)
            heights.append(self.head(row) + ceil(tallest) + self.foot)
        return heights
