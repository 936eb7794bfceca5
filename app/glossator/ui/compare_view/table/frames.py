"""Where a column's parts lie from side to side, and where the columns lie in the window; mirrored where it must be."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from glossator.core.text.direction import Direction
from glossator.ui.compare_view.cells.typography import Typography

_GUTTER, _GAP, _MARGIN = 2.3, 0.5, 2.1
_NARROW = 34
_NARROW_GUTTER, _NARROW_MARGIN = 2.1, 1.35  # what badges and numbers of notes need at least
_INDENT = 1.1
_DEEPEST = 4
_INDENT_SHARE = 0.025  # of a narrow column, whose deep levels would become slivers
_SHORTEST_LINE, _EASY_LINE = 16, 23
_SMALL_SHARE = 0.08
_NARROWEST = 16


@dataclass(frozen=True, slots=True)
class Box:
    """A stretch from `left`, `width` pixels long."""

    left: int
    width: int

    @property
    def right(self) -> int:
        """Its other end."""
        return self.left + self.width


@dataclass(frozen=True)
class Frame:
    """The parts of one column, in pixels from its left edge.

    Along the lines' beginnings lie gutter (badges) and hanging numbers, along their ends the margin (notes). A narrow
    column gives its words what these can spare.
    """

    width: int
    direction: Direction
    hang: int
    typography: Typography

    @cached_property
    def mirrored(self) -> bool:
        """Whether the lines begin on the right."""
        return self.direction is Direction.RTL

    @cached_property
    def pitch(self) -> int:
        """The distance of two baselines."""
        return self.typography.face(self.direction).pitch

    def _box(self, leading: int, width: int) -> Box:
        return Box(self.width - leading - width if self.mirrored else leading, width)

    @cached_property
    def gutter(self) -> Box:
        """Where badges stand."""
        return self._box(self._inset, self._gutter_width)

    def number(self, level: int) -> Box:
        """Where the number of a clause hangs."""
        return self._box(self._inset + self._gutter_width + self._indent(level), self.hang)

    def text(self, level: int) -> Box:
        """Where the words of a clause run."""
        leading = self._inset + self._gutter_width + self.hang + self._indent(level)
        return self._box(leading, max(self._text_end - leading, self.typography.ems(4)))

    def line(self, level: int) -> Box:
        """Where the words of a clause run, with the place of its hanging number."""
        leading = self._inset + self._gutter_width + self._indent(level)
        return self._box(leading, max(self._text_end - leading, 0))

    @cached_property
    def is_comfortable(self) -> bool:
        """Whether lines are long enough to be read with ease; small numbers may hang beside shorter ones."""
        least = _SHORTEST_LINE if self.hang <= self.width * _SMALL_SHARE else _EASY_LINE
        return self.text(2).width >= self.typography.ems(least)

    @cached_property
    def margin(self) -> Box:
        """Where the marks of notes stand: beside the lines' ends."""
        return self._box(self._text_end, self._margin_width)

    @cached_property
    def _text_end(self) -> int:
        return self.width - self._margin_width - self._inset

    @cached_property
    def _inset(self) -> int:
        """The space on both sides in a column that is wider than the longest line."""
        longest = self.typography.longest_line
        parts = self._gutter_width + self.hang + self._margin_width
        return 0 if longest is None else max(self.width - parts - longest, 0) // 2

    @cached_property
    def _gutter_width(self) -> int:
        return self.typography.ems(_NARROW_GUTTER if self._is_narrow else _GUTTER)

    @cached_property
    def _margin_width(self) -> int:
        return self.typography.ems(_NARROW_MARGIN if self._is_narrow else _MARGIN)

    @cached_property
    def _is_narrow(self) -> bool:
        return self.width < self.typography.ems(_NARROW)

    def _indent(self, level: int) -> int:
        step = min(self.typography.ems(_INDENT), self.width * _INDENT_SHARE)
        return round(step * min(max(level - 1, 0), _DEEPEST))


def gap(typography: Typography) -> int:
    """The space between a hanging number and the words."""
    return typography.ems(_GAP)


def narrowest(typography: Typography) -> int:
    """The width below which a column is not squeezed."""
    return typography.ems(_NARROWEST)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns side by side, `boxes` in the comparison's order; `total` is their width together."""

    boxes: tuple[Box, ...]
    total: int

    def at(self, x: int) -> int:
        """The column nearest to `x`."""
        return min(range(len(self.boxes)), key=lambda nth: _distance(self.boxes[nth], x), default=0)


def share(count: int, width: int, least: int, *, mirrored: bool) -> Columns:
    """`count` columns that share `width` equally but are no narrower than `least`; mirrored, the first is rightmost."""
    total = max(width, count * least)
    edges = [round(total * nth / count) for nth in range(count + 1)] if count else []
    boxes = [Box(left, right - left) for left, right in pairwise(edges)]
    return Columns(tuple(_mirrored(boxes, total) if mirrored else boxes), total)


def _mirrored(boxes: Sequence[Box], total: int) -> list[Box]:
    return [Box(total - box.right, box.width) for box in boxes]


def _distance(box: Box, x: int) -> int:
    return max(box.left - x, x - box.right + 1, 0)
