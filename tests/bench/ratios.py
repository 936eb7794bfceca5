"""Measuring one thing against another in the same run."""

import math
import statistics
import time
from collections.abc import Callable, Iterable


def ratio_of_medians(
    what: Callable[[], object], floor: Callable[[], object], rounds: int
) -> tuple[float, float, float]:
    """Median seconds of `what` and of `floor`, taken in turns after one unmeasured round each, and their ratio."""
    what()
    floor()
    pairs = [(seconds(what), seconds(floor)) for _ in range(rounds)]
    mine, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
    return mine, theirs, mine / theirs


def seconds(action: Callable[[], object]) -> float:
    """How long `action` takes."""
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


def busy_seconds(action: Callable[[], object]) -> float:
    """How long `action` keeps this thread busy; what other programs take of a shared machine does not count."""
    begun = time.thread_time()
    action()
    return time.thread_time() - begun


def percentile_95(values: Iterable[float]) -> float:
    """The value that 95 % of `values` do not exceed."""
    ordered = sorted(values)
    return ordered[math.ceil(0.95 * len(ordered)) - 1]
