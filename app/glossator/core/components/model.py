"""A component of the program."""

import re
from dataclasses import dataclass
from pathlib import Path

from glossator.core.library.library import Library

_EXCEPTION = re.compile(r"\bWITH\s+\S+")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*")
_WORDS = {"AND", "OR"}


@dataclass(frozen=True, slots=True)
class Component:
    """Something in the program that is distributed under terms of its own; what is not known of it is empty."""

    name: str
    version: str = ""
    licence: str = ""
    """A SPDX expression."""
    source: str = ""
    """Where its source can be had; shown and never fetched."""
    note: str = ""
    texts: tuple[Path, ...] = ()
    """The files of its terms, as it came with them."""
    inside: tuple["Component", ...] = ()
    """What is linked into its files."""

    def readable(self, library: Library) -> tuple[str, ...]:
        """What to open to read its terms: the library's own texts of them, else the first that it came with."""
        return library_ids(self.licence, library) or tuple(map(str, self.texts[:1]))


def library_ids(expression: str, library: Library) -> tuple[str, ...]:
    """The ids under which `library` ships the licences that a SPDX `expression` names, those that it has."""
    known = {_family(entry.spdx): entry.id for entry in library.entries() if entry.spdx and not entry.own}
    named = (_family(name) for name in _ID.findall(_EXCEPTION.sub("", expression)) if name not in _WORDS)
    return tuple(dict.fromkeys(known[name] for name in named if name in known))


def _family(spdx: str) -> str:
    """Without what says whether later versions will do: the text is the same."""
    return spdx.removesuffix("-only").removesuffix("-or-later")
