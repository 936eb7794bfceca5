"""Opening a bundle: the licences in it that the reader's library lacks are put there."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.model import JOINT, Metadata
from glossator.core.library.naming import id_for
from glossator.core.library.own import add_folder
from glossator.core.library.shelves import METADATA_FILE
from glossator.core.session.bundles.layout import LARGEST_IN_ALL, Folder
from glossator.core.session.bundles.unpacking import unpack
from glossator.core.session.file import OpenedReview, digest_of, join_licences
from glossator.core.session.renaming import renamed, with_documents_renamed
from glossator.core.text.decode import read_bytes

_ID = re.compile(r"^id:.*$", re.MULTILINE)


def load_bundle(path: Path, library: Library) -> OpenedReview:
    """The review in the bundle at `path`; its licences that `library` lacks are in the reader's library then.

    Raises GlossatorError where the bundle is not sound or the reader's library cannot be written; where the bundle is
    not sound, nothing is put into the library.
    """
    data = read_bytes(path, LARGEST_IN_ALL)
    bundle = unpack(data, path.name)
    arrivals = _arrivals(bundle.folders, library, path.name)
    for arrival in arrivals:
        if arrival.is_new:
            add_folder(arrival.id, arrival.folder, library)
    names = {each.was: each.id for each in arrivals}
    review = renamed(
        bundle.review, lambda reference: JOINT.join(names.get(each, each) for each in reference.split(JOINT))
    )
    review = with_documents_renamed(review, lambda document: names.get(document, document))
    opened = join_licences(review, path.parent, library, digest_of(data))
    return replace(opened, warnings=(*_told(path, arrivals), *opened.warnings))


@dataclass(frozen=True, slots=True)
class _Arrival:
    """A licence of a bundle and what becomes of it."""

    was: str
    """Its id in the bundle."""
    id: str
    """Its id in the library."""
    folder: Folder
    card: Metadata
    is_new: bool


def _arrivals(folders: Mapping[str, Folder], library: Library, bundle: str) -> list[_Arrival]:
    """What becomes of each licence: the library's own copy is taken where its text is the same."""
    ids = {entry.id: entry.sha256 for entry in library.entries()}
    by_text = {digest: licence for licence, digest in ids.items()}
    arrivals: list[_Arrival] = []
    taken: set[str] = set()
    for licence, folder in folders.items():
        card = card_of(licence, folder, bundle)
        same = licence if ids.get(licence) == card.sha256 else by_text.get(card.sha256)
        own_id = same or id_for(licence, lambda each: each in library or each in taken)
        taken.add(own_id)
        is_new = same is None
        arrivals.append(_Arrival(licence, own_id, _named(folder, own_id) if is_new else folder, card, is_new))
    return arrivals


def card_of(licence: str, folder: Folder, bundle: str) -> Metadata:
    """The card of a licence, read in full where nothing is kept of it."""
    from glossator.core.library.reading import read_licence_folder

    with TemporaryDirectory() as directory:
        place = Path(directory) / licence
        place.mkdir()
        for name, data in folder.items():
            (place / name).write_bytes(data)
        try:
            return read_licence_folder(place).metadata
        except GlossatorError as error:
            raise GlossatorError(Problem.BROKEN_BUNDLE, name=bundle, part=licence) from error


def _named(folder: Folder, licence: str) -> Folder:
    """The folder with its card naming this id."""
    card = folder[METADATA_FILE].decode()
    return {**folder, METADATA_FILE: _ID.sub(lambda _: f'id: "{licence}"', card, count=1).encode()}


def _told(path: Path, arrivals: list[_Arrival]) -> Iterator[GlossatorError]:
    new = [each.card.short for each in arrivals if each.is_new]
    if new:
        yield GlossatorError(Problem.BUNDLE_BROUGHT, name=path.name, licences=", ".join(new))
