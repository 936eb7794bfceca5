"""Documents that a licence makes part of itself are opened with it where they are at hand."""

from collections.abc import Iterator

from glossator.core.errors import GlossatorError
from glossator.core.library.library import Library
from glossator.core.library.model import JOINT


def opened_with_parts(reference: str, library: Library) -> str:
    """In which form the window opens what `reference` names: with the incorporated documents that the library holds.

    Files, licences already joined, and licences that incorporate nothing at hand keep their reference.
    """
    if reference not in library or JOINT in reference:
        return reference
    return JOINT.join(_with_incorporated(reference, library))


def _with_incorporated(licence_id: str, library: Library) -> list[str]:
    """The id, and those of all that the licence and its parts incorporate, each once."""
    found = [licence_id]
    for each in found:
        found += [part for part in _incorporated(each, library) if part not in found]
    return found


def _incorporated(licence_id: str, library: Library) -> Iterator[str]:
    try:
        metadata = library.licence(licence_id).metadata
    except GlossatorError:  # whoever opens it is told
        return
    yield from dict.fromkeys(each.id for each in metadata.incorporates if each.id in library)
