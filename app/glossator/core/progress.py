"""How long work tells how far it is, and is told to stop."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Is told what share of the work is done, 0 to 1; it may raise `CancelledError`, and the work ends there."""


class CancelledError(Exception):
    """The one who waited for the work wants it no more."""


def unwatched(share: float) -> None:
    """The progress of work that nobody watches."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """The progress of a part of the work that takes it from `start` to `end`."""
    return lambda share: progress(start + share * (end - start))
