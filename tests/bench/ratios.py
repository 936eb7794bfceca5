"""Measuring one thing against another in the same run."""

import statistics
import time
from collections.abc import Callable


def ratio_of_medians(
    what: Callable[[], object], floor: Callable[[], object], rounds: int
) -> tuple[float, float, float]:
    """Median seconds of `what` and of `floor`, taken in turns after one unmeasured round each, and their ratio."""
    what()
    floor()
    pairs = [(_seconds(what), _seconds(floor)) for _ in range(rounds)]
    mine, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
    return mine, theirs, mine / theirs


def _seconds(action: Callable[[], object]) -> float:
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun
