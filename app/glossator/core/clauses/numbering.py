"""What the labelled sub-clauses of one clause have counted so far, and which label may come next."""

from collections.abc import Mapping

from glossator.core.clauses.labels import Label
from glossator.core.clauses.numerals import is_first

_LARGEST_GAP = 5
"""Labels that may be missing in a sequence: published texts lose some, and drafts strike some out."""


class Numbering:
    """The last number of each sequence of labels, by their form."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, ...], Mapping[str, int]] = {}

    def next_readings(self, label: Label) -> dict[str, int]:
        """The readings of `label` under which it follows at once upon the last label of its form."""
        return self._after(label, 1, 1)

    def later_readings(self, label: Label) -> dict[str, int]:
        """The readings of `label` under which it repeats the last label of its form, or follows after a gap."""
        return self._after(label, 0, _LARGEST_GAP)

    def counts(self, label: Label) -> bool:
        """Whether a label of the same form has been counted."""
        return _key(label) in self._last

    def count(self, label: Label, readings: Mapping[str, int]) -> None:
        """Takes `label` up as the last of its form, under these of its readings."""
        self._last[_key(label)] = readings

    def _after(self, label: Label, least: int, most: int) -> dict[str, int]:
        last = self._last.get(_key(label))
        if last is None:
            return {}
        return {
            kind: number
            for kind, number in label.readings.items()
            if kind in last and least <= number - last[kind] <= most
        }


def first_readings(label: Label) -> dict[str, int]:
    """The readings of `label` under which it may begin a sequence."""
    return {kind: number for kind, number in label.readings.items() if is_first(kind, number)}


def _key(label: Label) -> tuple[str, ...]:
    return (label.form, *label.prefix)
