"""Where the program's data lies: in the installed package, or in the checkout it runs from."""

from functools import cache
from pathlib import Path

import glossator
from glossator.core.errors import GlossatorError, Problem


@cache
def data_folder() -> Path:
    """The folder that holds `resources/` and `licenses/`.

    Raises GlossatorError (NO_DATA) where neither an installed copy nor a checkout is found.
    """
    package = Path(glossator.__file__).parent
    installed = package / "_data"
    if installed.is_dir():
        return installed
    checkout = package.parents[1]
    if (checkout / "pyproject.toml").is_file() and (checkout / "licenses").is_dir():
        return checkout
    raise GlossatorError(Problem.NO_DATA)


def is_checkout() -> bool:
    """Whether the program runs from its sources; raises GlossatorError (NO_DATA) as `data_folder` does."""
    return data_folder().name != "_data"


def resource(*parts: str) -> Path:
    """A file or folder under `resources/`."""
    return data_folder().joinpath("resources", *parts)


def licences_folder() -> Path:
    """The folder of the licences that Glossator ships."""
    return data_folder() / "licenses"
