"""A licence's folder: metadata, texts, hashes, quotations, and the kinds that were read for."""

import hashlib
from collections.abc import Collection
from pathlib import Path

from glossator.core.clauses.split import split
from glossator.core.errors import GlossatorError
from glossator.core.importing.reading import LARGEST_DOCUMENT
from glossator.core.library.library import Library
from glossator.core.library.reader import check_incorporations, file_name, read_metadata, read_provisions
from glossator.core.library.reading import read_text
from glossator.core.library.shelves import METADATA_FILE, folder_id
from glossator.core.provisions.taxonomy import Taxonomy, load_taxonomy
from glossator.core.text.decode import read_bytes
from glossator.core.validation.card import check_card
from glossator.core.validation.mistake import Mistake, told
from glossator.core.yaml_data import Mistakes, Record, read_record


def validate_licence_folder(folder: Path) -> list[Mistake]:
    """Every mistake in `licence.yaml` of `folder` and the files that it names."""
    path = folder / METADATA_FILE
    mistakes: Mistakes = []
    try:
        record = read_record(path, mistakes)
        _check(record, folder)
    except GlossatorError as error:
        mistakes.append(error)
    return told(path, mistakes)


def _check(record: Record, folder: Path) -> None:
    taxonomy = load_taxonomy()
    read_metadata(record, 0)
    check_card(record, folder_id(folder), taxonomy)
    _check_references(record, folder)
    _check_original(record, folder)
    _check_kinds(record, taxonomy)
    _check_text(record, folder)


def _check_text(record: Record, folder: Path) -> None:
    """The text's hash, and everything that is quoted from it."""
    stored = record.record("text")
    name = file_name(stored)
    if not name:
        return
    try:
        text, sha256 = read_text(folder / name)
    except GlossatorError as error:
        stored.tell("file", f"cannot be read: {error}")
        return
    if stored.text("sha256") != sha256:
        stored.tell("sha256", f"is not that of the text, {sha256}")
    clauses = split(text)
    read_provisions(record, text, clauses)
    check_incorporations(record, text, clauses)


def _check_original(record: Record, folder: Path) -> None:
    if not record.has("original"):
        return
    original = record.record("original")
    name = file_name(original)
    try:
        sha256 = hashlib.sha256(read_bytes(folder / name, LARGEST_DOCUMENT)).hexdigest() if name else ""
    except GlossatorError as error:
        original.tell("file", f"cannot be read: {error}")
        return
    if name and original.text("sha256") != sha256:
        original.tell("sha256", f"is not that of the original, {sha256}")


def _check_references(record: Record, folder: Path) -> None:
    """Licences that this one names must be beside it or in the library."""
    library = Library.standard()
    for name in record.texts("supersedes"):
        if name == record.text("id") or not _is_there(name, folder, library):
            record.tell("supersedes", f"names “{name}”, and there is no such other licence")
    for each in record.records("incorporates"):
        name = each.text("id", "")
        if name and not _is_there(name, folder, library):
            each.tell("id", f"names “{name}”, and there is no such licence; give its title instead")


def _is_there(name: str, folder: Path, library: Library) -> bool:
    return name in library or (folder.parent / name / METADATA_FILE).is_file()


def _check_kinds(record: Record, taxonomy: Taxonomy) -> None:
    """Whoever curates a licence reads it for every kind: each is marked or recorded as silent, and none is both."""
    marked = [each.text("kind") for each in record.records("provisions")]
    silent = [each.text("kind") for each in record.records("silent")]
    for each in record.records("silent"):
        if each.has("kind") and each.text("kind") not in taxonomy:
            each.tell("kind", f"“{each.text('kind')}” is not in the taxonomy")
    for nth, each in enumerate(record.records("silent")):
        _check_silence(each, marked, silent[:nth])
    unread = [kind.id for kind in taxonomy.kinds if kind.id not in (*marked, *silent)]
    if record.has("curated") and unread:
        record.tell("curated", f"calls for every kind to be marked or silent; not so {', '.join(unread)}")


def _check_silence(record: Record, marked: Collection[str], before: Collection[str]) -> None:
    kind = record.text("kind")
    if kind in marked:
        record.tell("kind", f"“{kind}” is marked in this licence and cannot be silent")
    if kind in before:
        record.tell("kind", f"“{kind}” stands here a second time")
    searched = record.texts("searched")
    if not searched or not all(words.strip() for words in searched):
        record.tell("searched", "should list the words searched for")
