"""What is found out about an unknown text."""

from dataclasses import dataclass
from enum import StrEnum


class Relation(StrEnum):
    """How a text stands to the known licences."""

    EXACT = "exact"
    """Nothing but white space differs from the match."""
    CLOSE = "close"
    """The whole text is the match with some words changed."""
    PARTS = "parts"
    """The text holds known licences, or pieces of one, or names them in a notice."""
    UNKNOWN = "unknown"
    """Nothing that could be named with confidence; `candidates` may still say what is nearest."""


@dataclass(frozen=True, slots=True)
class Match:
    """The one licence that the whole text is; `score` from 0 to 1 is 1 only where every word is the same."""

    id: str
    score: float
    exact: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A licence that comes near; `score` from 0 to 1."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Part:
    """A licence, or a piece of it, in the text from `start` to `end`, in code points of the text.

    `score` says how much of the licence is there, from 0 to 1. Where `named`, the text does not hold the licence's
    words: a notice there says that this licence applies.
    """

    id: str
    start: int
    end: int
    score: float
    named: bool = False


@dataclass(frozen=True, slots=True)
class Identification:
    """The answer for one text; `candidates` by likeness, without the match; `contains` in reading order."""

    relation: Relation
    match: Match | None = None
    candidates: tuple[Candidate, ...] = ()
    contains: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """How many words were put in the place of others, added and left out against the original."""

    changed: int
    inserted: int
    deleted: int

    @property
    def total(self) -> int:
        """All words that differ."""
        return self.changed + self.inserted + self.deleted
