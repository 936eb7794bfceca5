"""What a card says of a note, gathered from the review and the licences."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from glossator.core.clauses.model import Clause, clause_at
from glossator.core.compare.model import Span
from glossator.core.library.model import Licence
from glossator.core.notes.model import Note, Target
from glossator.core.notes.ordering import in_reading_order
from glossator.core.notes.placement import Hold, Placement
from glossator.core.notes.targets import on_words
from glossator.core.provisions.model import CURATED
from glossator.core.provisions.taxonomy import Kind, Taxonomy
from glossator.core.session.decisions import standing
from glossator.core.session.model import Decision
from glossator.core.session.workspace import State
from glossator.core.text.direction import Direction, direction_of_language, isolate, majority_direction

_LONGEST_NOW = 200
"""Characters of changed words that a card repeats."""
_COMMA = {Direction.LTR: ", ", Direction.RTL: "، "}


@dataclass(frozen=True, slots=True)
class Topic:
    """A kind of provision that a note's words belong to, and whether a person marked it so."""

    kind: Kind
    is_curated: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A note with its number in reading order and what its words are."""

    number: int
    placement: Placement
    """Of the target that is read first."""
    place: str
    """Licence and clause ("Llama 4, 1.b.iii"), isolated for display."""
    quote: str
    quote_direction: Direction
    topics: tuple[Topic, ...]
    """What its words are about, each kind once."""
    now: str = ""
    """What stands there today, on one line, where that may be something else than was quoted; else empty."""

    @property
    def note(self) -> Note:
        """The note itself."""
        return self.placement.note


def cards_of(state: State, taxonomy: Taxonomy) -> tuple[Card, ...]:
    """The cards of all notes in reading order."""
    notes = in_reading_order(state.placements, state.comparison)
    return tuple(_card(number, note.first, state, taxonomy) for number, note in enumerate(notes, 1))


def blank_card(words: Span, state: State, taxonomy: Taxonomy) -> Card:
    """The card of a note on `words` that is still to be written: its number is 0 and its id is empty."""
    anchor = on_words(words, state.comparison)
    note = Note("", anchor.targets, body="", author="", created="", modified="", scope=anchor.scope)
    return _card(0, Placement(note, words.column, words.start, words.end, Hold.HELD), state, taxonomy)


def unwritten(card: Card) -> Card:
    """`card` as one of a note that is still to be written on the same words."""
    note = replace(card.note, id="")
    return replace(card, number=0, placement=replace(card.placement, note=note))


def place_of(placement: Placement, licence: Licence | None) -> str:
    """Licence and clause of a note's words, isolated; only the licence's name in the review where it is not open."""
    if licence is None:
        return isolate(PurePath(placement.target.licence).name)
    clause = _clause_of(placement, licence)
    parts = (licence.metadata.short, clause.number or clause.heading if clause else "")
    return isolate(_COMMA[direction_of_language(licence.metadata.language)].join(filter(None, parts)))


def _clause_of(placement: Placement, licence: Licence) -> Clause | None:
    if placement.hold.has_place and placement.target.selector:
        return clause_at(licence.clauses, placement.start)
    return next((clause for clause in licence.clauses if clause.id == placement.target.clause), None)


def quote_of(target: Target) -> str:
    """The words of `target` on one line."""
    return " ".join(target.quote.split())


def quote_direction(target: Target, licence: Licence | None) -> Direction:
    """The direction of the licence, or of most quoted words where it is not open."""
    if licence is None:
        return majority_direction(target.quote) or Direction.LTR
    return direction_of_language(licence.metadata.language)


def _card(number: int, placement: Placement, state: State, taxonomy: Taxonomy) -> Card:
    licence = state.comparison.licences[placement.column] if placement.column >= 0 else None
    return Card(
        number=number,
        placement=placement,
        place=place_of(placement, licence),
        quote=quote_of(placement.target),
        quote_direction=quote_direction(placement.target, licence),
        topics=_topics(placement, licence, state.review.decisions, taxonomy),
        now=words_now(placement, licence),
    )


def words_now(placement: Placement, licence: Licence | None) -> str:
    """What stands in `licence` today in place of a note's words, on one line; empty where these are the same."""
    if licence is None or placement.hold not in (Hold.CHANGED, Hold.DOUBTFUL):
        return ""
    words = " ".join(licence.text[placement.start : placement.end].split())
    return words if len(words) <= _LONGEST_NOW else f"{words[: _LONGEST_NOW - 1].rstrip()}…"


def _topics(
    placement: Placement, licence: Licence | None, decisions: Sequence[Decision], taxonomy: Taxonomy
) -> tuple[Topic, ...]:
    curated: dict[str, bool] = {}
    for provision in standing(licence, decisions) if licence else ():
        if provision.start < placement.end and placement.start < provision.end and provision.kind in taxonomy:
            curated[provision.kind] = curated.get(provision.kind, False) or provision.origin == CURATED
    return tuple(Topic(taxonomy.kind(kind), is_curated) for kind, is_curated in curated.items())
