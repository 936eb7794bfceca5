"""Where each column stands that scrolls on its own, kept while all are read as one table."""

from collections.abc import Sequence

from glossator.core.library.references import main_reference
from glossator.core.session.model import ColumnPlace
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.table.scrolling import Place

_THOUSAND = 1000


class Parking:
    """Remembers places of the columns of `canvas` by their licences, so that a column may move or go."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._parked: dict[str, ColumnPlace] = {}

    @property
    def places(self) -> tuple[ColumnPlace, ...]:
        """Those of the columns in their order; nothing where one has none."""
        found = [self._parked.get(licence) for licence in self._licences]
        return tuple(each for each in found if each) if all(found) else ()

    def take(self, places: Sequence[ColumnPlace]) -> None:
        """Remember these, in the order of the columns, and no others."""
        self._parked = dict(zip(self._licences, places, strict=False))

    def leave(self) -> None:
        """Remember where the columns stand now."""
        self.take([self._place_of(column) for column in range(self._canvas.content.column_count)])

    def come_back(self, read: int | None) -> None:
        """Put the columns where they stood, but for the one that is read."""
        for column, licence in enumerate(self._licences):
            if column != read and licence in self._parked:
                self._go_to(self._parked[licence], column)

    @property
    def _licences(self) -> list[str]:
        return [main_reference(licence.reference) for licence in self._canvas.content.comparison.licences]

    def _place_of(self, column: int) -> ColumnPlace:
        stage = self._canvas.stage
        place, track = stage.place_of(column), stage.grid.track(column)
        if place.row not in track:
            return ColumnPlace("")
        clause = stage.grid.content.cells[place.row][column][0].clause
        return ColumnPlace(clause.id, round(_THOUSAND * place.offset / (track.measure(place.row) or 1)))

    def _go_to(self, place: ColumnPlace, column: int) -> None:
        """Nothing moves where the clause is gone or its row is left out."""
        content, track = self._canvas.content, self._canvas.grid.track(column)
        clause = next((each for each in content.comparison.licences[column].clauses if each.id == place.clause), None)
        row = content.row_at(column, clause.start) if clause else None
        if row is not None and row in track:
            self._canvas.go_to(Place(row, round(place.offset * track.measure(row) / _THOUSAND)), column)
