"""The folders that the library is made of: Glossator's own licences, and what the reader brought in."""

import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from glossator.core.assets import licences_folder
from glossator.core.errors import GlossatorError, Problem
from glossator.core.paths import absolute

METADATA_FILE = "licence.yaml"
FOLDER_VARIABLE = "GLOSSATOR_LIBRARY"
"""The environment variable that names another folder for the reader's own licences, such as one on a team's drive."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder that holds a folder for each licence."""

    folder: Path
    own: bool = False
    """Whether the reader's own documents lie here."""
    optional: bool = False
    """Whether it may be absent, as the reader's library is until the first import."""

    def folders(self) -> dict[str, Path]:
        """The licences' folders by library id; hidden ones, and those without metadata, are none.

        Raises GlossatorError where the shelf cannot be read.
        """
        try:
            children = sorted(self.folder.iterdir())
        except FileNotFoundError as error:
            if self.optional:
                return {}
            raise GlossatorError(Problem.LIBRARY_GONE, name=self.folder) from error
        except OSError as error:
            raise GlossatorError(Problem.UNREADABLE, name=self.folder, reason=error.strerror) from error
        return {
            folder_id(child): child for child in children if not child.name.startswith(".") and _holds_licence(child)
        }


def standard_shelves() -> tuple[Shelf, Shelf]:
    """Glossator's own licences, and the reader's library in the platform's data folder or where she wants it."""
    return Shelf(licences_folder()), _own_shelf()


def _own_shelf() -> Shelf:
    if chosen := os.environ.get(FOLDER_VARIABLE):
        return Shelf(absolute(chosen), own=True)
    from platformdirs import user_data_path

    return Shelf(user_data_path("glossator", appauthor=False) / "licenses", own=True, optional=True)


def folder_id(folder: Path) -> str:
    """The library id of the licence in `folder`: its name, composed where a system takes hamzas and accents apart."""
    return unicodedata.normalize("NFC", folder.name)


def _holds_licence(folder: Path) -> bool:
    """Whether there is metadata in `folder`; a folder that may not be looked into is reported as a damaged licence."""
    try:
        return (folder / METADATA_FILE).is_file()
    except OSError:
        return True
