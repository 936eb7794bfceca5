"""What the reader decided about which clauses answer each other, and the alignment must keep to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # who only speaks of places needs no units
    from glossator.core.compare.units import Unit

Place = tuple[int, str]
"""A clause of a comparison: column (counted from 0) and clause id."""


@dataclass(frozen=True, slots=True)
class Pin:
    """Two clauses of different columns that stand in one row (`together`), or in no row together."""

    one: Place
    other: Place
    together: bool = True


class PinnedUnits:
    """Pins by the indices of units. Those of clauses or columns that are not there count for nothing."""

    def __init__(self, pins: Iterable[Pin], columns: "Sequence[Sequence[Unit]]") -> None:
        index = {(nth, unit.clause.id): at for nth, units in enumerate(columns) for at, unit in enumerate(units)}
        self._together: dict[tuple[int, int], set[tuple[int, int]]] = {}
        self._apart: dict[tuple[int, int], set[tuple[int, int]]] = {}
        for pin in pins:
            if pin.one in index and pin.other in index and pin.one[0] != pin.other[0]:
                one, other = (pin.one[0], index[pin.one]), (pin.other[0], index[pin.other])
                found = self._together if pin.together else self._apart
                found.setdefault(one, set()).add(other)
                found.setdefault(other, set()).add(one)

    def units_of(self, column: int) -> list[int]:
        """The units of `column` that must stand beside others, in reading order."""
        return sorted(unit for nth, unit in self._together if nth == column)

    def partners(self, column: int, unit: int, other: int) -> list[int]:
        """The units of column `other` that must stand beside `unit`, in reading order."""
        return sorted(at for nth, at in self._together.get((column, unit), ()) if nth == other)

    def are_together(self, column: int, unit: int, cells: Sequence[Sequence[int]]) -> bool:
        """Whether `unit` must stand in the row of these `cells` (units by column)."""
        return any(at in cells[nth] for nth, at in self._together.get((column, unit), ()))

    def are_apart(self, column: int, unit: int, cells: Sequence[Sequence[int]]) -> bool:
        """Whether `unit` may not stand in the row of these `cells` (units by column)."""
        return any(at in cells[nth] for nth, at in self._apart.get((column, unit), ()))
