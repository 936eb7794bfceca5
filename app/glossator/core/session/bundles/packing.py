"""Saving a review as a bundle."""

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from glossator.core.atomic import write_atomically
from glossator.core.errors import GlossatorError
from glossator.core.importing.archive import LARGEST_PART
from glossator.core.library.library import Library
from glossator.core.library.model import JOINT
from glossator.core.library.naming import id_for
from glossator.core.library.own import TEXT_FILE, files_of_document
from glossator.core.session.bundles.layout import (
    MANIFEST,
    REVIEW,
    Folder,
    licence_and_file,
    manifest_of,
    part_name,
    sha256,
)
from glossator.core.session.format import format_review
from glossator.core.session.model import Review
from glossator.core.session.renaming import references, renamed
from glossator.core.text.decode import read_bytes

_MADE = (1980, 1, 1, 0, 0, 0)
"""When every part was made, as far as the archive says: the same review makes the same bytes."""


def save_bundle(review: Review, path: Path, library: Library) -> None:
    """Write `review` with the texts and originals of its licences to `path`, whole or not at all.

    Raises GlossatorError where a licence of its columns is not there, or the file cannot be written.
    """
    write_atomically(path, pack(review, library))


def pack(review: Review, library: Library) -> bytes:
    """The bundle of `review`; raises GlossatorError as `save_bundle` does."""
    gathered = _Gathered(library)
    compared = [column.licence for column in review.columns]
    for reference in (*compared, *sorted(references(review).difference(compared))):
        gathered.take(reference, is_needed=reference in compared)
    columns = tuple(replace(each, sha256=gathered.hashes.get(each.licence, each.sha256)) for each in review.columns)
    bundled = renamed(replace(review, columns=columns), lambda each: gathered.names.get(each, each))
    parts = {REVIEW: format_review(bundled).encode()}
    for licence, folder in gathered.folders.items():
        parts |= {part_name(licence, file): data for file, data in folder.items()}
    return _archive({MANIFEST: manifest_of(parts), **parts})


class _Gathered:
    """The folders of the licences that a review refers to, and what they are called in the bundle."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.folders: dict[str, Folder] = {}
        self.names: dict[str, str] = {}
        """By reference: the reader's own files have ids in the bundle."""
        self.hashes: dict[str, str] = {}
        """By reference: of the text of a reader's own file."""

    def take(self, reference: str, *, is_needed: bool) -> None:
        """Put in what `reference` names; what is not there is left out unless it is needed."""
        try:
            if reference in self._library:
                self._take_from_library(reference)
            else:
                self._take_file(Path(reference))
        except GlossatorError:
            if is_needed:
                raise
            self.names[reference] = Path(reference).name

    def _take_from_library(self, reference: str) -> None:
        parts = [reference] if self._library.folder(reference) else reference.split(JOINT)
        for licence in parts:
            folder = self._library.folder(licence)
            if folder and licence not in self.folders:
                files = sorted(each.name for each in folder.iterdir())
                names = [each for each in files if licence_and_file(part_name(licence, each))]
                self.folders[licence] = {name: read_bytes(folder / name, LARGEST_PART) for name in names}

    def _take_file(self, path: Path) -> None:
        licence = id_for(path.stem, lambda each: each in self.folders or each in self._library)
        folder = files_of_document(path, licence)
        self.folders[licence] = folder
        self.names[str(path)] = licence
        self.hashes[str(path)] = sha256(folder[TEXT_FILE])


def _archive(parts: Folder) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _MADE), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
