"""Where the known texts come from: the library, or a folder of somebody's own."""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from glossator.core.cache import Cache
from glossator.core.errors import GlossatorError, Problem
from glossator.core.identify.index import Index
from glossator.core.library.library import Library
from glossator.core.library.model import Metadata
from glossator.core.library.shelves import METADATA_FILE, Shelf
from glossator.core.paths import exists
from glossator.core.progress import Progress, unwatched
from glossator.core.text.decode import decode, read_bytes
from glossator.core.text.normalise import normalise

_LIBRARY, _FOLDER = "identify-library-", "identify-folder-"


def library_index(library: Library, cache: Cache, progress: Progress = unwatched) -> Index:
    """The index of `library`'s licences, kept in `cache`.

    `progress` is told the share done where it must be made; what it raises ends the work.
    """
    return _kept_of_library(cache, _LIBRARY, library, progress)


def folder_index(folder: Path, cache: Cache, progress: Progress = unwatched) -> Index:
    """The index of the texts in `folder`, named ID.txt, or of the licence folders in it; kept in `cache`.

    Raises GlossatorError where there is neither, or where one of the texts cannot be read.
    """
    if not exists(folder):
        raise GlossatorError(Problem.NOT_FOUND, name=folder)
    key = _FOLDER + hashlib.sha256(str(folder).encode(errors="replace")).hexdigest()[:16]
    if any(exists(each) for each in folder.glob(f"*/{METADATA_FILE}")):
        return _kept_of_library(cache, f"{key}-", Library((Shelf(folder, own=True),), cache), progress)
    files = sorted(each for each in folder.glob("*.txt") if each.is_file())
    if not files:
        raise GlossatorError(Problem.NO_TEXTS, name=folder)
    return _kept(cache, key, files, lambda: Index.of(_texts(files), progress=progress))


def _kept_of_library(cache: Cache, prefix: str, library: Library, progress: Progress) -> Index:
    """The index of `library`'s licences, under a key that begins with `prefix`; what it was before is forgotten."""
    entries = library.entries()
    key = prefix + _state(entries)
    cache.prune(prefix, {key})
    return _kept(cache, key, (), lambda: _index_of(library, entries, progress))


def _kept(cache: Cache, key: str, files: Sequence[Path], make: Callable[[], Index]) -> Index:
    """From the cache where nothing has changed; what was just made is not read back."""
    made: list[Index] = []

    def make_data() -> dict[str, Any]:
        made.append(make())
        return made[0].as_data()

    data = cache.get(key, files, make_data)
    return made[0] if made else Index.from_data(data)


def _texts(files: Sequence[Path]) -> dict[str, str]:
    return {file.stem: normalise(decode(read_bytes(file), file.name)) for file in files}


def _index_of(library: Library, entries: Sequence[Metadata], progress: Progress) -> Index:
    texts = {entry.id: library.licence(entry.id).text for entry in entries}
    return Index.of(texts, {entry.id: _names(entry) for entry in entries}, progress)


def _names(entry: Metadata) -> tuple[str, ...]:
    names = (entry.title.en, entry.title.ar, entry.short, entry.spdx)
    return tuple(dict.fromkeys(name for name in names if name))


def _state(entries: Sequence[Metadata]) -> str:
    """A hash of all that the index is made from."""
    state = sorted([entry.id, entry.sha256, *_names(entry)] for entry in entries)
    return hashlib.sha256(json.dumps(state).encode()).hexdigest()[:16]
