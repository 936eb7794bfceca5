"""What a place on the overview ruler stands for, in words."""

from collections import Counter
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from glossator.core.compare.model import ChangeKind
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import isolate
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.pairing.citing import cited
from glossator.ui.compare_view.ruler.marks import RulerMark, Sign
from glossator.ui.i18n import current_language

_NEAR = 3
"""How many pixels from the pointer a mark may be: the smallest are no higher."""
_CHANGES = {
    ChangeKind.INSERT: QT_TRANSLATE_NOOP("Ruler", "Inserted: {count}"),
    ChangeKind.DELETE: QT_TRANSLATE_NOOP("Ruler", "Deleted: {count}"),
    ChangeKind.REPLACE: QT_TRANSLATE_NOOP("Ruler", "Said otherwise: {count}"),
    ChangeKind.MOVE: QT_TRANSLATE_NOOP("Ruler", "Moved: {count}"),
}
_SIGNS = {
    Sign.NOTE: QT_TRANSLATE_NOOP("Ruler", "Notes: {count}"),
    Sign.HIT: QT_TRANSLATE_NOOP("Ruler", "Found words: {count}"),
}


def tip_at(
    y: float, column: int, row: int, marks: Mapping[RulerMark, int], content: Content, taxonomy: Taxonomy
) -> str:
    """The clause of `column` in `row`, and all that is marked in its lanes near `y`."""
    cell = content.cells[row][column]
    name = content.comparison.licences[column].metadata.short
    first = cited(content, column, cell[0].clause) if cell else isolate(name)
    return "\n".join((first, *_said(_near(y, column, marks), taxonomy)))


def _near(y: float, column: int, marks: Mapping[RulerMark, int]) -> Counter[tuple[Sign, str]]:
    found: Counter[tuple[Sign, str]] = Counter()
    for mark, count in marks.items():
        if mark.column == column and mark.top - _NEAR <= y <= mark.top + mark.height + _NEAR:
            found[mark.sign, mark.kind] += count
    return found


def _said(found: Mapping[tuple[Sign, str], int], taxonomy: Taxonomy) -> Iterator[str]:
    for (sign, kind), count in found.items():
        if sign is Sign.PROVISION:
            name = taxonomy.kind(kind).name.in_language(current_language())
            yield _translated(QT_TRANSLATE_NOOP("Ruler", "{kind}: {count}")).format(kind=name, count=count)
        elif sign is Sign.ALONE:
            yield _translated(QT_TRANSLATE_NOOP("Ruler", "Only in this licence"))
        else:
            words = _CHANGES[ChangeKind(kind)] if sign is Sign.CHANGE else _SIGNS[sign]
            yield _translated(words).format(count=count)


def _translated(words: object) -> str:
    return QCoreApplication.translate("Ruler", str(words))
