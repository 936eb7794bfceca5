"""The licences that can be opened: those of the library's folder, and the reader's own files."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from glossator.core.assets import licences_folder
from glossator.core.cache import Cache
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.model import Licence, Metadata
from glossator.core.library.stored import licence_as_data, licence_from_data
from glossator.core.paths import absolute, exists

METADATA_FILE = "licence.yaml"
REVIEW_SUFFIX = ".gloss"


@dataclass(frozen=True, slots=True)
class Damaged:
    """A folder of the library that cannot be read, and why."""

    folder: Path
    error: GlossatorError


class Library:
    """The licences below `folder`, one folder each; read when asked for, and each at most once."""

    def __init__(self, folder: Path, cache: Cache) -> None:
        self._folder = folder
        self._cache = cache
        self._licences: dict[str, Licence] = {}

    @classmethod
    def standard(cls) -> "Library":
        """The library that Glossator ships."""
        return cls(licences_folder(), Cache.standard())

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
        path = absolute(reference)
        if path.name == reference and not exists(path):
            raise GlossatorError(Problem.UNKNOWN_LICENCE, name=reference)
        from glossator.core.library.reading import read_licence_file

        return read_licence_file(path)

    def __contains__(self, licence_id: str) -> bool:
        return Path(licence_id).name == licence_id and exists(self._folder / licence_id / METADATA_FILE)

    def licence(self, licence_id: str) -> Licence:
        """The library's licence with this id; raises GlossatorError where its folder is damaged."""
        if licence_id not in self._licences:
            self._licences[licence_id] = self._read(self._folder / licence_id)
        return self._licences[licence_id]

    @cached_property
    def _read_all(self) -> tuple[tuple[Metadata, ...], tuple[Damaged, ...]]:
        sound, damaged = [], []
        for file in sorted(self._folder.glob(f"*/{METADATA_FILE}")):
            try:
                sound.append(self.licence(file.parent.name).metadata)
            except GlossatorError as error:
                damaged.append(Damaged(file.parent, error))
        sound.sort(key=lambda each: (each.family, each.effective, each.id))
        return tuple(sound), tuple(damaged)

    def _read(self, folder: Path) -> Licence:
        """From the cache where nothing in the folder has changed; the readers are imported only where it has."""
        files = sorted(file for file in folder.iterdir() if file.is_file())
        return licence_from_data(self._cache.get(f"licence-{folder.name}", files, lambda: _read_in_full(folder)))


def _read_in_full(folder: Path) -> dict[str, object]:
    from glossator.core.library.reading import read_licence_folder

    return licence_as_data(read_licence_folder(folder))
