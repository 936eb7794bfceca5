"""What went wrong inside the program, kept on this machine for the reader to look at, and never sent anywhere."""

import os
import platform
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from glossator.core.provisions.rule_set import rule_set
from glossator.core.session.moment import now
from glossator.core.version import version_lines

LARGEST = 256 * 1024
"""Bytes of a log that still grows; a larger one becomes the log before, in place of the one that was."""
_LONGEST_LINE = 300
"""Characters: an error's message may quote whatever the reader had open."""
_PRIVATE = 0o600


class CrashLog:
    """A file of reports in `folder`, and the one before it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "crashes.log"
        self._before = folder / "crashes.1.log"

    @classmethod
    def standard(cls) -> "CrashLog":
        """The log of this user."""
        from platformdirs import user_state_path

        return cls(user_state_path("glossator", appauthor=False))

    def add(self, report: str) -> bool:
        """Keep `report` after the others, in one write, so that two windows do not mix theirs; whether that worked."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_room()
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE)
            try:
                os.write(handle, f"{report}\n".encode("utf-8", "replace"))
            finally:
                os.close(handle)
        except OSError:
            return False
        return True

    def _make_room(self) -> None:
        with suppress(FileNotFoundError):
            if self.path.stat().st_size > LARGEST:
                self.path.replace(self._before)


def crash_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """When it happened, in which program, and where in it: the traceback without its readers' name and long words."""
    lines = "".join(traceback.format_exception(kind, error, trace)).splitlines()
    head = (now(), *_program(), f"Python {platform.python_version()}, {platform.platform()}")
    return "\n".join([*head, "", *map(_discreet, lines), ""])


def _program() -> tuple[str, ...]:
    with suppress(Exception):  # the fault may be just there, and must be told all the same
        return version_lines(rule_set())
    return ()


def _discreet(line: str) -> str:
    with suppress(RuntimeError):  # there may be no home
        line = line.replace(str(Path.home()), "~")
    return line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}…"
