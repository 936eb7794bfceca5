"""What lies behind words, as Qt draws it: the tints of marked passages, and of selected and found words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from glossator.ui.compare_view.cells.shown_text import ShownText
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.theme import KindStyle

FormatRange = QTextLayout.FormatRange
Stretch = tuple[int, int, Passage]


def passage_formats(
    shown: ShownText, passages: Iterable[Passage], styles: Mapping[str, KindStyle]
) -> list[FormatRange]:
    """The tints behind `passages` in `shown`, as disjoint ranges; where passages overlap, their tints blend."""
    stretches = [
        (*units, passage) for passage in passages if (units := shown.units(passage.span.start, passage.span.end))
    ]
    return [
        background_range(start, end, blend([styles[passage.provision.kind].tint for passage in over]))
        for start, end, over in _disjoint(stretches)
    ]


def background_range(
    start: int, end: int, colour: QColor, letters: QColor | None = None, *, is_struck: bool = False
) -> FormatRange:
    """A range of units with `colour` behind it; its letters in the colour `letters` if that is given."""
    look = QTextCharFormat()
    look.setBackground(colour)
    if letters:
        look.setForeground(letters)
    if is_struck:
        look.setFontStrikeOut(True)
    ranged = FormatRange()
    ranged.start = start
    ranged.length = end - start
    ranged.format = look
    return ranged


def blend(colours: Sequence[QColor]) -> QColor:
    """The mean of all `colours`, the first counted twice: equal parts of opposite hues would be a mere grey."""
    weighted = (*colours[:1], *colours)
    count = len(weighted)
    return QColor(
        sum(colour.red() for colour in weighted) // count,
        sum(colour.green() for colour in weighted) // count,
        sum(colour.blue() for colour in weighted) // count,
    )


def _disjoint(stretches: Sequence[Stretch]) -> Iterator[tuple[int, int, list[Passage]]]:
    """The stretches between all ends of `stretches`, with the passages over each, the shortest first."""
    edges = sorted({edge for start, end, _ in stretches for edge in (start, end)})
    for left, right in pairwise(edges):
        over = [each for each in stretches if each[0] <= left and each[1] >= right]
        if over:
            over.sort(key=lambda each: each[1] - each[0])
            yield left, right, [passage for _, _, passage in over]
