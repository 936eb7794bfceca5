"""A bundle: whether its parts are those that were packed, and can be read."""

from pathlib import Path

from glossator.core.errors import GlossatorError
from glossator.core.session.bundles.layout import LARGEST_IN_ALL
from glossator.core.session.bundles.opening import card_of
from glossator.core.session.bundles.unpacking import unpack
from glossator.core.text.decode import read_bytes
from glossator.core.validation.mistake import Mistake, told


def validate_bundle(path: Path) -> list[Mistake]:
    """Every mistake in the bundle at `path`; the reader's library is left alone."""
    mistakes: list[GlossatorError] = []
    try:
        bundle = unpack(read_bytes(path, LARGEST_IN_ALL), path.name)
    except GlossatorError as error:
        return told(path, [error])
    for licence, folder in bundle.folders.items():
        try:
            card_of(licence, folder, path.name)
        except GlossatorError as error:
            mistakes.append(error)
    return told(path, mistakes)
