"""What a card says of a note, gathered from the review and the licences."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from glossator.core.clauses.model import Clause, clause_at
from glossator.core.compare.model import Span
from glossator.core.library.model import Licence
from glossator.core.notes.model import Anchor, FormerTarget, Note, Scope, Target
from glossator.core.notes.ordering import PlacedNote
from glossator.core.notes.placement import Hold, Placement, place
from glossator.core.notes.scopes import anchors_around
from glossator.core.provisions.model import CURATED, Provision
from glossator.core.provisions.taxonomy import Kind, Taxonomy
from glossator.core.session.decisions import standing
from glossator.core.session.workspace import State
from glossator.core.text.direction import Direction, direction_of_language, isolate, majority_direction

_COMMA = {Direction.LTR: ", ", Direction.RTL: "، "}
_GRAVITY = (Hold.ORPHANED, Hold.DOUBTFUL, Hold.CHANGED, Hold.MOVED, Hold.HELD, Hold.NOT_OPEN)
"""What the reader must be told of first."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A kind of provision that a note's words belong to, and whether a person marked it so."""

    kind: Kind
    is_curated: bool


@dataclass(frozen=True, slots=True)
class Former:
    """What a note was about until `carried` (ISO 8601): the licence's name, isolated, and the words on one line."""

    licence: str
    quote: str
    direction: Direction
    carried: str


@dataclass(frozen=True, slots=True)
class Card:
    """A note with its number in reading order and what its words are."""

    number: int
    placement: Placement
    """Of the target of which there is most to tell; of the one that is read first, where that is even."""
    place: str
    """Licence and clause of each target ("Llama 4, 1.b.iii"), isolated for display."""
    quote: str
    quote_direction: Direction
    kind: Kind | None
    """What the writer says that the note is about, where that is one of the taxonomy's kinds."""
    topics: tuple[Topic, ...]
    """What else its words are about, each kind once."""
    former: tuple[Former, ...] = ()
    """What it was about before it was carried over or settled, the oldest first."""
    now: str = ""
    """What stands there today, on one line, where that may be something else than was quoted; else empty."""

    @property
    def note(self) -> Note:
        """The note itself."""
        return self.placement.note


class CardMaker:
    """Makes cards of the notes of one `state` of a review; `name_of` says what a licence that is not open is called."""

    def __init__(self, state: State, taxonomy: Taxonomy, name_of: Callable[[str], str]) -> None:
        self._state = state
        self._taxonomy = taxonomy
        self._name_of = name_of
        self._standing: dict[int, tuple[Provision, ...]] = {}

    def card(self, number: int, placed: PlacedNote) -> Card:
        """The card of a note with its number."""
        told = min(placed.placements, key=lambda each: _GRAVITY.index(each.hold))
        licence = self._licence(told)
        kinds = {kind.id: kind for kind in self._taxonomy.kinds}
        kind = kinds.get(told.note.kind)
        return Card(
            number=number,
            placement=told,
            place=" · ".join(dict.fromkeys(map(self._place, placed.placements))),
            quote=quote_of(told.target),
            quote_direction=quote_direction(told.target, licence),
            kind=kind,
            topics=tuple(each for each in self._topics(told, kinds) if each.kind != kind),
            former=tuple(map(self._former, told.note.former)),
            now=words_now(told, licence),
        )

    def blanks(self, words: Span) -> dict[Scope, Card]:
        """The cards of notes on `words`, or on more around them, still to be written: number 0 and an empty id."""
        return {scope: self._blank(each) for scope, each in anchors_around(words, self._state.comparison).items()}

    def _blank(self, anchor: Anchor) -> Card:
        licences = self._state.comparison.licences
        note = Note("", anchor.targets, body="", author="", created="", modified="", scope=anchor.scope)
        return self.card(0, PlacedNote(tuple(place(note, licences, nth) for nth in range(len(note.targets)))))

    def _place(self, placement: Placement) -> str:
        """Licence and clause of a note's words, isolated; only the licence's name where it is not open."""
        licence = self._licence(placement)
        return place_of(placement, licence) if licence else isolate(self._name_of(placement.target.licence))

    def _former(self, former: FormerTarget) -> Former:
        quote = quote_of(former.target)
        direction = majority_direction(quote) or Direction.LTR
        return Former(isolate(self._name_of(former.target.licence)), quote, direction, former.carried)

    def _licence(self, placement: Placement) -> Licence | None:
        return self._state.comparison.licences[placement.column] if placement.column >= 0 else None

    def _topics(self, placement: Placement, kinds: dict[str, Kind]) -> tuple[Topic, ...]:
        curated: dict[str, bool] = {}
        for provision in self._provisions(placement):
            if provision.start < placement.end and placement.start < provision.end and provision.kind in kinds:
                curated[provision.kind] = curated.get(provision.kind, False) or provision.origin == CURATED
        return tuple(Topic(kinds[kind], is_curated) for kind, is_curated in curated.items())

    def _provisions(self, placement: Placement) -> Sequence[Provision]:
        """What stands in the licence of `placement` after what the reviewer decided."""
        licence = self._licence(placement)
        if licence is None:
            return ()
        if placement.column not in self._standing:
            self._standing[placement.column] = tuple(standing(licence, self._state.review.decisions))
        return self._standing[placement.column]


def unwritten(card: Card) -> Card:
    """`card` as one of a note that is still to be written on the same words."""
    note = replace(card.note, id="")
    return replace(card, number=0, placement=replace(card.placement, note=note))


def place_of(placement: Placement, licence: Licence) -> str:
    """Licence and clause of a note's words, isolated."""
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


def words_now(placement: Placement, licence: Licence | None) -> str:
    """What stands in `licence` today in place of a note's words, on one line; empty where these are the same."""
    if licence is None or placement.hold not in (Hold.CHANGED, Hold.DOUBTFUL):
        return ""
    return " ".join(licence.text[placement.start : placement.end].split())
