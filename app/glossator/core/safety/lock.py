"""The lock file beside a review, as office programs leave one: who has the review open, where and since when."""

import json
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from glossator.core.atomic import write_atomically
from glossator.core.errors import GlossatorError, Problem
from glossator.core.safety.presence import Presence, is_present
from glossator.core.session.moment import now

_LARGEST_LOCK = 4096
_LONGEST_NAME = 200
"""Bytes of the review's name that its lock file bears."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has a review open; what a damaged lock does not say is empty."""

    name: str
    """As this person signs notes."""
    machine: str
    since: str
    """ISO 8601 with offset."""
    presence: str
    """The window's `Presence.id`."""
    state: str
    """Folder of its signs of life, which tells apart the users of one machine."""

    def is_neighbour_of(self, other: "Owner") -> bool:
        """Whether both are windows of one user on one machine."""
        return (self.machine, self.state) == (other.machine, other.state)


def owner_of(presence: Presence, name: str) -> Owner:
    """The window of `presence`, which is seen from now on, used by a person of this `name`."""
    with suppress(OSError):  # a lock without a sign of life tells people all the same
        presence.begin()
    return Owner(name, platform.node(), now(), presence.id, str(presence.folder))


def lock_path(review: Path) -> Path:
    """Where the lock of the file `review` (links followed) lies."""
    try:
        real = Path(os.path.realpath(review))
    except ValueError:  # no name at all: nothing will be written there
        real = review
    part = real.name.encode("utf-8", "surrogateescape")[:_LONGEST_NAME].decode("utf-8", "ignore")
    return real.with_name(f".~lock.{part}#")


def take(review: Path, owner: Owner) -> Owner | None:
    """Lock the file `review` for `owner`; the one who has it, where somebody has.

    The lock of a window of this user that no longer runs is taken over. Where none can be written there is none:
    nothing can be saved to such a folder either.
    """
    path = lock_path(review)
    for _ in range(2):
        if _create(path, owner):
            return None
        other = _read(path)
        if other is None or other.presence == owner.presence:
            return None
        if not _is_stale(other, owner):
            return other
        with suppress(OSError):
            path.unlink()
    return _read(path)


@contextmanager
def locked(review: Path, name: str) -> Iterator[None]:
    """Hold the file `review`, as a person of this `name`, while a script changes it.

    Raises GlossatorError (IN_USE) where somebody else has it.
    """
    presence = Presence.standard()
    owner = owner_of(presence, name)
    try:
        refuse_taken(review, owner)
        yield
    finally:
        release(review, owner)
        presence.end()


def refuse_taken(review: Path, owner: Owner) -> None:
    """Lock the file `review` for `owner`; raises GlossatorError (IN_USE) where somebody else has it."""
    other = take(review, owner)
    if other:
        raise GlossatorError(
            Problem.IN_USE,
            name=review.name,
            owner=other.name or "?",
            machine=other.machine or "?",
            since=other.since or "?",
            lock=lock_path(review).name,
        )


def take_over(review: Path, owner: Owner) -> None:
    """Lock the file `review` for `owner`, whoever has it."""
    with suppress(GlossatorError):
        write_atomically(lock_path(review), _as_bytes(owner))


def holder(review: Path) -> Owner | None:
    """Who has the file `review` open, by its lock; None where nobody has."""
    return _read(lock_path(review))


def release(review: Path, owner: Owner) -> None:
    """Take the lock away if it is `owner`'s."""
    path = lock_path(review)
    found = _read(path)
    if found and found.presence == owner.presence:
        with suppress(OSError):
            path.unlink()


def _create(path: Path, owner: Owner) -> bool:
    """Whether there was no lock and there is one now."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    except (OSError, ValueError):
        return False
    with os.fdopen(handle, "wb") as file, suppress(OSError):  # on a full disk the empty file is a lock too
        file.write(_as_bytes(owner))
    return True


def _read(path: Path) -> Owner | None:
    """Whose lock it is; None where there is none."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_LOCK)
    except (OSError, ValueError):
        return None
    try:
        found = json.loads(data)
        return Owner(**{key: str(found.get(key, "")) for key in Owner.__slots__})
    except (ValueError, AttributeError):  # cut short, or another program's
        return Owner("", "", "", "", "")


def _is_stale(other: Owner, owner: Owner) -> bool:
    """Whether `other` is a window of the same user on the same machine that runs no more."""
    return other.is_neighbour_of(owner) and not is_present(Path(owner.state), other.presence)


def _as_bytes(owner: Owner) -> bytes:
    return json.dumps({"program": "Glossator", **asdict(owner)}, ensure_ascii=False).encode("utf-8", "replace")
