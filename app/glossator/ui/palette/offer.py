"""What the palette offers."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from glossator.core.clauses.model import Clause
from glossator.core.text.folding import fold, without_invisibles

_BETWEEN_WORDS = re.compile(r"[\W_]+")


class Sort(IntEnum):
    """What an offer is of; where two are found alike, the lesser comes first."""

    ACTION = 0
    TOPIC = 1
    CLAUSE = 2
    LICENCE = 3


@dataclass(frozen=True)
class Offer:
    """Something that can be done or gone to."""

    id: str
    """Names it from one start to the next."""
    sort: Sort
    name: str
    """In the language of the interface."""
    detail: str
    """What is said at the end of its line: its shortcut, its licence."""
    do: Callable[[], object]
    also: str = ""
    """Further words that it is found by, as its English name."""
    is_available: bool = True
    clause: Clause | None = None
    """The clause that it goes to."""
    column: int = -1
    """The column of that clause."""

    @cached_property
    def key(self) -> str:
        """The words of its name as they are searched, each behind a space; made when they are first looked at."""
        return words_key(self.name)

    @cached_property
    def further_key(self) -> str:
        """The same of the further words."""
        return words_key(self.also)


def words_key(words: str) -> str:
    """`words` folded for searching, each behind a space; empty where there are none."""
    folded = _BETWEEN_WORDS.sub(" ", fold(without_invisibles(words))).strip()
    return f" {folded}" if folded else ""
