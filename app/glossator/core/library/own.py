"""The reader's own library: adding documents to it."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from glossator.core.atomic import create_folder_atomically
from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Document, Format
from glossator.core.importing.worker import UNWATCHED, Watch
from glossator.core.library.library import REVIEW_SUFFIX, Library
from glossator.core.library.model import Metadata
from glossator.core.library.naming import id_for
from glossator.core.library.shelves import METADATA_FILE, Shelf
from glossator.core.paths import exists
from glossator.core.text.decode import LARGEST_FILE, decode, read_bytes
from glossator.core.text.language import language_of
from glossator.core.text.normalise import normalise

TEXT_FILE = "text.txt"
_LONGEST_SHORT_NAME = 40
_TITLE_WORDS = 8
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a document that was to be added."""

    entry: Metadata
    is_new: bool
    """False where the library held these very bytes before."""
    warnings: tuple[GlossatorError, ...] = ()
    """What the reader must be told of a document that could be read all the same."""


@dataclass(frozen=True, slots=True)
class _Original:
    """What is kept beside the text."""

    data: bytes
    suffix: str
    came_as: str
    """The name of the file that it was; empty for what was pasted."""


def add_document(path: Path, library: Library, watch: Watch = UNWATCHED) -> Added:
    """Put the document at `path` into the reader's library; one that is there already is known by its bytes.

    `watch` hears how far the reading is and can stop it. Raises GlossatorError where the document cannot be read or
    the library cannot be written; both are then as they were.
    """
    from glossator.core.importing.reading import LARGEST_DOCUMENT, read_document

    if path.suffix == REVIEW_SUFFIX:
        raise GlossatorError(Problem.IS_REVIEW, name=path.name)
    data = read_bytes(path, LARGEST_DOCUMENT)
    if known := _known(data, library):
        return Added(known, is_new=False)
    document = read_document(path, watch)
    if document.sha256 != _sha256(data):
        raise GlossatorError(Problem.UNREADABLE, name=path.name, reason="it changed while it was being read")
    return _add(document, document.title or path.stem, _Original(data, path.suffix.lower(), path.name), library)


def add_paste(html: str | None, text: str, library: Library, title: str = "") -> Added:
    """Put what was pasted into the reader's library under `title`, or else its own or its first words.

    Raises GlossatorError as `add_document` does.
    """
    from glossator.core.importing.paste import document_from_paste

    document = document_from_paste(html, text)
    structured = html if document.format == Format.HTML else None
    data = (structured or text).encode(errors="replace")
    if known := _known(data, library):
        return Added(known, is_new=False)
    named = title.strip() or document.title or " ".join(document.text.split()[:_TITLE_WORDS])
    return _add(document, named, _Original(data, ".html" if structured else ".txt", ""), library)


def files_of_document(path: Path, licence_id: str) -> dict[str, bytes]:
    """What the folder of the document at `path` would hold, by name, if it were added under this id.

    Raises GlossatorError where the document cannot be read.
    """
    from glossator.core.importing.reading import LARGEST_DOCUMENT, read_document

    document = read_document(path)
    original = _Original(read_bytes(path, LARGEST_DOCUMENT), path.suffix.lower(), path.name)
    return _files(licence_id, document, document.title or path.stem, original)


def add_folder(licence_id: str, files: Mapping[str, bytes], library: Library) -> None:
    """Put a licence's folder with these files into the reader's library; raises GlossatorError where it cannot be."""
    create_folder_atomically(_writable_shelf(library).folder / licence_id, files)
    library.refresh()


def _known(data: bytes, library: Library) -> Metadata | None:
    """The entry that was made from these bytes, or whose text they are."""
    digest = _sha256(data)
    for entry in library.entries():
        if digest in (entry.sha256, entry.original.sha256 if entry.original else ""):
            return entry
    return None


def _add(document: Document, title: str, original: _Original, library: Library) -> Added:
    _check_that_it_reads_again(document.text.encode(), original.came_as or title)
    shelf = _writable_shelf(library)
    named = " ".join(normalise(title).split())
    licence_id = id_for(named, lambda each: each in library or exists(shelf.folder / each))
    folder = shelf.folder / licence_id
    try:
        create_folder_atomically(folder, _files(licence_id, document, named or licence_id, original))
    except GlossatorError:
        if not exists(folder):
            raise
        return _add_beside_another(document, title, original, library)
    library.refresh()
    return Added(library.licence(licence_id).metadata, is_new=True, warnings=document.warnings)


def _add_beside_another(document: Document, title: str, original: _Original, library: Library) -> Added:
    """Add where another process took the id since the library was listed, maybe with this very document."""
    library.refresh()
    known = _known(original.data, library)
    return Added(known, is_new=False) if known else _add(document, title, original, library)


def _check_that_it_reads_again(text: bytes, name: str) -> None:
    """Raise GlossatorError where `text` would be no readable text file, being too long or beginning as no text does."""
    if len(text) > LARGEST_FILE:
        raise GlossatorError(Problem.TOO_LARGE, name=name, limit=LARGEST_FILE // 1024**2)
    decode(text, name)


def _writable_shelf(library: Library) -> Shelf:
    """The reader's shelf; its folder is made with the first document, unless it should have been there."""
    shelf = library.own_shelf
    if not shelf.folder.is_dir() and not shelf.optional:
        raise GlossatorError(Problem.LIBRARY_GONE, name=shelf.folder)
    try:
        shelf.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GlossatorError(Problem.NOT_WRITABLE, name=shelf.folder, reason=error.strerror) from error
    return shelf


def _files(licence_id: str, document: Document, title: str, original: _Original) -> dict[str, bytes]:
    """The files of the document's folder, by name."""
    import yaml

    text = document.text.encode()
    kept = f"original{original.suffix if _SUFFIX.fullmatch(original.suffix) else ''}"
    card: dict[str, Any] = {
        "id": licence_id,
        "title": {"en": title, "ar": title},
        "short": _short(title),
        "language": language_of(document.text),
        "text": {"file": TEXT_FILE, "sha256": _sha256(text)},
    }
    if original.came_as:
        card["source"] = {"obtained_from": normalise(original.came_as)}
    card["original"] = {
        "file": kept,
        "sha256": _sha256(original.data),
        "format": str(document.format),
        "added": datetime.now(UTC).astimezone().date().isoformat(),
    }
    metadata = yaml.dump(card, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100)
    return {TEXT_FILE: text, kept: original.data, METADATA_FILE: metadata.encode()}


def _short(title: str) -> str:
    """A title that fits the head of a column."""
    return title if len(title) <= _LONGEST_SHORT_NAME else f"{title[: _LONGEST_SHORT_NAME - 1].rstrip()}…"


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
