"""Watches over the file of the open review, which colleagues and other programs reach too."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from glossator.core.safety import lock
from glossator.core.safety.custody import Custody, Look, Standing
from glossator.core.safety.lock import Owner
from glossator.core.safety.presence import Presence
from glossator.ui.background import run_in_background


class FileGuard(QObject):
    """Locks the open review's file for this window and looks whether it is as it was left.

    `author` says in whose name it is locked.
    """

    looked = Signal(object)
    """How the file stands (a `Look`)."""
    refused = Signal(object)
    """How the file stands (a `Look`), for which reason it was not written."""

    def __init__(self, parent: QObject, presence: Presence, author: Callable[[], str]) -> None:
        super().__init__(parent)
        self._presence = presence
        self._author = author
        self._custody: Custody | None = None

    @property
    def path(self) -> Path | None:
        """The file that is watched over; None where the review has none."""
        return self._custody.path if self._custody else None

    @property
    def digest(self) -> str:
        """Of the file as it was last read or written here; empty where there is none."""
        return self._custody.digest if self._custody else ""

    def begin(self, path: Path, digest: str) -> None:
        """Watch over the file at `path`, of which this window has read or written what `digest` tells."""
        if self._custody and path == self.path:
            self._custody.digest = digest
        else:
            self.end()
            self._custody = Custody(path, self._owner(), digest)
        self.look()

    def end(self) -> None:
        """Watch over nothing: the review is closed, or has no file."""
        if self._custody:
            self._custody.end()
            self._custody = None
            self.looked.emit(Look(Standing.OURS))

    def look(self) -> None:
        """Look at the file beside the window; what cannot be read now is told when it is needed."""
        custody = self._custody
        if custody:
            run_in_background(self, custody.look, lambda look: self._tell(custody, look), lambda _: None)

    def may_write(self) -> bool:
        """Whether the file can be written at this moment; raises GlossatorError where it cannot be read."""
        look = self._custody.look() if self._custody else Look(Standing.OURS)
        is_free = look.standing in (Standing.OURS, Standing.GONE)
        (self.looked if is_free else self.refused).emit(look)
        return is_free

    def is_mine(self, owner: Owner) -> bool:
        """Whether `owner` is another window of the same user on this machine."""
        return self._custody is not None and owner.is_neighbour_of(self._custody.owner)

    def take_over(self) -> None:
        """Lock the file for this window, whoever has it."""
        if self._custody:
            self._custody.take_over()
            self.look()

    def claim(self, path: Path) -> None:
        """Lock the file at `path`, which is about to be written; raises GlossatorError where somebody else has it."""
        lock.refuse_taken(path, self._owner())

    def give_up(self, path: Path) -> None:
        """Take back the claim on a file that could not be written."""
        if path != self.path:
            lock.release(path, self._owner())

    def _tell(self, custody: Custody, look: Look) -> None:
        if custody is self._custody:
            self.looked.emit(look)

    def _owner(self) -> Owner:
        return lock.owner_of(self._presence, self._author())
