"""Displayed words of a licence cut where marks begin and end."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from glossator.core.clauses.model import Clause
from glossator.core.library.model import Licence
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import direction_of_language, majority_direction
from glossator.core.text.reflow import Paragraph as Reflowed
from glossator.core.text.reflow import reflow
from glossator.export.model import ClauseText, Paragraph, Run
from glossator.export.report.marks import Mark

_INVISIBLE = {"Zs", "Cf", "Mn", "Me"}
"""White space, format characters, and marks, which are nothing without a letter."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A mark inside one segment: displayed characters `start` to `end`, and whether its passage begins or ends."""

    start: int
    end: int
    mark: Mark
    begins: bool
    ends: bool


@dataclass(slots=True)
class Segment:
    """A title or paragraph as displayed, the characters of the document that it stands for, and its marks."""

    text: str
    start: int
    end: int
    reflowed: Reflowed | None
    """None for a title, which is marked as a whole."""
    cuts: list[Cut] = field(default_factory=list)

    def reach(self, mark: Mark) -> tuple[int, int]:
        """The displayed characters of this segment that `mark` covers; an empty span where there are none."""
        if mark.end <= self.start or self.end <= mark.start:
            return 0, 0
        if self.reflowed is None:
            return 0, len(self.text)
        return self.reflowed.to_display(mark.start), self.reflowed.to_display(mark.end)

    def holds(self, mark: Mark) -> bool:
        """Whether anything of `mark` can be seen in this segment."""
        start, end = self.reach(mark)
        return any(unicodedata.category(char) not in _INVISIBLE for char in self.text[start:end])


class ColumnText:
    """The clauses of one licence in the order of the report, cut at their marks."""

    def __init__(self, licence: Licence, clauses: Sequence[str], marks: Sequence[Mark], taxonomy: Taxonomy) -> None:
        self._default = direction_of_language(licence.metadata.language)
        self._rank = {kind.id: (-kind.restrictiveness, place) for place, kind in enumerate(taxonomy.kinds)}
        self._segments = {clause: _segments(licence, licence.clause(clause)) for clause in clauses}
        self.homes: dict[str, str] = {}
        """The clause in which each displayed passage begins."""
        for mark in marks:
            self._place(mark)

    def clause(self, clause: str) -> ClauseText:
        """The clause with this id, set."""
        paragraphs = [(segment.reflowed is None, self._paragraph(segment)) for segment in self._segments[clause]]
        title = next((paragraph for is_title, paragraph in paragraphs if is_title), None)
        return ClauseText(title, tuple(paragraph for is_title, paragraph in paragraphs if not is_title))

    def _place(self, mark: Mark) -> None:
        holding = [
            (clause, segment)
            for clause, segments in self._segments.items()
            for segment in segments
            if segment.holds(mark)
        ]
        for nth, (clause, segment) in enumerate(holding):
            cut = Cut(*segment.reach(mark), mark, begins=nth == 0, ends=nth == len(holding) - 1)
            segment.cuts.append(cut)
            self.homes.setdefault(mark.passage, clause)

    def _paragraph(self, segment: Segment) -> Paragraph:
        edges = sorted({0, len(segment.text), *(at for cut in segment.cuts for at in (cut.start, cut.end))})
        runs = tuple(self._run(segment, start, end) for start, end in pairwise(edges))
        return Paragraph(majority_direction(segment.text) or self._default, runs)

    def _run(self, segment: Segment, start: int, end: int) -> Run:
        cuts = [cut for cut in segment.cuts if cut.start <= start and end <= cut.end]
        beginning = [cut.mark for cut in cuts if cut.begins and cut.start == start]
        return Run(
            text=segment.text[start:end],
            passages=tuple(cut.mark.passage for cut in cuts),
            kinds=self._kinds([cut.mark for cut in cuts]),
            badges=self._kinds(beginning),
            opens=tuple(mark.note for mark in beginning if mark.leads),
            closes=tuple(cut.mark.note for cut in cuts if cut.mark.note and cut.ends and cut.end == end),
            noted=any(cut.mark.note for cut in cuts),
        )

    def _kinds(self, marks: Sequence[Mark]) -> tuple[str, ...]:
        return tuple(sorted({mark.kind for mark in marks if mark.kind}, key=self._rank.__getitem__))


def _segments(licence: Licence, clause: Clause) -> list[Segment]:
    segments = []
    printed = licence.text[clause.start : clause.body]
    if clause.title and printed.strip():
        start = clause.start + len(printed) - len(printed.lstrip())
        segments.append(Segment(clause.title, start, clause.start + len(printed.rstrip()), None))
    body = reflow(licence.text, clause.body, clause.own_end)
    return [*segments, *(Segment(each.text, each.start, each.end, each) for each in body)]
