"""Which notes of a review are listed: those that are what the reader looks for, in the order that she wants."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, Self

from glossator.core.library.references import main_reference
from glossator.core.notes.model import Note, Severity, Status
from glossator.core.notes.moments import moment
from glossator.core.notes.ordering import PlacedNote
from glossator.core.text.folding import fold, without_invisibles


class Order(StrEnum):
    """By what the notes are listed; those that are even are in reading order."""

    READING = "reading"
    NEWEST = "newest"
    """What was written or answered last comes first."""
    SEVERITY = "severity"
    """The gravest first."""
    STATUS = "status"
    AUTHOR = "author"
    LICENCE = "licence"


class Facet(StrEnum):
    """What a note has one or more of; the reader chooses among those that occur."""

    LICENCE = "licences"
    KIND = "kinds"
    SEVERITY = "severities"
    STATUS = "statuses"
    AUTHOR = "authors"
    TAG = "tags"


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked for: every typed word, and of each facet one of the values, where any are chosen."""

    words: str = ""
    licences: frozenset[str] = frozenset()
    """Library ids or paths, without the documents that are opened with them."""
    kinds: frozenset[str] = frozenset()
    severities: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    since: date | None = None
    """The day, on the reader's own clock, on which a note was written, changed or answered at the earliest."""

    def chosen(self, facet: Facet) -> frozenset[str]:
        """The values of `facet` that are looked for; any will do where there are none."""
        values: frozenset[str] = getattr(self, facet)
        return values

    def switched(self, facet: Facet, value: str) -> Self:
        """The filter that looks for `value` too, or no longer."""
        changed: dict[str, Any] = {facet.value: self.chosen(facet) ^ {value}}
        return replace(self, **changed)

    @property
    def is_narrow(self) -> bool:
        """Whether anything is looked for."""
        return bool(_folded(self.words)) or self.since is not None or any(map(self.chosen, Facet))


@dataclass(frozen=True, slots=True)
class Filed:
    """A note with its number in reading order and what it is found by."""

    number: int
    note: Note
    placed: PlacedNote
    key: str
    """All that is said in it and quoted by it, folded for searching."""
    touched: datetime
    """When it was written, changed or answered last; the earliest time there is where that cannot be read."""
    values: Mapping[Facet, frozenset[str]] = field(repr=False)


class Filing:
    """Files notes for searching; what it made of a note is kept for as long as the note is the same."""

    def __init__(self) -> None:
        self._known: dict[str, Filed] = {}

    def file(self, notes: Sequence[PlacedNote]) -> tuple[Filed, ...]:
        """`notes`, given in reading order, made ready."""
        filed = tuple(self._filed(number, each) for number, each in enumerate(notes, start=1))
        self._known = {each.note.id: each for each in filed}
        return filed

    def _filed(self, number: int, placed: PlacedNote) -> Filed:
        note = placed.note
        known = self._known.get(note.id)
        if known is None or known.note is not note:
            return _filed(number, placed)
        is_same = known.number == number and known.placed == placed
        return known if is_same else replace(known, number=number, placed=placed)


def select(filed: Iterable[Filed], wanted: Filter, order: Order = Order.READING) -> tuple[Filed, ...]:
    """Those of `filed`, given in reading order, that `wanted` looks for, in `order`."""
    found = filter(_Search(wanted), filed) if wanted.is_narrow else filed
    key = _KEYS[order]
    return tuple(sorted(found, key=key) if key else found)


def occurring(filed: Iterable[Filed]) -> dict[Facet, Counter[str]]:
    """How many notes have each value of each facet, in the order in which they are read."""
    found: dict[Facet, Counter[str]] = {facet: Counter() for facet in Facet}
    for each in filed:
        for facet, values in each.values.items():
            found[facet].update(values)
    return found


_LATEST = datetime.max.replace(tzinfo=UTC)
_SEVERITIES = {severity: -nth for nth, severity in enumerate(Severity)}
_STATUSES = {status: nth for nth, status in enumerate(Status)}
_KEYS: dict[Order, Callable[[Filed], Any] | None] = {
    Order.READING: None,
    Order.NEWEST: lambda each: _LATEST - each.touched,
    Order.SEVERITY: lambda each: _SEVERITIES[each.note.severity],
    Order.STATUS: lambda each: _STATUSES[each.note.status],
    Order.AUTHOR: lambda each: (not each.note.author, fold(each.note.author)),
    Order.LICENCE: lambda each: (each.placed.first.column < 0, each.placed.first.column, each.note.licence),
}


class _Search:
    """Whether a note is what `wanted` looks for."""

    def __init__(self, wanted: Filter) -> None:
        self._words = _folded(wanted.words).split()
        self._chosen = [(facet, values) for facet in Facet if (values := wanted.chosen(facet))]
        since = wanted.since
        self._since = datetime(since.year, since.month, since.day).astimezone() if since else None

    def __call__(self, filed: Filed) -> bool:
        for word in self._words:  # thousands of times for every letter that is typed
            if word not in filed.key:
                return False
        return all(values & filed.values[facet] for facet, values in self._chosen) and self._is_recent(filed.touched)

    def _is_recent(self, touched: datetime) -> bool:
        return self._since is None or touched >= self._since


def _filed(number: int, placed: PlacedNote) -> Filed:
    note = placed.note
    said = (
        *(note.body, note.suggestion, note.author, *note.tags, note.kind),
        *(words for reply in note.replies for words in (reply.author, reply.body)),
        *(target.quote for target in note.targets),
    )
    values = {
        Facet.LICENCE: _set_of(*(main_reference(target.licence) for target in note.targets)),
        Facet.KIND: _set_of(note.kind),
        Facet.SEVERITY: _set_of(note.severity.value),
        Facet.STATUS: _set_of(note.status.value),
        Facet.AUTHOR: _set_of(note.author),
        Facet.TAG: _set_of(*note.tags),
    }
    touched, _ = max(map(moment, note.last_touched))
    return Filed(number, note, placed, _folded("\n".join(said)), touched, values)


@lru_cache(maxsize=1000)
def _set_of(*values: str) -> frozenset[str]:
    """A set of `values`; thousands of notes share a few."""
    return frozenset(values)


def _folded(text: str) -> str:
    """`text` as words are looked for in it, each stretch of white space being one space."""
    return " ".join(without_invisibles(fold(text)).split())
