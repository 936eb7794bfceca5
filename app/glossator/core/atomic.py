"""Writing a file or a folder so that it is the old one or the new one, whole, whatever happens in between."""

import errno
import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem

STRAY_AFTER_S = 600
"""Age at which a temporary file belongs to a process that did not live to rename it."""
_LONGEST_PART = 100
"""Bytes of the file's name that its temporary file bears: some disks bound names at 143."""
_UNSYNCABLE = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)
_PROBLEMS = {
    errno.ENOSPC: Problem.DISK_FULL,
    errno.EDQUOT: Problem.DISK_FULL,
    errno.ENAMETOOLONG: Problem.NAME_TOO_LONG,
    errno.ENOENT: Problem.FOLDER_GONE,
    errno.ENOTDIR: Problem.FOLDER_GONE,
    errno.EACCES: Problem.FOLDER_READ_ONLY,
    errno.EPERM: Problem.FOLDER_READ_ONLY,
    errno.EROFS: Problem.FOLDER_READ_ONLY,
}
# asking for the mask means setting it for a moment, and for all threads
_UMASK = os.umask(0)
os.umask(_UMASK)


def write_atomically(path: Path, data: bytes, *, is_private: bool = False) -> None:
    """Write `data` beside `path`, sync it to the disk and rename it into place.

    Links are followed; the file keeps its permissions and, as far as the system allows, its owner. A new file that
    `is_private` can be read by this user alone.
    Raises GlossatorError (READ_ONLY, or the problem that the disk has); the file at `path` is then as it was.
    """
    try:
        _write(Path(os.path.realpath(path)), data, is_private=is_private)
    except (OSError, ValueError) as error:
        raise _told(error, path.name) from error


def create_folder_atomically(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make `folder` with these files, by name; nobody ever sees it half made.

    Raises GlossatorError as `write_atomically` does, also where there is such a folder; nothing is then left behind.
    """
    hidden = folder.with_name(f".{os.urandom(16).hex()}")
    try:
        hidden.mkdir()
        for name, data in files.items():
            write_atomically(hidden / name, data)
        hidden.rename(folder)
    except OSError as error:
        raise _told(error, folder.name) from error
    finally:
        shutil.rmtree(hidden, ignore_errors=True)


def sweep_strays(path: Path) -> None:
    """Delete the temporary files that processes left beside `path` when they were killed while writing it."""
    target = Path(os.path.realpath(path))
    oldest = time.time() - STRAY_AFTER_S
    with suppress(OSError, ValueError):
        for stray in target.parent.glob(f"{_escaped(_temporary_prefix(target))}*.tmp"):
            with suppress(OSError):
                if stray.stat().st_mtime < oldest:
                    stray.unlink()


def _write(path: Path, data: bytes, *, is_private: bool) -> None:
    _refuse_what_must_stay(path)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_temporary_prefix(path), suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            _sync(file.fileno())
        with suppress(OSError):  # a shared drive may have none to take
            _take_permissions(temporary, path, is_private=is_private)
        _put_in_place(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # the file is in place; some network drives cannot sync a folder
        _sync_folder(path.parent)


def _refuse_what_must_stay(path: Path) -> None:
    """Renaming would replace a protected file, a device or a pipe without a word; who protects a review means it."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise GlossatorError(Problem.IS_FOLDER, name=path.name)
    if not stat.S_ISREG(mode):
        raise GlossatorError(Problem.NOT_WRITABLE, name=path.name, reason="it is no ordinary file")
    if not (mode & 0o222 and os.access(path, os.W_OK)):
        raise GlossatorError(Problem.READ_ONLY, name=path.name)


def _temporary_prefix(path: Path) -> str:
    part = path.name.encode("utf-8", "surrogateescape")[:_LONGEST_PART].decode("utf-8", "ignore")
    return f".~{part}."


def _escaped(prefix: str) -> str:
    return "".join(f"[{each}]" if each in "*?[" else each for each in prefix)


def _take_permissions(temporary: Path, path: Path, *, is_private: bool) -> None:
    """A private temporary file must not make a shared review private."""
    if not path.exists():
        temporary.chmod(0o600 if is_private else 0o666 & ~_UMASK)
        return
    status = path.stat()
    if sys.platform == "linux":
        _take_attributes(temporary, path)
    if sys.platform != "win32":
        for owner, group in ((-1, status.st_gid), (status.st_uid, -1)):
            with suppress(OSError):  # only an administrator may give files away
                os.chown(temporary, owner, group)
    temporary.chmod(status.st_mode & 0o777)


def _take_attributes(temporary: Path, path: Path) -> None:
    """Access lists and whatever else the file system keeps beside a file."""
    if sys.platform == "linux":
        for name in os.listxattr(path):
            with suppress(OSError):
                os.setxattr(temporary, name, os.getxattr(path, name))


def _put_in_place(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(path)
    except PermissionError as error:
        if sys.platform == "win32":
            raise OSError(errno.EBUSY, "another program has it open") from error
        raise


def _sync(handle: int) -> None:
    """Have the bytes on the disk itself; a drive that knows no such request has done what it can."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _UNSYNCABLE:
            raise


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last; Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _told(error: OSError | ValueError, name: str) -> GlossatorError:
    """What a reader is told of `error`, in one sentence."""
    if not isinstance(error, OSError):
        return GlossatorError(Problem.NOT_WRITABLE, name=name.replace("\0", ""), reason="the name is not valid")
    problem = _PROBLEMS.get(error.errno or 0, Problem.NOT_WRITABLE)
    return GlossatorError(problem, name=name, reason=error.strerror or "the disk does not say why")
