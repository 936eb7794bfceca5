"""What is on the overview ruler: marks at pixels, each counted with those that fall on the same ones."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import islice
from typing import NamedTuple

from glossator.core.compare.model import ChangeKind, Span
from glossator.core.compare.summary import is_alone
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.marks.marks import Marks
from glossator.ui.compare_view.ruler.scale import RulerScale

_AT_ONCE = 300
"""How many things are looked at in one go: it takes a few milliseconds."""
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


def marks_on_ruler(content: Content, marks: Marks, scale: RulerScale) -> Iterator[Counter[RulerMark]]:
    """The marks of rows that are shown, some at a time in the order in which they are drawn.

    Each is counted with how many things it stands for; a mark may come again with more of them.
    """
    for sign in Sign:
        rest = iter(_spans(sign, content, marks))
        while some := list(islice(rest, _AT_ONCE)):
            places = ((scale.y_of(span), span.column, kind) for span, kind in some)
            counted = Counter((column, *_apart(place, sign), kind) for place, column, kind in places if place)
            yield Counter({RulerMark(sign, *mark): count for mark, count in counted.items()})


def _apart(place: tuple[int, int], sign: Sign) -> tuple[int, int]:
    """The top and height of a mark; those of notes lie on a grid, and all are equally high."""
    return (place[0] - place[0] % _NOTES_APART, 0) if sign is Sign.NOTE else place


def _spans(sign: Sign, content: Content, marks: Marks) -> Iterable[tuple[Span, str]]:
    if sign is Sign.PROVISION:
        return ((each.span, each.provision.kind) for each in marks.shown_passages)
    if sign is Sign.HIT:
        return ((each.span, "") for each in marks.hits)
    if sign is Sign.NOTE:
        return ((each.span, "") for each in marks.notes)
    if not marks.differences.are_shown:
        return ()
    return _alone(content) if sign is Sign.ALONE else _changes(content, marks)


def _alone(content: Content) -> Iterator[tuple[Span, str]]:
    for nth, row in enumerate(content.comparison.rows):
        if is_alone(row):
            yield from ((entry.span, "") for cell in content.cells[nth] for entry in cell)


def _changes(content: Content, marks: Marks) -> Iterator[tuple[Span, str]]:
    """Clauses in other words, and words that differ in substance or moved."""
    for nth, row in enumerate(content.comparison.rows):
        for column in sorted(row.reworded):
            yield from ((entry.span, ChangeKind.REPLACE) for entry in content.cells[nth][column])
    for each in marks.differences.all():
        if not each.is_faint:
            yield each.span, each.change.kind
