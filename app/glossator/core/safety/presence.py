"""A sign of life: other windows of this user can tell whether the one that a journal or a lock names still runs."""

import os
from contextlib import suppress
from pathlib import Path

from glossator.core.safety.held_file import HeldFile, is_held

_SUFFIX = ".alive"


class Presence:
    """One window, by an id of its own; `begin` gives the sign of life, which ends with the process at the latest."""

    def __init__(self, folder: Path) -> None:
        self.id = os.urandom(16).hex()
        self.folder = folder
        self._held: HeldFile | None = None

    @classmethod
    def standard(cls) -> "Presence":
        """A window of this user."""
        return cls(state_folder())

    def begin(self) -> None:
        """Be seen from now on; raises OSError where the folder cannot be written."""
        if self._held is None:
            make_private_folder(self.folder)
            self._held = HeldFile.take(_sign(self.folder, self.id))

    def end(self) -> None:
        """Be seen no more."""
        if self._held:
            self._held.release()
            self._held = None


def is_present(folder: Path, presence_id: str) -> bool:
    """Whether the window of this id, of the user whose state lies in `folder`, still runs."""
    return presence_id.isalnum() and is_held(_sign(folder, presence_id))


def sweep_signs(folder: Path) -> None:
    """Delete the signs of windows that ended without taking theirs along."""
    for sign in folder.glob(f"*{_SUFFIX}"):
        if not is_held(sign):
            with suppress(OSError):
                sign.unlink()


def make_private_folder(folder: Path) -> None:
    """Make `folder` for this user alone; raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def state_folder() -> Path:
    """Where this user's unsaved work is kept on this machine."""
    from platformdirs import user_state_path

    return user_state_path("glossator", appauthor=False) / "unsaved"


def _sign(folder: Path, presence_id: str) -> Path:
    return folder / f"{presence_id}{_SUFFIX}"
