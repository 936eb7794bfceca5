"""From landmark to landmark by key, and what the reader is told where she arrives."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.ui.compare_view.wayfinding.landmarks import Arrival, Landmark
from glossator.ui.parts import Parts
from glossator.ui.saying import say


class Walking(QObject):
    """Does the actions that go on and back, and says which of how many landmarks one came to."""

    def __init__(self, window: QMainWindow, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._going = parts.view.going
        self._step = 1
        self._going.arrived.connect(self._tell)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        walks = {
            "restriction": self._going.on_to_restriction,
            "change": self._going.on_to_change,
            "alone": self._going.on_to_clause_alone,
            "note": self._going.on_to_note,
        }
        steps = (("next", 1), ("previous", -1))
        return {f"{name}-{what}": partial(self._go, walk, by) for what, walk in walks.items() for name, by in steps}

    def _go(self, walk: Callable[[int], None], step: int) -> None:
        self._step = step
        walk(step)

    def _tell(self, arrival: Arrival) -> None:
        if not arrival.count:
            say(self._window, self._nothing(arrival.landmark))
            return
        words = self.tr("{landmark}: {nth} of {count}").format(
            landmark=self._name(arrival.landmark), nth=arrival.nth, count=arrival.count
        )
        say(self._window, f"{words} · {self._round()}" if arrival.went_round else words)

    def _round(self) -> str:
        return self.tr("from the beginning again") if self._step > 0 else self.tr("from the end again")

    def _name(self, landmark: Landmark) -> str:
        names = {
            Landmark.RESTRICTION: self.tr("Marked passage"),
            Landmark.CHANGE: self.tr("Change of substance"),
            Landmark.ALONE: self.tr("Clause without counterpart"),
            Landmark.NOTE: self.tr("Note"),
        }
        return names[landmark]

    def _nothing(self, landmark: Landmark) -> str:
        words = {
            Landmark.RESTRICTION: self.tr("No passage is marked; switch kinds on in the legend"),
            Landmark.CHANGE: self.tr("These licences differ nowhere in substance"),
            Landmark.ALONE: self.tr("Every clause has a counterpart"),
            Landmark.NOTE: self.tr("No note is held to words of these licences"),
        }
        return words[landmark]
