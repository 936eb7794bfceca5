"""The licences that can be opened: those of the library's folders, and the reader's own files."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from glossator.core.cache import Cache
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.joining import join
from glossator.core.library.model import JOINT, Licence, Metadata
from glossator.core.library.shelves import Shelf, standard_shelves
from glossator.core.library.stored import licence_as_data, licence_from_data
from glossator.core.paths import absolute, exists
from glossator.core.provisions.own_rules import own_rule_files

REVIEW_SUFFIX = ".gloss"


@dataclass(frozen=True, slots=True)
class Damaged:
    """A folder of the library that cannot be read, and why."""

    folder: Path
    error: GlossatorError


@dataclass(frozen=True, slots=True)
class _Listing:
    """Which licences there are, by id: their folder and shelf. An id belongs to the first shelf that has it."""

    places: dict[str, tuple[Path, Shelf]]
    damaged: tuple[Damaged, ...]


class Library:
    """The licences of all `shelves`; listed when first asked for, each read when asked for and at most once."""

    def __init__(self, shelves: Sequence[Shelf], cache: Cache) -> None:
        self._shelves = tuple(shelves)
        self._cache = cache
        self._listing: _Listing | None = None
        self._cards: tuple[tuple[Metadata, ...], tuple[Damaged, ...]] | None = None
        self._licences: dict[str, Licence] = {}

    @classmethod
    def standard(cls) -> "Library":
        """The licences that Glossator ships, and the reader's own library."""
        return cls(standard_shelves(), Cache.standard())

    @property
    def own_shelf(self) -> Shelf:
        """Where the reader's own documents lie: the last shelf."""
        return self._shelves[-1]

    def entries(self) -> tuple[Metadata, ...]:
        """The cards of all sound licences, by family and date."""
        return self._all()[0]

    def damaged(self) -> tuple[Damaged, ...]:
        """The folders that cannot be read; they spoil nothing else."""
        return self._all()[1]

    def resolve(self, reference: str) -> Licence:
        """The licence with this library id, the licences with these ids joined by `+`, else the document at this path.

        Raises GlossatorError where there is none of them, or where the file cannot be read.
        """
        if reference in self:
            return self._joined(reference)
        path = absolute(reference)
        if path.name == reference and not exists(path):
            raise GlossatorError(Problem.UNKNOWN_LICENCE, name=reference)
        from glossator.core.library.reading import read_licence_file

        return read_licence_file(path)

    def __contains__(self, reference: str) -> bool:
        places = self._listed().places
        return reference in places or all(each in places for each in reference.split(JOINT))

    def folder(self, licence_id: str) -> Path | None:
        """Where the licence with this id lies; None where there is none."""
        place = self._listed().places.get(licence_id)
        return place[0] if place else None

    def licence(self, licence_id: str) -> Licence:
        """The library's licence with this id; raises GlossatorError where its folder is damaged or there is none."""
        if licence_id not in self._licences:
            if licence_id not in self._listed().places:
                raise GlossatorError(Problem.UNKNOWN_LICENCE, name=licence_id)
            self._licences[licence_id] = self._read(licence_id, *self._listed().places[licence_id])
        return self._licences[licence_id]

    def keep(self, key: str, references: Iterable[str], make: Callable[[], Any]) -> Any:
        """The plain data that `make` makes of the library's licences `references`, kept in the cache under `key`.

        It is made anew where the folder of one of them, the rules or the program has changed.
        """
        folders = [self._listed().places[part][0] for each in references for part in each.split(JOINT)]
        try:
            files = [file for folder in folders for file in _files(folder)]
            return self._cache.get(key, (*files, *own_rule_files()), make)
        except OSError as error:
            raise GlossatorError(Problem.UNREADABLE, name=key, reason=error.strerror) from error

    def refresh(self) -> None:
        """See what was added to the reader's library, changed in it or removed from it since it was listed."""
        shipped = {key: one for key, one in self._licences.items() if not one.metadata.own}
        self._licences, self._listing, self._cards = shipped, None, None

    def _joined(self, reference: str) -> Licence:
        if reference in self._listed().places:
            return self.licence(reference)
        main, *parts = map(self.licence, dict.fromkeys(reference.split(JOINT)))
        return join(main, parts)

    def _listed(self) -> _Listing:
        if self._listing is None:
            self._listing = _list(self._shelves)
        return self._listing

    def _all(self) -> tuple[tuple[Metadata, ...], tuple[Damaged, ...]]:
        if self._cards is not None:
            return self._cards
        listing = self._listed()
        cards = self._read_all(listing)
        if self._listing is listing:  # another thread may have added a document meanwhile
            self._cards = cards
        return cards

    def _read_all(self, listing: _Listing) -> tuple[tuple[Metadata, ...], tuple[Damaged, ...]]:
        sound, damaged = [], list(listing.damaged)
        for licence_id, (folder, _) in listing.places.items():
            try:
                sound.append(self.licence(licence_id).metadata)
            except GlossatorError as error:
                damaged.append(Damaged(folder, error))
        self._forget_what_is_gone(listing)
        sound.sort(key=lambda each: (each.family, each.effective, each.id))
        return tuple(sound), tuple(damaged)

    def _read(self, licence_id: str, folder: Path, shelf: Shelf) -> Licence:
        """From the cache where nothing in the folder has changed; the readers are imported only where it has."""
        try:
            files = (*_files(folder), *own_rule_files())
            data = self._cache.get(_cache_key(licence_id, shelf), files, lambda: _read_in_full(folder))
        except OSError as error:
            raise GlossatorError(Problem.UNREADABLE, name=folder.name, reason=error.strerror) from error
        except GlossatorError as error:
            raise _naming_folder(error, folder) from error
        licence = licence_from_data(data)
        return replace(licence, metadata=replace(licence.metadata, own=shelf.own))

    def _forget_what_is_gone(self, listing: _Listing) -> None:
        """Drop what the cache keeps of licences that were removed; not of a shelf that is away for a while."""
        away = {each.folder for each in listing.damaged}
        for shelf in self._shelves:
            if shelf.folder not in away:
                here = {_cache_key(key, each) for key, (_, each) in listing.places.items() if each == shelf}
                self._cache.prune(_cache_key("", shelf), here)


