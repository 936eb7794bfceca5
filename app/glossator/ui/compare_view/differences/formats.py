"""What tells differing words from others as Qt draws it: coloured letters on a faint ground."""

from collections.abc import Iterable, Mapping

from glossator.core.compare.model import ChangeKind
from glossator.ui.compare_view.differences.index import Differing
from glossator.ui.compare_view.formats import FormatRange, background_range
from glossator.ui.compare_view.shown_text import ShownText
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
        (_STRENGTH[each.change.kind], *units, each.change.kind)
        for each in differing
        if not (each.is_faint or each.is_whole_move) and (units := shown.units(each.span.start, each.span.end))
    ]
    return [_range(start, end, kind, styles[kind]) for _, start, end, kind in sorted(found)]


def _range(start: int, end: int, kind: ChangeKind, style: KindStyle) -> FormatRange:
    return background_range(start, end, style.tint, None if kind is ChangeKind.MOVE else style.ink)
