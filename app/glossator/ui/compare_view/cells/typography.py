"""The reading type: fonts, line pitch and the measures that hang on them, at any zoom."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from glossator.core.text.direction import Direction
from glossator.ui.i18n import reading_font, system_points
from glossator.ui.reading_style import USUAL_ZOOM, Letters, Measure, ReadingStyle

_SIZE = 1.1
"""How much larger than the system's letters those are that one reads for long."""
_LEADING = 1.5
_HEADINGS = (1.18, 1.07, 1.0)
"""How much larger than the words the headings of the first levels are; those below are told by their weight alone."""
_SMALL, _BADGE = 0.8, 0.66
_ARABIC_SCALE = 1.12  # Naskh letters look smaller than Latin ones of the same size
_ARABIC_LEADING = 1.65  # and need room for marks above and below
_LETTERS = {Measure.NARROW: 58, Measure.COMFORTABLE: 76}
_SAMPLE = "the licensee shall not "


@dataclass(frozen=True, slots=True)
class Face:
    """The fonts of one direction of writing; `pitch` is the distance of two baselines in pixels."""

    body: QFont
    headings: tuple[QFont, ...]
    small: QFont
    pitch: int

    def heading(self, level: int) -> QFont:
        """The font of a heading at this level of the clause tree, from 1."""
        return self.headings[min(max(level, 1), len(self.headings)) - 1]


class Typography:
    """Everything in the view that scales with the letters."""

    def __init__(self, style: ReadingStyle | None = None) -> None:
        self.style = style or ReadingStyle()
        points = system_points() * _SIZE * self.style.zoom / USUAL_ZOOM
        latin = self._face(points, _LEADING)
        self._faces = {
            Direction.LTR: latin,
            Direction.RTL: self._face(points * _ARABIC_SCALE, _ARABIC_LEADING),
        }
        self.em = _pixels(latin.body)
        self.badge = _bold(_font(points * _BADGE, Letters.SANS))
        # every cell's first baseline, so that those of one row stand on one line
        self.ascent = ceil(max(_centred_ascent(face) for face in self._faces.values()))
        self.average_width = QFontMetricsF(latin.body).horizontalAdvance(_SAMPLE) / len(_SAMPLE)

    def face(self, direction: Direction) -> Face:
        """The fonts for text of this direction."""
        return self._faces[direction]

    def ems(self, count: float) -> int:
        """`count` times the height of the letters, in whole pixels."""
        return round(self.em * count)

    @property
    def longest_line(self) -> int | None:
        """How wide a line may be, in pixels; None where it may fill the column."""
        letters = _LETTERS.get(self.style.measure)
        return round(letters * self.average_width) if letters else None

    def _face(self, points: float, leading: float) -> Face:
        letters = self.style.letters
        body = _font(points, letters)
        headings = tuple(_bold(_font(points * size, letters)) for size in _HEADINGS)
        # what is small is told by the program and not read for long
        return Face(body, headings, _font(points * _SMALL, Letters.SANS), ceil(_pixels(body) * leading))


def _centred_ascent(face: Face) -> float:
    """Where the baseline lies in a line that is as high as the pitch."""
    metrics = QFontMetricsF(face.body)
    return (face.pitch - metrics.height()) / 2 + metrics.ascent()


def _font(points: float, letters: Letters) -> QFont:
    font = reading_font(points, has_serifs=letters is Letters.SERIF)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _pixels(font: QFont) -> float:
    return QFontMetricsF(font).fontDpi() / 72 * QFontInfo(font).pointSizeF()
