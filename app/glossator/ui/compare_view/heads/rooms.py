"""Where the parts of a column's head lie: one line below the other, or all on one line where the window is low."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Qt

from glossator.ui.check_list import slice_off

BUTTON, SIGN = 24, 16
"""The side of a button, and of a sign that is only seen."""
_BEGINNING, _END, _ABOVE, _BELOW, _FOLDED = 12, 6, 5, 8, 3
"""Around the lines; the last above and below the only one."""
_BETWEEN, _BESIDE, _APART = 2, 6, 10
"""Between lines, between parts of a line, and between the title and other words on its line."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a head has to show: how wide each part would like to be in pixels, and 0 for what it has not."""

    line: int
    """The height of a line of words."""
    title: int
    """Asked only where it has not the line to itself."""
    edition: bool
    leading: int
    verified: int
    close: int
    documents: int
    notes: tuple[int, ...] = ()
    count: int = 0
    """The least room for the number of passages, on the line that it shares with everything else."""
    is_intact: bool = True
    """Whether the sign of the text is good news, which may give way."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """The parts of a head, each as high as its line; empty where there is no such part, or no room for it."""

    title: QRect
    leading: QRect
    verified: QRect
    close: QRect
    edition: QRect
    counts: QRect
    documents: QRect
    notes: tuple[QRect, ...]


NOWHERE = Rooms(QRect(), QRect(), QRect(), QRect(), QRect(), QRect(), QRect(), ())
"""Before anything has its place."""


class _Line:
    """A line of which room is taken, at its beginning or its end in reading direction."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self.rest = rect
        self._direction = direction

    def first(self, width: int, apart: int = _BESIDE) -> QRect:
        """Room at the beginning, and space behind it."""
        return self._take(width, apart, at_end=False)

    def last(self, width: int, apart: int = _BESIDE) -> QRect:
        """Room at the end, and space before it."""
        return self._take(width, apart, at_end=True)

    def _take(self, width: int, apart: int, *, at_end: bool) -> QRect:
        if not width:
            return QRect()
        room, self.rest = slice_off(self.rest, width, self._direction, at_end=at_end)
        self.rest = slice_off(self.rest, apart, self._direction, at_end=at_end)[1]
        return room


def height_of(wanted: Wanted, *, is_folded: bool) -> int:
    """How high the head is."""
    first = max(wanted.line, BUTTON)
    if is_folded:
        return first + 2 * _FOLDED
    others = 1 + wanted.edition + bool(wanted.documents)
    return _ABOVE + first + others * (_BETWEEN + wanted.line) + _BELOW


def rooms_of(size: QRect, wanted: Wanted, direction: Qt.LayoutDirection, *, is_folded: bool) -> Rooms:
    """The rooms in a head of this size."""
    inside = slice_off(slice_off(size, _BEGINNING, direction)[1], _END, direction, at_end=True)[1]
    return _on_one_line(inside, wanted, direction) if is_folded else _below_each_other(inside, wanted, direction)


def _on_one_line(inside: QRect, wanted: Wanted, direction: Qt.LayoutDirection) -> Rooms:
    line, wanted = _Line(inside.adjusted(0, _FOLDED, 0, -_FOLDED), direction), _sparing(wanted, inside.width())
    close, verified, leading = line.last(wanted.close), line.last(wanted.verified), line.last(wanted.leading)
    documents = line.last(wanted.documents)
    notes = tuple(line.last(each) for each in reversed(wanted.notes))[::-1]
    title = line.first(wanted.title, _APART)
    return Rooms(title, leading, verified, close, QRect(), line.rest, documents, notes)


def _sparing(wanted: Wanted, width: int) -> Wanted:
    """`wanted` without the signs that give way to the number of passages, where that makes room for it."""
    quiet = replace(wanted, verified=0) if wanted.is_intact else wanted
    choices = (wanted, quiet, replace(quiet, documents=0))
    return next((each for each in choices if _taken(each) + each.count <= width), wanted)


def _taken(wanted: Wanted) -> int:
    """How much of one line the title and the signs take."""
    signs = (wanted.close, wanted.verified, wanted.leading, wanted.documents, *wanted.notes)
    title = wanted.title + _APART if wanted.title else 0
    return title + sum(each + _BESIDE for each in signs if each)


def _below_each_other(inside: QRect, wanted: Wanted, direction: Qt.LayoutDirection) -> Rooms:
    top, height = inside.top() + _ABOVE, max(wanted.line, BUTTON)
    first = _Line(QRect(inside.left(), top, inside.width(), height), direction)
    close, verified, leading = first.last(wanted.close), first.last(wanted.verified), first.last(wanted.leading)
    lines = [QRect(inside.left(), top + height + _BETWEEN, inside.width(), wanted.line)]
    for _ in range(2):
        lines.append(lines[-1].translated(0, wanted.line + _BETWEEN))
    second = _Line(lines[0], direction)
    notes = tuple(second.last(each) for each in reversed(wanted.notes))[::-1]
    edition = second.rest if wanted.edition else QRect()
    counts, beneath = lines[1:] if wanted.edition else (second.rest, lines[1])
    documents = _Line(beneath, direction).first(wanted.documents)
    return Rooms(first.rest, leading, verified, close, edition, counts, documents, notes)
