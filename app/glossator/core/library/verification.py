"""Whether the bytes on the disk are still those that a licence's card records."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.reading import LARGEST_DOCUMENT
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.library.shelves import METADATA_FILE
from glossator.core.text.decode import read_bytes
from glossator.core.yaml_data import read_record


@dataclass(frozen=True, slots=True)
class Verified:
    """What a file's bytes hash to now, and what they should."""

    file: str
    """Its name."""
    size: int
    """In bytes."""
    found: str
    """Its SHA-256 now."""
    recorded: str
    """Its SHA-256 on the card."""

    @property
    def is_intact(self) -> bool:
        """Whether nothing was changed."""
        return self.found == self.recorded


def verify(licence: Licence, library: Library) -> tuple[Verified, ...]:
    """Hash the file of `licence` anew, and the original that its text was extracted from, if there is one.

    Raises GlossatorError where one of them cannot be read, or the library no longer has the licence.
    """
    card = licence.metadata
    if licence.file:
        return (_verify(licence.file, card.sha256),)
    folder = library.folder(card.id)
    if folder is None:
        raise GlossatorError(Problem.UNKNOWN_LICENCE, name=card.id)
    name = read_record(folder / METADATA_FILE).record("text").text("file")
    text = _verify(folder / Path(name).name, card.sha256)
    if not card.original:
        return (text,)
    return text, _verify(folder / card.original.file, card.original.sha256)


def _verify(file: Path, recorded: str) -> Verified:
    data = read_bytes(file, LARGEST_DOCUMENT)
    return Verified(file.name, len(data), hashlib.sha256(data).hexdigest(), recorded)
