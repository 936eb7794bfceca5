"""Which of the labels that may stand in a text do: those that begin a sequence or carry one on."""

import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.core.clauses.labels import ATTACHMENTS, BARE, DIVISIONS, Label
from glossator.core.clauses.lines import announces_list, ends_sentence
from glossator.core.clauses.numbering import first_readings
from glossator.core.clauses.outline import Kind, Node, Outline
from glossator.core.clauses.phrases import LONGEST_HEADING, is_title, lead_in
from glossator.core.clauses.places import Place, Strength

_FARTHEST_SEQUEL = 60
"""Places to look ahead for the second label of a sequence."""
_MOST_REPEATS = 8
"""Places with the same number to look at for one that is strong enough."""
_NEVER = sys.maxsize
_LONGEST_RUN_IN = 80
"""Characters of the longest heading after which a list begins in the same line without a stop before it."""
_UNLABELLED = (Kind.HEADING, Kind.LEAD, Kind.BULLET, Kind.TERM, Kind.WORDS)


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a label belongs: below `parent`, under these of its readings."""

    parent: Node
    readings: Mapping[str, int]
    running: bool = False


class Sequencer:
    """Finds the slot of each label, given the clauses that are open and the labels still to come."""

    def __init__(self, text: str, outline: Outline, places: Sequence[Place]) -> None:
        self._text = text
        self._outline = outline
        self._places = places
        self._indices: dict[tuple[str | int, ...], list[int]] = defaultdict(list)
        for index, place in enumerate(places):
            for kind, number in place.label.readings.items():
                self._indices[(place.label.form, *place.label.prefix, kind, number)].append(index)

    def slot(self, index: int) -> Slot | None:
        """Where the label at `places[index]` belongs; None where no label stands there."""
        place = self._places[index]
        onward, opening = self._onward(place), self._opening(index, place)
        if onward and opening:
            return opening if self._is_opening(index, onward, opening) else onward
        loose = place.strength is Strength.PARAGRAPH and place.label.form != BARE
        return onward or opening or (self._loose(index, place) if loose else None)

    def _onward(self, place: Place) -> Slot | None:
        """The slot in the innermost open sequence that the label carries on.

        One that other words have ended gives way to one around it.
        """
        label = place.label
        if place.strength is Strength.LINE and not (place.capital or place.stopped):
            return None
        ended: Slot | None = None
        for node in reversed(self._outline.open):
            if found := node.numbering.next_readings(label):
                listed = node.last_child is not None and node.last_child.listed
                if not listed and place.strength is Strength.UNSTOPPED:
                    return ended
                if node.last_child in self._outline.open:
                    return Slot(node, found)
                ended = ended or Slot(node, found)
            elif node.inherited and (found := node.inherited.next_readings(label)):
                return Slot(node, found, running=True)
        return ended

    def _opening(self, index: int, place: Place) -> Slot | None:
        """The slot of a label that begins a sequence of its own."""
        label = place.label
        found = first_readings(label)
        if not found or not (place.stopped or self._ends_heading(place)):
            return None
        if label.word and place.strength < Strength.LINE:
            return None
        upper = any(kind.startswith("upper") for kind in found)
        sure = place.strength is Strength.PARAGRAPH and label.form != BARE and (label.word or not upper)
        attached = label.word in ATTACHMENTS and place.strength is Strength.LINE
        if sure or attached or self._sequel(index, found, _least_sequel(place)) is not None:
            return Slot(self._container(place), found)
        return None

    def _ends_heading(self, place: Place) -> bool:
        """Whether the label stands within a line right after the heading of the innermost clause."""
        label = self._outline.innermost.label
        if label is None or place.strength is not Strength.UNSTOPPED:
            return False
        near = place.label.start - label.end <= _LONGEST_RUN_IN
        return near and is_title(self._text[label.end : place.label.start], sentence=True)

    def _is_opening(self, index: int, onward: Slot, opening: Slot) -> bool:
        """Whether a label such as "i" after "h" begins a new sequence rather than carrying the open one on."""
        place = self._places[index]
        sibling = onward.parent.last_child
        if place.strength >= Strength.LINE and sibling and sibling.indent != place.indent:
            return place.indent > sibling.indent
        first, second = self._sequel(index, opening.readings), self._sequel(index, onward.readings)
        return first is not None and (second is None or first < second)

    def _loose(self, index: int, place: Place) -> Slot | None:
        """The slot of a label at the start of a paragraph, in a sequence that has gaps or lacks its beginning."""
        label = place.label
        for node in reversed(self._outline.open):
            if found := node.numbering.later_readings(label):
                return Slot(node, found)
        stands = label.word or self._prefixed(label) or self._sequel(index, label.readings) is not None
        return Slot(self._container(place), label.readings) if stands or self._opens_excerpt(place) else None

    def _opens_excerpt(self, place: Place) -> bool:
        """Whether the label is the first of all and a number: a text may begin with its fourth clause."""
        return not self._outline.labelled and place.capital and "decimal" in place.label.readings

    def _sequel(self, index: int, readings: Mapping[str, int], least: Strength = Strength.UNSTOPPED) -> int | None:
        """The index of the place of the label that carries on what `places[index]` begins under `readings`.

        Only one of the strength `least` counts. None where the sequence begins again before it.
        """
        label = self._places[index].label
        following = (self._next(index, label, kind, number + 1, least) for kind, number in readings.items())
        again = (self._next(index, label, kind, number, Strength.PARAGRAPH) for kind, number in readings.items())
        sequel = min(following, default=_NEVER)
        return sequel if sequel < min(again, default=_NEVER) else None

    def _next(self, index: int, label: Label, kind: str, number: int, least: Strength) -> int:
        """The index of the next place with this number in the form of `label`, and at least this strength."""
        found = self._indices.get((label.form, *label.prefix, kind, number), ())
        first = bisect_right(found, index)
        for at in found[first : first + _MOST_REPEATS]:
            if self._places[at].strength >= least:
                return at if at <= index + _FARTHEST_SEQUEL else _NEVER
        return _NEVER

    def _prefixed(self, label: Label) -> Node | None:
        """The innermost open clause whose label is the beginning of `label`, printed in full."""
        for node in reversed(self._outline.open):
            path = node.label.path if node.label else ()
            if path and path == label.prefix[: len(path)]:
                return node
        return None

    def _container(self, place: Place) -> Node:
        """The open clause below which a sequence that begins with the label at `place` stands."""
        label = place.label
        if label.word:
            return self._division_above(label)
        if label.prefix:
            return self._prefixed(label) or self._like(label) or self._outline.root
        for node in reversed(self._outline.open):
            if self._holds(node, place):
                return node
        return self._outline.root

    def _division_above(self, label: Label) -> Node:
        """The greater division or the attachment that a labelled division belongs to; attachments belong to none."""
        if label.word not in ATTACHMENTS and label.word in DIVISIONS:
            greater = (*DIVISIONS[: DIVISIONS.index(label.word)], *ATTACHMENTS)
            for node in reversed(self._outline.open):
                if node.label and node.label.word in greater:
                    return node
        return self._outline.root

    def _like(self, label: Label) -> Node | None:
        """The open clause that holds labels printed in full with another beginning."""
        for node in reversed(self._outline.open):
            if node.last_child and node.last_child.label and node.last_child.label.form == label.form:
                return node
        return None

    def _holds(self, node: Node, place: Place) -> bool:
        """Whether a sequence that begins at `place` stands below `node` rather than beside it."""
        announced, headed = announces_list(self._text, place.label.start), node.kind in (Kind.HEADING, Kind.LEAD)
        if self._may_be_outermost(place.label):
            if node.kind is Kind.LABEL:
                return not (self._precedes_body(node) and self._is_headed(place))
            if node.kind in _UNLABELLED:
                return headed and announced and not self._is_headed(place)
        return node.kind in (Kind.LABEL, Kind.ROOT) or headed or (node.kind in _UNLABELLED and announced)

    def _may_be_outermost(self, label: Label) -> bool:
        """Whether `label` is of the sort that numbers the body of a text, which has not begun yet."""
        is_of_sort = label.form in (".", BARE) and "decimal" in label.readings
        return is_of_sort and not self._outline.root.numbering.counts(label)

    def _precedes_body(self, node: Node) -> bool:
        """Whether `node` is one of the bracketed items of which no labelled clause is made up: parties, recitals."""
        above = (each.label for each in self._outline.open[: self._outline.open.index(node)])
        return node.label is not None and node.label.form == "()" and not any(above)

    def _is_headed(self, place: Place) -> bool:
        """Whether words like a heading follow the label at `place`."""
        start = place.label.end
        if place.end - start <= LONGEST_HEADING and not ends_sentence(self._text, place.end):
            return is_title(self._text[start : place.end], sentence=True)
        return lead_in(self._text, start, place.end) is not None


def _least_sequel(place: Place) -> Strength:
    """How likely the place of the second label must be for `place` to be that of the first."""
    if place.capital:
        return Strength.UNSTOPPED
    return Strength.PARAGRAPH if place.strength is Strength.IN_LINE and place.label.form != "." else Strength.LINE
