"""Reading a bundle: nothing of it is believed before its hash is checked, and nothing is written by its names."""

import json
from dataclasses import dataclass, field
from typing import Any, NoReturn

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.archive import Archive
from glossator.core.library.model import JOINT
from glossator.core.session.bundles.layout import (
    BUNDLE_FORMAT,
    LARGEST_IN_ALL,
    MANIFEST,
    MOST_PARTS,
    REVIEW,
    Folder,
    licence_and_file,
    sha256,
)
from glossator.core.session.format import parse_review
from glossator.core.session.model import Review
from glossator.core.text.decode import decode


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle holds."""

    review: Review
    """Its licences are called as `folders` calls them."""
    folders: dict[str, Folder] = field(default_factory=dict)
    """The files of each licence."""


def unpack(data: bytes, name: str) -> Bundle:
    """The bundle that the file `name` holds as `data`.

    Raises GlossatorError where it is no bundle, a newer one, damaged, changed, incomplete or too large.
    """
    archive = Archive(data, name)
    parts = _Parts(archive, name).checked()
    folders: dict[str, dict[str, bytes]] = {}
    for part, content in parts.items():
        if place := licence_and_file(part):
            folders.setdefault(place[0], {})[place[1]] = content
    review = parse_review(decode(parts[REVIEW], name), name)
    for column in review.columns:  # a bundle has no business with files of the reader's
        if not all(each in folders for each in column.licence.split(JOINT)):
            raise GlossatorError(Problem.BROKEN_BUNDLE, name=name, part=column.licence)
    return Bundle(review, dict(folders))


class _Parts:
    """The parts that the manifest of `archive` names."""

    def __init__(self, archive: Archive, name: str) -> None:
        self._archive = archive
        self._name = name

    def checked(self) -> dict[str, bytes]:
        """Their bytes, each with the hash that the manifest gives."""
        hashes = self._hashes()
        if REVIEW not in hashes:
            self._refuse(REVIEW)
        parts: dict[str, bytes] = {}
        room = LARGEST_IN_ALL
        for part, digest in hashes.items():
            content = self._archive.part(part) if part == REVIEW or licence_and_file(part) else None
            if content is None or sha256(content) != digest:
                self._refuse(part)
            room -= len(content)
            if room < 0:
                raise GlossatorError(Problem.UNPACKS_TOO_LARGE, name=self._name, limit=LARGEST_IN_ALL // 1024**2)
            parts[part] = content
        return parts

    def _hashes(self) -> dict[str, Any]:
        try:
            manifest = json.loads(self._archive.part(MANIFEST) or b"")
        except (ValueError, RecursionError):
            self._refuse(MANIFEST)
        found = manifest.get("glossator-bundle") if isinstance(manifest, dict) else None
        hashes = manifest.get("sha256") if found else None
        if not isinstance(found, int) or not isinstance(hashes, dict) or len(hashes) > MOST_PARTS:
            self._refuse(MANIFEST)
        if found > BUNDLE_FORMAT:
            raise GlossatorError(Problem.NEWER_SESSION, name=self._name, found=found)
        return hashes

    def _refuse(self, part: str) -> NoReturn:
        raise GlossatorError(Problem.BROKEN_BUNDLE, name=self._name, part=part)
