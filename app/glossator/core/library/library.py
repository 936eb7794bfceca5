"""The licences that can be opened: those of the library's folders, and the reader's own files."""

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from glossator.core.assets import licences_folder
from glossator.core.clauses.split import split
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.cache import YamlCache, cache_folder
from glossator.core.library.model import Licence, Metadata
from glossator.core.library.reader import read_metadata, read_provisions, text_file
from glossator.core.provisions.detect import detect
from glossator.core.provisions.model import Localised
from glossator.core.text.decode import decode, read_bytes
from glossator.core.text.language import language_of
from glossator.core.text.normalise import normalise
from glossator.core.yaml_data import Record, read_record

METADATA_FILE = "licence.yaml"


@dataclass(frozen=True, slots=True)
class Damaged:
    """A folder of the library that cannot be read, and why."""

    folder: Path
    error: GlossatorError


class Library:
    """The licences below `folder`, one folder each; read when asked for, and each at most once."""

    def __init__(self, folder: Path, cache: YamlCache) -> None:
        self._folder = folder
        self._cache = cache
        self._licences: dict[str, Licence] = {}

    @classmethod
    def standard(cls) -> "Library":
        """The library that Glossator ships."""
        return cls(licences_folder(), YamlCache(cache_folder() / "library.json"))

    def entries(self) -> tuple[Metadata, ...]:
        """The cards of all sound licences, by family and date."""
        return self._read_all[0]

    def damaged(self) -> tuple[Damaged, ...]:
        """The folders that cannot be read; they spoil nothing else."""
        return self._read_all[1]

    def resolve(self, reference: str) -> Licence:
        """The licence with this library id, else the text file at this path.

        Raises GlossatorError where there is neither, or where the file cannot be read.
        """
        if reference in self:
            return self.licence(reference)
        path = Path(reference).expanduser()
        if not _exists(path) and path.name == reference and not path.suffix:
            raise GlossatorError(Problem.UNKNOWN_LICENCE, name=reference)
        return read_licence_file(path.resolve())

    def __contains__(self, licence_id: str) -> bool:
        return Path(licence_id).name == licence_id and (self._folder / licence_id / METADATA_FILE).is_file()

    def licence(self, licence_id: str) -> Licence:
        """The library's licence with this id; raises GlossatorError where its folder is damaged."""
        if licence_id not in self._licences:
            self._licences[licence_id] = self._read_or_tell_the_line(self._folder / licence_id)
            self._cache.save()
        return self._licences[licence_id]

    @cached_property
    def _read_all(self) -> tuple[tuple[Metadata, ...], tuple[Damaged, ...]]:
        sound, damaged = [], []
        for file in sorted(self._folder.glob(f"*/{METADATA_FILE}")):
            try:
                sound.append(self._metadata(file.parent))
            except GlossatorError as error:
                damaged.append(Damaged(file.parent, error))
        self._cache.save()
        sound.sort(key=lambda each: (each.family, each.effective, each.id))
        return tuple(sound), tuple(damaged)

    def _metadata(self, folder: Path) -> Metadata:
        record = self._cache.record(folder / METADATA_FILE)
        text = read_text(folder / text_file(record))[0]
        return read_metadata(record, len(text.split()))

    def _read_or_tell_the_line(self, folder: Path) -> Licence:
        file = folder / METADATA_FILE
        try:
            return self._read(folder, self._cache.record(file))
        except GlossatorError:  # a cached record does not know where its mistake stands
            return self._read(folder, read_record(file))

    def _read(self, folder: Path, record: Record) -> Licence:
        text, sha256 = read_text(folder / text_file(record))
        metadata = read_metadata(record, len(text.split()))
        if metadata.sha256 != sha256:
            record.record("text").fail("sha256", "is not that of the text; one of the two was changed")
        clauses = split(text)
        curated = read_provisions(record, text, clauses)
        return Licence(metadata, text, clauses, curated or detect(text, clauses, metadata.language))


def read_licence_file(path: Path) -> Licence:
    """The reader's own text file as a licence, with the rules' findings; raises GlossatorError as `decode` does."""
    text, sha256 = read_text(path)
    language = language_of(text)
    clauses = split(text)
    metadata = Metadata(
        id=path.name,
        title=Localised(path.stem, path.stem),
        short=path.stem,
        language=language,
        sha256=sha256,
        words=len(text.split()),
    )
    return Licence(metadata, text, clauses, detect(text, clauses, language), file=path)


def without_curation(licence: Licence) -> Licence:
    """`licence` with the rules' own findings in place of the curated provisions."""
    found = detect(licence.text, licence.clauses, licence.metadata.language)
    return replace(licence, provisions=found)


def read_text(path: Path) -> tuple[str, str]:
    """The normalised text of the file at `path`, and the SHA-256 of its bytes."""
    data = read_bytes(path)
    return normalise(decode(data, path.name)), hashlib.sha256(data).hexdigest()


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
