"""What other columns have that is most like a clause, looked for beside the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glossator.core.progress import Progress
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.work import Work

if TYPE_CHECKING:  # the window comes long before anybody looks for what is like a clause
    from glossator.core.compare.closest import Closest


@dataclass(frozen=True, slots=True)
class Found:
    """What is closest to `origin` in `column`: a clause, or None where nothing is like it; `score` from 0 to 1."""

    origin: Entry
    column: int
    entry: Entry | None
    score: float


class Seeking(QObject):
    """Looks for what is like one clause at a time; nobody hears of what was asked before that."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Work(self)

    def begin(
        self, content: Content, origin: Entry, columns: Sequence[int], tell: Callable[[Sequence[Found]], None]
    ) -> None:
        """Look in `columns` of `content` for what is closest to `origin`, and hand to `tell` what each has."""
        licences = content.comparison.licences
        others = [licences[nth] for nth in columns]

        def look(progress: Progress) -> "Sequence[Closest | None]":
            from glossator.core.compare.closest import closest

            return closest(licences[origin.column], origin.clause.id, others, progress)

        def end(best: "Sequence[Closest | None]") -> None:
            tell([_found(content, origin, nth, each) for nth, each in zip(columns, best, strict=True)])

        self._work.run_latest(look, end)

    def stop(self) -> None:
        """Tell nothing of what is being looked for."""
        self._work.cancel()


def _found(content: Content, origin: Entry, column: int, best: "Closest | None") -> Found:
    if best is None:
        return Found(origin, column, None, 0.0)
    return Found(origin, column, content.entry_at(column, best.clause.start), best.score)