def _list(shelves: Sequence[Shelf]) -> _Listing:
    places: dict[str, tuple[Path, Shelf]] = {}
    damaged = []
    for shelf in shelves:
        try:
            folders = shelf.folders()
        except GlossatorError as error:
            damaged.append(Damaged(shelf.folder, error))
            continue
        for licence_id, folder in folders.items():
            if licence_id in places:
                damaged.append(Damaged(folder, GlossatorError(Problem.ID_TAKEN, name=licence_id)))
            else:
                places[licence_id] = folder, shelf
    return _Listing(places, tuple(damaged))


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if file.is_file())


def _cache_key(licence_id: str, shelf: Shelf) -> str:
    """Own libraries in different folders keep theirs apart; every copy of Glossator ships the same licences."""
    if not shelf.own:
        return f"licence-{licence_id}"
    import hashlib  # costs more to load than many a licence

    return f"own-{hashlib.sha256(str(shelf.folder).encode(errors='replace')).hexdigest()[:12]}-{licence_id}"


def _naming_folder(error: GlossatorError, folder: Path) -> GlossatorError:
    """What is wrong with a file of `folder`, told with the folder: every licence has files of the same names."""
    file = error.details.get("name", "")
    return GlossatorError(error.problem, **{**error.details, "name": f"{folder.name}/{file}"})


def _read_in_full(folder: Path) -> dict[str, object]:
    from glossator.core.library.reading import read_licence_folder

    return licence_as_data(read_licence_folder(folder))
