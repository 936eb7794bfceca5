"""The reading type: fonts, line pitch and the measures that hang on them, at any zoom."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from glossator.core.text.direction import Direction
from glossator.ui.i18n import reading_font

_POINTS = 11.0
_ZOOM_STEP = 1.1
_SMALLEST, _LARGEST = -4, 12
_LEADING = 1.5
_SMALL, _BADGE = 0.8, 0.66
_ARABIC_SCALE = 1.12  # Naskh letters look smaller than Latin ones of the same size
_ARABIC_LEADING = 1.65  # and need room for marks above and below


@dataclass(frozen=True, slots=True)
class Face:
    """The fonts of one direction of writing; `pitch` is the distance of two baselines in pixels."""

    body: QFont
    heading: QFont
    small: QFont
    pitch: int


class Typography:
    """Everything in the view that scales with the letters."""

    def __init__(self, zoom: int = 0) -> None:
        self.zoom = min(max(zoom, _SMALLEST), _LARGEST)
        points = _POINTS * _ZOOM_STEP**self.zoom
        latin, arabic = _font(points), _font(points * _ARABIC_SCALE)
        self.em = _pixels(latin)
        self._faces = {
            Direction.LTR: Face(latin, _bold(latin), _font(points * _SMALL), ceil(_pixels(latin) * _LEADING)),
            Direction.RTL: Face(
                arabic,
                _bold(arabic),
                _font(points * _ARABIC_SCALE * _SMALL),
                ceil(_pixels(arabic) * _ARABIC_LEADING),
            ),
        }
        self.badge = _bold(_font(points * _BADGE))
        # every cell's first baseline, so that those of one row stand on one line
        self.ascent = ceil(max(_centred_ascent(face) for face in self._faces.values()))
        self.average_width = QFontMetricsF(latin).horizontalAdvance("the licensee shall not ") / 23

    def face(self, direction: Direction) -> Face:
        """The fonts for text of this direction."""
        return self._faces[direction]

    def ems(self, count: float) -> int:
        """`count` times the height of the letters, in whole pixels."""
        return round(self.em * count)


def _centred_ascent(face: Face) -> float:
    """Where the baseline lies in a line that is as high as the pitch."""
    metrics = QFontMetricsF(face.body)
    return (face.pitch - metrics.height()) / 2 + metrics.ascent()


def _font(points: float) -> QFont:
    font = reading_font(points)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _pixels(font: QFont) -> float:
    return QFontMetricsF(font).fontDpi() / 72 * QFontInfo(font).pointSizeF()
