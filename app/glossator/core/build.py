"""Which build of the program this is: what `hatch_build.py` recorded of the commit that it was made from."""

import json
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from glossator.core.assets import data_folder, is_checkout

_SHORT = 12
"""Digits of a commit that tell it from any other and can still be read aloud."""


class Made(Enum):
    """Where the running program comes from."""

    CHECKOUT = auto()
    """Its sources, which may change from one start to the next."""
    RECORDED = auto()
    """A build of a known commit."""
    UNRECORDED = auto()
    """A build of sources of which nobody recorded the commit, such as a plain archive of them."""


@dataclass(frozen=True, slots=True)
class Build:
    """A build; what is not known of it is empty."""

    made: Made
    commit: str = ""
    date: str = ""
    """Of the commit, ISO 8601."""
    is_changed: bool = False
    """Whether there were changes that the commit does not hold."""

    @property
    def short_commit(self) -> str:
        """As much of the commit as people write down."""
        return self.commit[:_SHORT]


@cache
def this_build() -> Build:
    """The build that is running."""
    if is_checkout():
        return Build(Made.CHECKOUT)
    try:
        record = json.loads((data_folder() / "build.json").read_bytes())
        return Build(Made.RECORDED, str(record["commit"]), str(record["date"]), bool(record["changed"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Build(Made.UNRECORDED)


def build_in_words(build: Build) -> str:
    """One line, in English, for scripts and reports of mistakes."""
    if build.made is Made.CHECKOUT:
        return "from a checkout"
    if build.made is Made.UNRECORDED:
        return "not recorded"
    return f"{build.short_commit} of {build.date}{', with changes' if build.is_changed else ''}"
