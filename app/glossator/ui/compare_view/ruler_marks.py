"""What is on the overview ruler: marks at pixels, each counted with those that fall on the same ones."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from glossator.core.compare.model import ChangeKind, Span
from glossator.core.compare.summary import is_alone
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.marks import Marks
from glossator.ui.compare_view.ruler_scale import RulerScale

_NOTES_APART = 4
"""Notes nearer to each other than so many pixels share a diamond: a hundred of them would be one black line."""


class Sign(Enum):
    """What a mark is of, in the order in which they are drawn."""

    ALONE = "alone"
    """A clause that only one licence has."""
    CHANGE = "change"
    PROVISION = "provision"
    HIT = "hit"
    NOTE = "note"


class RulerMark(NamedTuple):
    """A mark in the lanes of `column`, from `top` on, `height` pixels high; `kind` is that of a provision or change."""

    sign: Sign
    column: int
    top: int
    height: int
    kind: str = ""


def marks_on_ruler(content: Content, marks: Marks, scale: RulerScale) -> Counter[RulerMark]:
    """Every mark of rows that are shown, with how many things it stands for, in the order in which it is drawn."""
    found: Counter[RulerMark] = Counter()
    for sign in Sign:
        for span, kind in _spans(sign, content, marks):
            if (place := scale.y_of(span)) is not None:
                top, height = place
                if sign is Sign.NOTE:
                    top -= top % _NOTES_APART
                found[RulerMark(sign, span.column, top, height if sign is not Sign.NOTE else 0, kind)] += 1
    return found


def _spans(sign: Sign, content: Content, marks: Marks) -> Iterable[tuple[Span, str]]:
    if sign is Sign.PROVISION:
        return ((each.span, each.provision.kind) for each in marks.passages)
    if sign is Sign.HIT:
        return ((each.span, "") for each in marks.hits)
    if sign is Sign.NOTE:
        return ((each.span, "") for each in marks.notes)
    if not marks.differences.are_shown:
        return ()
    return _alone(content) if sign is Sign.ALONE else _changes(content, marks)


def _alone(content: Content) -> Iterator[tuple[Span, str]]:
    for row, cells in zip(content.comparison.rows, content.cells, strict=True):
        if is_alone(row):
            yield from ((entry.span, "") for cell in cells for entry in cell)


def _changes(content: Content, marks: Marks) -> Iterator[tuple[Span, str]]:
    """Clauses in other words, and words that differ in substance or moved."""
    for nth, row in enumerate(content.comparison.rows):
        for column in sorted(row.reworded):
            yield from ((entry.span, ChangeKind.REPLACE) for entry in content.cells[nth][column])
    for each in marks.differences.all():
        if not each.is_faint:
            yield each.span, each.change.kind
