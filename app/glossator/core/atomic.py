"""Writing a file so that it is the old one or the new one, whole, whatever happens in between."""

import os
import tempfile
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` beside `path`, sync it to the disk and rename it into place.

    Raises GlossatorError (NOT_WRITABLE); the file at `path` is then as it was.
    """
    try:
        _write(path.resolve(), data)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise GlossatorError(Problem.NOT_WRITABLE, name=path.name, reason=reason) from error


def _write(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _take_permissions(temporary, path)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _take_permissions(temporary: Path, path: Path) -> None:
    """A private temporary file must not make a shared review private."""
    if path.exists():
        temporary.chmod(path.stat().st_mode & 0o777)
    else:
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last; Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
