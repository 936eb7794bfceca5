"""The parts of a document that is a ZIP archive, unpacked within bounds."""

import zipfile
import zlib
from io import BytesIO

from glossator.core.errors import GlossatorError, Problem

LARGEST_PART = 64 * 1024 * 1024
"""Bytes of the largest part that is unpacked; pictures and fonts are never."""
_ENCRYPTED = 0x1


class Archive:
    """The parts of a document by their names."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError) as error:
            raise GlossatorError(Problem.DAMAGED, name=name) from error

    def has(self, part: str) -> bool:
        """Whether there is a part of that name."""
        return part in self._zip.NameToInfo

    def part(self, part: str) -> bytes | None:
        """The bytes of a part; None where there is none of that name.

        Raises GlossatorError where it unpacks to more than `LARGEST_PART` bytes, is encrypted or is damaged.
        """
        if not self.has(part):
            return None
        entry = self._zip.getinfo(part)
        if entry.flag_bits & _ENCRYPTED:
            raise GlossatorError(Problem.PROTECTED, name=self._name)
        if entry.file_size > LARGEST_PART:
            raise self._too_large()
        try:
            with self._zip.open(entry) as file:
                data = file.read(LARGEST_PART + 1)  # what the archive says of its sizes may be a lie
        except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError, zlib.error) as error:
            raise GlossatorError(Problem.DAMAGED, name=self._name) from error
        if len(data) > LARGEST_PART:
            raise self._too_large()
        return data

    def _too_large(self) -> GlossatorError:
        return GlossatorError(Problem.UNPACKS_TOO_LARGE, name=self._name, limit=LARGEST_PART // 1024**2)
