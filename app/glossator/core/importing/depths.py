"""How deep a paragraph stands in the lists of a word processor: by their levels, and by indentation between lists."""

from dataclasses import dataclass

_ALIKE = 100
"""Twentieths of a point within which two indentations are meant to be the same."""
_PER_LEVEL = 360
"""The indentation of a level that names none."""


@dataclass(frozen=True, slots=True)
class _Item:
    counting: str
    level: int
    left: int


class Depths:
    """The lists that are open at the present paragraph."""

    def __init__(self) -> None:
        self._open: list[_Item] = []

    def of_heading(self) -> int:
        """A heading stands in no list and ends all."""
        self._open.clear()
        return 0

    def of_item(self, counting: str, level: int, left: int | None) -> int:
        """The depth of an item of the list `counting` whose words begin `left` twentieths of a point in."""
        item = _Item(counting, level, _PER_LEVEL * (level + 1) if left is None else left)
        while self._open and not _is_above(self._open[-1], item):
            self._open.pop()
        self._open.append(item)
        return len(self._open) - 1

    def of_words(self, left: int) -> int:
        """The depth of a paragraph without a number: that of the item whose words it stands below."""
        if left <= _ALIKE:
            return 0
        return max((nth for nth, item in enumerate(self._open) if item.left <= left + _ALIKE), default=0)


def _is_above(outer: _Item, inner: _Item) -> bool:
    if outer.counting == inner.counting:
        return outer.level < inner.level
    return outer.left < inner.left - _ALIKE
