"""The review's file while it is open here: its lock, and what it held when it was last read or written."""

import threading
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem
from glossator.core.safety import lock
from glossator.core.safety.lock import Owner
from glossator.core.session.file import digest_of
from glossator.core.text.decode import read_bytes


class Standing(Enum):
    """How a review's file stands to the window that has it open."""

    OURS = auto()
    """It may be written: nobody else has it, and it holds what this window read or wrote last."""
    TAKEN = auto()
    """Somebody else has it open."""
    CHANGED = auto()
    """It holds something else than when it was last read or written here."""
    GONE = auto()
    """There is no such file any more; writing it loses nothing."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was found when a file was looked at."""

    standing: Standing
    other: Owner | None = None
    """Who has the file, where it is TAKEN."""


class Custody:
    """The file at `path` in the keeping of `owner`, until `end`; may be used from any thread.

    `digest` is of the file as it was last read or written here; empty where that was never done.
    """

    def __init__(self, path: Path, owner: Owner, digest: str) -> None:
        self.path = path
        self.owner = owner
        self.digest = digest
        self._guard = threading.Lock()
        self._is_over = False

    def look(self) -> Look:
        """How the file stands now; it is locked for `owner` where nobody has it.

        Raises GlossatorError where it cannot be read, so that nobody can tell.
        """
        with self._guard:
            other = None if self._is_over else lock.take(self.path, self.owner)
        if other:
            return Look(Standing.TAKEN, other)
        return Look(_content(self.path, self.digest))

    def take_over(self) -> None:
        """Lock the file for `owner`, whoever has it."""
        lock.take_over(self.path, self.owner)

    def end(self) -> None:
        """Give the lock back, if it is this owner's, for good: a look that is under way takes none."""
        with self._guard:
            self._is_over = True
            lock.release(self.path, self.owner)


def _content(path: Path, digest: str) -> Standing:
    try:
        found = digest_of(read_bytes(path))
    except GlossatorError as error:
        if error.problem is Problem.NOT_FOUND:
            return Standing.GONE
        raise
    return Standing.OURS if found == digest or not digest else Standing.CHANGED
