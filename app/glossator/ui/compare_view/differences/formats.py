"""What tells differing words from others as Qt draws it: coloured letters on a faint ground."""

from collections.abc import Iterable, Mapping

from glossator.core.compare.model import ChangeKind
from glossator.ui.compare_view.cells.formats import FormatRange, background_range
from glossator.ui.compare_view.cells.shown_text import ShownText
from glossator.ui.compare_view.differences.index import Differing
from glossator.ui.theme import KindStyle

_STRENGTH = {ChangeKind.MOVE: 0, ChangeKind.INSERT: 1, ChangeKind.REPLACE: 2, ChangeKind.DELETE: 3}


def difference_formats(
    shown: ShownText, differing: Iterable[Differing], styles: Mapping[str, KindStyle]
) -> list[FormatRange]:
    """Letters and ground of the words in `shown` that differ in substance, those that decide where they overlap last.

    They go below the tints of marked passages, so that a mark keeps its ground and a difference its letters.
    Words that moved keep the colour of their letters: whole clauses in colour would outshout what was changed in them.
    """
    found = [
        (_STRENGTH[each.kind], *units, each)
        for each in differing
        if not (each.is_faint or each.is_whole_move) and (units := shown.units(each.span.start, each.span.end))
    ]
    found.sort(key=lambda each: each[:3])
    return [_range(start, end, each, styles[each.kind]) for _, start, end, each in found]


def struck_formats(shown: ShownText, styles: Mapping[str, KindStyle]) -> list[FormatRange]:
    """The look of words in `shown` that are the leading licence's: coloured, and struck through."""
    return [_struck(start, end, styles) for start, end in shown.added]


def gone_formats(shown: ShownText, styles: Mapping[str, KindStyle]) -> list[FormatRange]:
    """The same look for all words in `shown`."""
    return [_struck(0, shown.length, styles)]


def _struck(start: int, end: int, styles: Mapping[str, KindStyle]) -> FormatRange:
    style = styles[ChangeKind.DELETE]
    return background_range(start, end, style.tint, style.ink, is_struck=True)


def _range(start: int, end: int, differing: Differing, style: KindStyle) -> FormatRange:
    keeps_letters = differing.is_quiet or differing.kind is ChangeKind.MOVE
    return background_range(start, end, style.tint, None if keeps_letters else style.ink)
