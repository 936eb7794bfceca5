"""Which rows are shown: those that have what the reader looks for."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.modes.traits import Rows, Trait


class RowFilter(QObject):
    """Leaves rows of `canvas` out, and follows what is marked in them; the clause that is read stays where it is.

    A row that the reader goes to is shown whatever it has, until she looks for something else.
    """

    changed = Signal()
    """Other rows are shown, or others are looked for."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._rows = Rows(canvas.content)
        self._found: frozenset[int] = frozenset()
        self.traits: frozenset[Trait] = frozenset()
        """What all rows that are shown have."""
        canvas.arranged.connect(self.changed)

    @property
    def shown(self) -> int:
        """How many rows are shown."""
        rows = self._canvas.table.arrangement.rows
        return self.total if rows is None else len(rows)

    @property
    def total(self) -> int:
        """How many rows there are."""
        return self._canvas.content.row_count

    def choose(self, traits: Iterable[Trait]) -> None:
        """Show the rows that have all of these; all rows for none."""
        self.traits = frozenset(traits)
        self._show(besides=frozenset())

    def switch(self, trait: Trait) -> None:
        """Look for this too, or no longer."""
        self.choose(self.traits ^ {trait})

    def read(self) -> None:
        """Other clauses are shown, or the same in other rows."""
        self._rows = Rows(self._canvas.content)
        self._show(besides=frozenset())

    def follow(self) -> None:
        """Other marks are shown: rows that have them come, others go, but for that which the reader attends to."""
        if self.traits:
            shown, focus = self._canvas.table.arrangement.rows or frozenset(), self._canvas.attention.focus
            attended = {focus.row} & shown if focus else frozenset[int]()
            self._show(besides=(shown - self._found) | attended)

    def _show(self, besides: frozenset[int]) -> None:
        traits = self.traits
        self._found = self._rows.having_all(traits, self._canvas.marks) if traits else frozenset()
        arrangement = self._canvas.table.arrangement
        wanted = replace(arrangement, rows=self._found | besides if self.traits else None)
        if wanted != arrangement:
            self._canvas.arrange(wanted)
        self.changed.emit()
