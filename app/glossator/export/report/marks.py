"""What is marked in one column: its provisions of the shown kinds and its notes, with what is said of each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from glossator.core.library.model import Licence
from glossator.core.notes.markup import plain_text
from glossator.core.notes.model import Note
from glossator.core.notes.ordering import PlacedNote
from glossator.core.notes.placement import Placement
from glossator.core.provisions.model import CURATED, Provision
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.decisions import Finding, decided, finding_of, standing
from glossator.core.session.model import Decision
from glossator.export.model import Passage
from glossator.export.report.labels import Labels


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters `start` to `end` of a licence's text, and why they are marked: a kind, or the note of a number."""

    start: int
    end: int
    passage: str
    kind: str = ""
    note: int = 0
    leads: bool = False
    """Whether these are the words that the note's number leads to: it may be on words of several licences."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A placed note with its number in the report."""

    number: int
    placed: PlacedNote

    @property
    def note(self) -> Note:
        """The note itself."""
        return self.placed.note

    @property
    def first(self) -> Placement:
        """The placement of the target that is read first."""
        return self.placed.first

    def passage(self, placement: Placement) -> str:
        """The id of the passage that the note has at `placement`."""
        return f"note-{self.number}-{placement.nth}"


class ColumnMarks:
    """The marks of one licence that nobody rejected, and the passages that they belong to."""

    def __init__(
        self,
        column: int,
        licence: Licence,
        shown: frozenset[str],
        taxonomy: Taxonomy,
        decisions: Iterable[Decision] = (),
    ) -> None:
        self._column, self._licence, self._taxonomy = column, licence, taxonomy
        decisions = tuple(decisions)
        self._decided = decided(licence, decisions)
        provisions = standing(licence, decisions)
        self._provisions = [each for each in provisions if each.kind in shown and each.start < each.end]

    def marks(self, notes: list[Numbered]) -> list[Mark]:
        """A mark for each provision and for each of `notes` that holds to words of this column."""
        marks = [Mark(each.start, each.end, self._id(nth), kind=each.kind) for nth, each in enumerate(self._provisions)]
        return marks + [mark for each in notes for mark in self._note_marks(each)]

    @property
    def ids(self) -> Mapping[Finding, str]:
        """The id of the passage of each provision that is marked."""
        return {finding_of(each): self._id(nth) for nth, each in enumerate(self._provisions)}

    def passages(self, labels: Labels) -> Iterator[Passage]:
        """What is said of each provision that is marked."""
        for nth, provision in enumerate(self._provisions):
            kind = self._taxonomy.kind(provision.kind)
            name = kind.name.in_language(labels.language)
            yield Passage(
                id=self._id(nth),
                name=f"{self._licence.id}-{nth}",
                hue=kind.hue,
                author="Glossator",
                created=self._licence.metadata.curated_on,
                modified=self._licence.metadata.curated_on,
                subject=name,
                contents="\n".join((f"{name}: {_summary(provision, labels)}", *self._reasons(provision, labels))),
            )

    def _id(self, nth: int) -> str:
        return f"provision-{self._column}-{nth}"

    def _note_marks(self, numbered: Numbered) -> Iterator[Mark]:
        for each in numbered.placed.placements:
            if each.column == self._column and each.start < each.end:
                leads = each == numbered.first
                yield Mark(each.start, each.end, numbered.passage(each), note=numbered.number, leads=leads)

    def _reasons(self, provision: Provision, labels: Labels) -> Iterator[str]:
        """Who marked it, by which words, and who agreed."""
        if provision.origin == CURATED:
            yield labels["curated"].format(by=self._licence.metadata.curated_by)
        else:
            yield labels["rule"].format(rule=provision.origin.removeprefix("rule:"))
        if provision.fired:
            yield labels["fired"].format(words=labels.set_in(" ".join(provision.fired.split())))
        if accepted := self._decided.get(finding_of(provision)):
            by = accepted.author or labels["no-author"]
            yield labels["accepted"].format(by=labels.set_in(by), on=labels.day(accepted.decided))


def passage_of_note(numbered: Numbered, placement: Placement, labels: Labels) -> Passage:
    """What is said of the words that a note has at `placement`."""
    note = numbered.note
    standing = [labels[f"severity-{note.severity}"], labels[f"status-{note.status}"]]
    return Passage(
        id=numbered.passage(placement),
        name=f"{note.id}/{placement.nth}" if placement.nth else note.id,
        hue="note",
        author=note.author or labels["no-author"],
        created=note.created,
        modified=note.modified,
        subject=labels.join([f"{labels['note']} {numbered.number}", *standing]),
        contents=plain_text(note.body),
    )


def _summary(provision: Provision, labels: Labels) -> str:
    summary = provision.summary.in_language(labels.language)
    return f"{summary}\n{provision.note.in_language(labels.language)}" if provision.note else summary
