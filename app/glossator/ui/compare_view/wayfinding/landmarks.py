"""From mark to mark: the next and the previous one, seen from where the reader is."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from glossator.core.compare.model import Span
from glossator.ui.compare_view.table.stage import Stage


class Landmark(Enum):
    """What one goes through."""

    RESTRICTION = "restriction"
    CHANGE = "change"
    NOTE = "note"
    ALONE = "alone"
    """A clause without counterpart."""


@dataclass(frozen=True, slots=True)
class Step:
    """Where a step leads: to the landmark of this index, beyond the last one and round if so."""

    nth: int
    went_round: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """The reader came to landmark `nth` (from 1) of `count`; both are 0 where there is none to come to."""

    landmark: Landmark
    nth: int
    count: int
    went_round: bool = False


class Landmarks:
    """Remembers which mark the reader came to last; the next step counts from there while it is in sight."""

    def __init__(self) -> None:
        self._last: Span | None = None

    def step(self, spans: Sequence[Span], step: int, stage: Stage) -> Step | None:
        """Which of `spans` (in reading order) to go to: the one `step` places on, the ends joined.

        None where there are no spans.
        """
        if not spans:
            return None
        content = stage.grid.content
        places = [content.order(span) for span in spans]
        if self._last is not None and _is_in_sight(self._last, stage):
            here = content.order(self._last)
            nth = bisect_right(places, here) if step > 0 else bisect_left(places, here) - 1
        else:
            nth = bisect_left(places, (stage.place.row, 0, 0)) - (step < 0)
        nth += step - (1 if step > 0 else -1)
        self._last = spans[nth % len(spans)]
        return Step(nth % len(spans), went_round=not 0 <= nth < len(spans))

    def forget(self) -> None:
        """Another comparison is shown."""
        self._last = None


def _is_in_sight(span: Span, stage: Stage) -> bool:
    return span.column < stage.grid.content.column_count and bool(stage.word_rects(span))
