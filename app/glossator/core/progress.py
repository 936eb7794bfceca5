"""How long work tells how far it is, and is told to stop."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Is told what share of the work is done, 0 to 1; it may raise `CancelledError`, and the work ends there."""


class CancelledError(Exception):
    """The one who waited for the work wants it no more."""


class Watch:
    """A progress that is looked at, and called off, from another thread than the one that works."""

    def __init__(self) -> None:
        self.share = 0.0
        """How much is done, 0 to 1."""
        self.is_cancelled = False
        """Set this to call the work off: it ends when it next tells how far it is."""

    def __call__(self, share: float) -> None:
        """Take note of how far the work is; raises CancelledError where it was called off."""
        if self.is_cancelled:
            raise CancelledError
        self.share = share


def unwatched(share: float) -> None:
    """The progress of work that nobody watches."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """The progress of a part of the work that takes it from `start` to `end`."""
    return lambda share: progress(start + share * (end - start))
