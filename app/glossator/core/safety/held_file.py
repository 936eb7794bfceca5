"""A file that a process holds for as long as it lives: however it ends, the system lets go of it."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Self

_PRIVATE = 0o600


class HeldFile:
    """The file at `path`, which is there and held until `release`, or until this process ends."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle = handle

    @classmethod
    def take(cls, path: Path) -> Self:
        """Make the file, readable by this user alone, and hold it; raises OSError where somebody else does."""
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, _PRIVATE)
            try:
                _lock(handle, is_question=False)
            except OSError:
                os.close(handle)
                raise
            if _is_at(path, handle):
                return cls(path, handle)
            os.close(handle)  # it was swept away between being made and being held

    def release(self) -> None:
        """Let go of the file and delete it."""
        os.close(self._handle)
        with suppress(OSError):
            self._path.unlink()


def is_held(path: Path) -> bool:
    """Whether a living process of this machine holds the file at `path`."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(handle, is_question=True)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def _is_at(path: Path, handle: int) -> bool:
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(handle), path.stat())
    return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, *, is_question: bool) -> None:
        del is_question  # there is one kind of lock
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int, *, is_question: bool) -> None:
        """Lock or raise OSError; who only asks must not look like a holder to another who asks."""
        fcntl.flock(handle, (fcntl.LOCK_SH if is_question else fcntl.LOCK_EX) | fcntl.LOCK_NB)
