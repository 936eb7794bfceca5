"""How a bundle is made: a ZIP archive with the review, a folder for each licence, and the hashes of all of them."""

import json
import re
from collections.abc import Mapping

from glossator.core.library.naming import is_id

BUNDLE_SUFFIX = ".glossz"
BUNDLE_FORMAT = 1
MANIFEST, REVIEW = "manifest.json", "review.gloss"
MOST_PARTS = 500
LARGEST_IN_ALL = 256 * 1024 * 1024
"""Bytes of all parts together."""
_LICENCE_PART = re.compile(r"licences/(?P<licence>[^/]+)/(?P<file>[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])")

Folder = Mapping[str, bytes]
"""A licence's files by their names."""


def part_name(licence: str, file: str) -> str:
    """The name of a licence's file in the archive."""
    return f"licences/{licence}/{file}"


def licence_and_file(part: str) -> tuple[str, str] | None:
    """Whose file a part is, and its name; None for a name that no bundle of ours has.

    Names that lead anywhere else, upwards or to a device are none of ours.
    """
    found = _LICENCE_PART.fullmatch(part)
    return (found["licence"], found["file"]) if found and is_id(found["licence"]) else None


def manifest_of(parts: Mapping[str, bytes]) -> bytes:
    """The manifest of `parts`."""
    hashes = {name: sha256(data) for name, data in parts.items()}
    return json.dumps({"glossator-bundle": BUNDLE_FORMAT, "sha256": hashes}, indent=1).encode()


def sha256(data: bytes) -> str:
    """The hash of `data`, in hexadecimal."""
    import hashlib  # the window asks for the suffix alone

    return hashlib.sha256(data).hexdigest()
