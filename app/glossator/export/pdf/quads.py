"""The places of marked words: quadrilaterals on a page, one for each stretch of a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from pikepdf import Array, Object

_TOUCHING = 0.6
"""Points between two quadrilaterals of one line that are one stretch still."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points, from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float

    def joins(self, other: "Box") -> bool:
        """Whether both are parts of one stretch of a line."""
        overlap = min(self.top, other.top) - max(self.bottom, other.bottom)
        apart = max(self.left, other.left) - min(self.right, other.right)
        return overlap > 0.5 * min(self.top - self.bottom, other.top - other.bottom) and apart < _TOUCHING

    def union(self, other: "Box") -> "Box":
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


def boxes_of(annotation: Object) -> list[Box]:
    """The boxes of a link: those of its QuadPoints, else its Rect."""
    numbers = [float(each) for each in annotation.get("/QuadPoints", Array())]
    corners = [numbers[at : at + 8] for at in range(0, len(numbers), 8)]
    if not corners:
        rect = [float(each) for each in annotation.Rect]
        corners = [[rect[0], rect[1], rect[2], rect[3]]]
    return [Box(min(each[::2]), min(each[1::2]), max(each[::2]), max(each[1::2])) for each in corners]


def merged(boxes: Sequence[Box]) -> list[Box]:
    """`boxes` with those that touch on one line made one, in reading order of lines."""
    stretches: list[Box] = []
    for box in sorted(boxes, key=lambda each: (-round(each.bottom), each.left)):
        near = next((nth for nth, stretch in enumerate(stretches) if stretch.joins(box)), None)
        if near is None:
            stretches.append(box)
        else:
            stretches[near] = stretches[near].union(box)
    return stretches


def quad_points(boxes: Sequence[Box]) -> Array:
    """The corners in the order that readers of PDF expect: upper left, upper right, lower left, lower right."""
    numbers = []
    for box in boxes:
        numbers += [box.left, box.top, box.right, box.top, box.left, box.bottom, box.right, box.bottom]
    return Array([round(number, 3) for number in numbers])
