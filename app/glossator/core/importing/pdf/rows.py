"""Lines of a page with right-to-left text, put together from glyphs by their places alone.

The order in which a file draws the glyphs says nothing there: brackets, digits and vowel signs come before or after
the words of their line.
"""

from collections.abc import Sequence
from statistics import median

from glossator.core.importing.pdf.glyphs import Glyph, united
from glossator.core.importing.pdf.letters import folded
from glossator.core.importing.pdf.line import Line
from glossator.core.importing.pdf.right_to_left import line_text

_BASELINE = 0.5
"""The part of the letters' size by which baselines in a row differ at most."""
_BIN = 4.0
"""Points across which it is counted how many rows have something there."""
_EMPTY = 0.1
"""The share of rows that reach into the gutter between two columns at most."""
_WIDEST = 14_400.0
"""Points of the widest page that there is; what stands farther apart is not all on the page."""
_FEWEST_ROWS = 6
_OUTER = 0.25
"""The part of the width at either side in which no gutter is looked for."""
_Row = list[Glyph]


def lines_of_glyphs(characters: Sequence[Glyph], page: int) -> list[Line]:
    """The lines that `characters` of page number `page` form, in reading order, the right one of two columns first."""
    rows = _rows(united(characters))
    gutter = _gutter(rows)
    return [_line(row, page) for row in (rows if gutter is None else _by_columns(rows, gutter))]


def _rows(glyphs: Sequence[Glyph]) -> list[_Row]:
    """Glyphs that stand on one baseline, from the top; vowel signs with the letters next to them."""
    letters = sorted((glyph for glyph in glyphs if not glyph.is_sign), key=lambda glyph: -glyph.baseline)
    rows: list[_Row] = []
    for glyph in letters:
        if rows and rows[-1][0].baseline - glyph.baseline <= _BASELINE * max(rows[-1][0].size, glyph.size):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    for glyph in glyphs:
        if rows and glyph.is_sign:
            min(rows, key=lambda row: _distance(row, glyph)).append(glyph)
    return rows


def _distance(row: _Row, glyph: Glyph) -> float:
    return abs(row[0].baseline - glyph.baseline)


def _gutter(rows: Sequence[_Row]) -> float | None:
    """Where two columns part; None on a page of one."""
    inked = [glyph for row in rows for glyph in row]
    if len(rows) < _FEWEST_ROWS:
        return None
    left, right = min(glyph.left for glyph in inked), max(glyph.right for glyph in inked)
    if right - left > _WIDEST:
        return None
    counts = [0] * (int((right - left) / _BIN) + 1)
    for row in rows:
        reached = {
            nth for glyph in row for nth in range(int((glyph.left - left) / _BIN), int((glyph.right - left) / _BIN) + 1)
        }
        for nth in reached:
            counts[min(nth, len(counts) - 1)] += 1
    middle = range(int(_OUTER * len(counts)), int((1 - _OUTER) * len(counts)))
    emptiest = min(middle, key=lambda nth: counts[nth], default=0)
    beside = median(counts[: emptiest or 1]), median(counts[emptiest + 1 :] or [0])
    if counts[emptiest] > _EMPTY * len(rows) or min(beside) < 0.5 * len(rows):
        return None
    return left + (emptiest + 0.5) * _BIN


def _by_columns(rows: Sequence[_Row], gutter: float) -> list[_Row]:
    """`rows` parted at the `gutter`; one that goes across it stands below the columns above it."""
    ordered: list[_Row] = []
    right: list[_Row] = []
    left: list[_Row] = []
    for row in rows:
        if any(glyph.left < gutter < glyph.right for glyph in row):
            ordered += [*right, *left, row]
            right, left = [], []
            continue
        for column, part in (
            (right, [glyph for glyph in row if glyph.middle > gutter]),
            (left, [glyph for glyph in row if glyph.middle <= gutter]),
        ):
            if any(not glyph.is_sign for glyph in part):
                column.append(part)
    return [*ordered, *right, *left]


def _line(row: _Row, page: int) -> Line:
    inked = [glyph for glyph in row if not glyph.is_sign]
    left, right = min(glyph.left for glyph in inked), max(glyph.right for glyph in inked)
    size = median(glyph.size for glyph in inked)
    return Line(folded(line_text(row)), left, right, median(glyph.baseline for glyph in inked), size, page)
