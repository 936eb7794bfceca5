"""What the palette offers."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum

from glossator.core.clauses.model import Clause
from glossator.core.text.direction import strip_isolates
from glossator.core.text.folding import SearchKey

_BETWEEN_WORDS = re.compile(r"[\W_]+")


class Sort(IntEnum):
    """What an offer is of; where two are found alike, the lesser comes first."""

    ACTION = 0
    TOPIC = 1
    CLAUSE = 2
    LICENCE = 3


@dataclass(frozen=True, slots=True)
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
    key: str = field(init=False)
    """The words of its name as they are searched, each behind a space."""
    further_key: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", words_key(self.name))
        object.__setattr__(self, "further_key", words_key(self.also))


def words_key(words: str) -> str:
    """`words` folded for searching, each behind a space; empty where there are none."""
    folded = _BETWEEN_WORDS.sub(" ", SearchKey(strip_isolates(words)).key).strip()
    return f" {folded}" if folded else ""
