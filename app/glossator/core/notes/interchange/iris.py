"""Names of notes, replies and licences as IRIs, and back."""

import re
from urllib.parse import quote, unquote

_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_WEB = re.compile(r"https?://[\w.~:/?#@!$&()*+,;=%-]+", re.ASCII)
_UUIDS, _OTHERS = "urn:uuid:", "urn:glossator:"
VOCABULARY = _OTHERS
"""Where the terms of Glossator's own begin."""


def iri_of(name: str) -> str:
    """The IRI of the note or reply with this id."""
    if _UUID.fullmatch(name):
        return _UUIDS + name
    return name if _WEB.fullmatch(name) else _OTHERS + quote(name, safe="")


def name_of(iri: str) -> str:
    """The id of the note or reply with this IRI."""
    if iri.startswith(_UUIDS) and _UUID.fullmatch(iri.removeprefix(_UUIDS)):
        return iri.removeprefix(_UUIDS)
    return unquote(iri.removeprefix(_OTHERS)) if iri.startswith(_OTHERS) else iri


def source_of(reference: str) -> str:
    """The licence of this reference, relative to where the file of notes lies."""
    return quote(reference, safe="/+")


def reference_of(source: str) -> str:
    """The reference of the licence that a file of notes calls `source`."""
    return unquote(source)
