"""What a notice of several lines says and offers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

Say = Callable[[], str]
"""Says it in the language that the interface has by then."""


class Offered(Protocol):
    """Something that the reader can take up."""

    @property
    def words(self) -> str:
        """The text of its button."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done where the reader takes it up."""

    words: str
    do: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Telling:
    """What is said of one thing: a sentence or two, details, and offers."""

    words: str
    details: tuple[str, ...] = ()
    offers: tuple[Offered, ...] = ()
    is_error: bool = False
    has_short_offers: bool = False
    """Whether there is room for all buttons beside the words."""
    more: str = ""
    """The text of the button that holds the offers where they are many."""
