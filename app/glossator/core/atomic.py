"""Writing a file or a folder so that it is the old one or the new one, whole, whatever happens in between."""

import os
import shutil
import tempfile
import uuid
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem

# asking for the mask means setting it for a moment, and for all threads
_UMASK = os.umask(0)
os.umask(_UMASK)


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` beside `path`, sync it to the disk and rename it into place.

    Raises GlossatorError (NOT_WRITABLE); the file at `path` is then as it was.
    """
    try:
        _write(Path(os.path.realpath(path)), data)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not valid"
        raise GlossatorError(Problem.NOT_WRITABLE, name=path.name, reason=reason) from error


def create_folder_atomically(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make `folder` with these files, by name; nobody ever sees it half made.

    Raises GlossatorError (NOT_WRITABLE), also where there is such a folder; nothing is then left behind.
    """
    hidden = folder.with_name(f".{uuid.uuid4().hex}")
    try:
        hidden.mkdir()
        for name, data in files.items():
            write_atomically(hidden / name, data)
        hidden.rename(folder)
    except OSError as error:
        raise GlossatorError(Problem.NOT_WRITABLE, name=folder.name, reason=error.strerror) from error
    finally:
        shutil.rmtree(hidden, ignore_errors=True)


def _write(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):  # a shared drive may have none to take
            _take_permissions(temporary, path)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # the file is in place; some network drives cannot sync a folder
        _sync_folder(path.parent)


def _take_permissions(temporary: Path, path: Path) -> None:
    """A private temporary file must not make a shared review private."""
    if path.exists():
        temporary.chmod(path.stat().st_mode & 0o777)
    else:
        temporary.chmod(0o666 & ~_UMASK)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last; Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
