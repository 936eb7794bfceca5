"""What lies at a path, and the check that is made for it."""

from pathlib import Path

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.shelves import METADATA_FILE
from glossator.core.paths import exists
from glossator.core.session.bundles.layout import BUNDLE_SUFFIX
from glossator.core.session.file import EXTENSION
from glossator.core.validation.bundle import validate_bundle
from glossator.core.validation.licence_folder import validate_licence_folder
from glossator.core.validation.mistake import Mistake
from glossator.core.validation.own_file import validate_own_file
from glossator.core.validation.review import validate_review
from glossator.core.validation.vocabulary import validate_taxonomy

TAXONOMY_FILE = "taxonomy.yaml"


def validate_path(path: Path) -> list[Mistake]:
    """Every mistake in the file at `path`, or in all that lies in the folder at `path`.

    Raises GlossatorError where there is nothing at `path` that Glossator could check.
    """
    if not exists(path):
        raise GlossatorError(Problem.NOT_FOUND, name=path)
    checked = _checks(path)
    if checked is None:
        raise GlossatorError(Problem.NOTHING_TO_CHECK, name=path)
    return checked


def _checks(path: Path) -> list[Mistake] | None:
    """None where nothing at or below `path` is of a kind that can be checked."""
    if path.is_dir():
        return validate_licence_folder(path) if (path / METADATA_FILE).is_file() else _folder(path)
    if path.name == METADATA_FILE:
        return validate_licence_folder(path.parent)
    if path.name == TAXONOMY_FILE:
        return validate_taxonomy(path)
    if path.suffix == EXTENSION:
        return validate_review(path)
    if path.suffix == BUNDLE_SUFFIX:
        return validate_bundle(path)
    return validate_own_file(path) if path.suffix == ".yaml" else None


def _folder(folder: Path) -> list[Mistake] | None:
    try:
        children = [child for child in sorted(folder.iterdir()) if not _is_passed_over(child)]
    except OSError as error:
        return [Mistake(folder, 1, error.strerror or "this folder cannot be read")]
    checked = [found for child in children if (found := _checks(child)) is not None]
    return [mistake for found in checked for mistake in found] if checked else None


def _is_passed_over(path: Path) -> bool:
    """Hidden files, and links to folders, which may lead round in circles."""
    return path.name.startswith(".") or (path.is_symlink() and path.is_dir())
