"""A review's present state, made ready to be set."""

from textwrap import shorten

from glossator.core.compare.model import Row
from glossator.core.library.model import Licence
from glossator.core.notes.ordering import in_reading_order
from glossator.core.notes.placement import Placement
from glossator.core.provisions.model import Provision
from glossator.core.provisions.taxonomy import Taxonomy, load_taxonomy
from glossator.core.session.workspace import State
from glossator.core.text.direction import direction_of_language
from glossator.export.model import Passage, Report, ReportRow
from glossator.export.model_notes import ReportNote
from glossator.export.moment import moment_of
from glossator.export.report.cards import card_of, legend_of
from glossator.export.report.findings import find
from glossator.export.report.labels import Labels, load_labels
from glossator.export.report.marks import ColumnMarks, Numbered, passage_of_note
from glossator.export.report.matrix import index_of, matrix_of
from glossator.export.report.notes import register_of, report_note
from glossator.export.report.particulars import particulars_of
from glossator.export.report.redlines import redlines_of
from glossator.export.report.runs import ColumnText
from glossator.export.report.summary import summary_of

_LONGEST_TITLE = 60
_SURE = 0.3
"""Below this confidence a pairing of clauses is called tentative."""


def build_report(state: State, language: str) -> Report:
    """The comparison of `state` with its notes, in `language` ("en" or "ar")."""
    return _Builder(state, load_labels(language), load_taxonomy()).report()


class _Builder:
    """Holds what all parts of one report are made from."""

    def __init__(self, state: State, labels: Labels, taxonomy: Taxonomy) -> None:
        self._labels, self._taxonomy = labels, taxonomy
        self._comparison = state.comparison
        self._licences, self._compared = state.comparison.licences, state.comparison.rows
        chosen = state.review.view.shown_kinds
        self._shown = taxonomy.shown_by_default if chosen is None else frozenset(chosen)
        ordered = in_reading_order(state.placements, state.comparison)
        self._numbered = [Numbered(number, placed) for number, placed in enumerate(ordered, start=1)]
        self._review, self._decisions = state.review, state.review.decisions
        self._findings = find(state.comparison, self._decisions, taxonomy, labels)
        self._marks = [
            ColumnMarks(nth, licence, self._shown, taxonomy, self._decisions)
            for nth, licence in enumerate(self._licences)
        ]
        self._columns = [self._column(nth, licence) for nth, licence in enumerate(self._licences)]
        self._titles = [labels.set_in(self._title(row)) for row in self._compared]

    def report(self) -> Report:
        """All parts together."""
        labels, licences = self._labels, self._licences
        notes = tuple(report_note(each, self._findings, row=self._row_of(each)) for each in self._numbered)
        moment = self._moment()
        direction = direction_of_language(labels.language)
        return Report(
            language=labels.language,
            direction=direction,
            title=labels["title"],
            moment=moment,
            changed_on=labels.day(moment) if notes or self._decisions else "",
            particulars=particulars_of(self._review, moment, self._leading(), labels),
            cards=tuple(card_of(licence, self._taxonomy, labels) for licence in licences),
            summary=summary_of(self._findings, notes),
            matrix=matrix_of(self._findings),
            redlines=redlines_of(self._comparison, self._titles),
            index=index_of(self._findings, [marks.ids for marks in self._marks]),
            legend=legend_of(self._provisions(), self._shown, self._taxonomy, labels),
            rows=tuple(self._row(number, row, notes) for number, row in enumerate(self._compared, start=1)),
            heads=self._heads(notes),
            notes=notes,
            register=register_of(notes, direction, labels),
            passages=self._passages(),
            review=self._review,
            labels=labels.words,
        )

    def _provisions(self) -> list[Provision]:
        return [each for column in range(len(self._licences)) for each in self._findings.in_column(column)]

    def _column(self, nth: int, licence: Licence) -> ColumnText:
        clauses = [clause for row in self._compared for clause in row.cells[nth]]
        return ColumnText(licence, clauses, self._marks[nth].marks(self._numbered), self._taxonomy)

    def _row(self, number: int, row: Row, notes: tuple[ReportNote, ...]) -> ReportRow:
        cells = tuple(tuple(self._columns[nth].clause(clause) for clause in cell) for nth, cell in enumerate(row.cells))
        paired = sum(bool(cell) for cell in row.cells) > 1
        return ReportRow(
            number=number,
            title=self._titles[number - 1],
            tentative=paired and row.confidence < _SURE,
            cells=cells,
            notes=tuple(note for note in notes if note.row == number),
        )

    def _title(self, row: Row) -> str:
        """The topic's name, else the first heading in the row, else its first words."""
        if row.topic in self._taxonomy:
            return self._taxonomy.kind(row.topic).name.in_language(self._labels.language)
        clauses = [
            (licence, licence.clause(clause))
            for licence, cell in zip(self._licences, row.cells, strict=True)
            for clause in cell
        ]
        headings = (clause.heading for _, clause in clauses if clause.heading)
        words = (licence.text[clause.body : clause.own_end] for licence, clause in clauses)
        return row.topic or next(headings, "") or next((_beginning(each) for each in words if each.strip()), "")

    def _home(self, numbered: Numbered, placement: Placement) -> str | None:
        """The clause under which a note's words at `placement` are displayed; None where they are not."""
        column = placement.column
        return self._columns[column].homes.get(numbered.passage(placement)) if column >= 0 else None

    def _row_of(self, numbered: Numbered) -> int:
        """The number of the row that displays the first words of the note; the others are marked where they stand."""
        home = self._home(numbered, numbered.first)
        return self._findings.places.row(numbered.first.column, home) if home is not None else 0

    def _leading(self) -> str:
        return self._licences[self._comparison.leading].metadata.short

    def _heads(self, notes: tuple[ReportNote, ...]) -> tuple[tuple[ReportNote, ...], ...]:
        """For each column, the notes on its licence as a whole."""
        columns = [each.first.column if each.first.target.selector is None else -1 for each in self._numbered]
        return tuple(
            tuple(note for note, column in zip(notes, columns, strict=True) if column == nth)
            for nth in range(len(self._licences))
        )

    def _passages(self) -> tuple[Passage, ...]:
        """What is said of every passage that is displayed."""
        passages = []
        for marks, column in zip(self._marks, self._columns, strict=True):
            passages += [each for each in marks.passages(self._labels) if each.id in column.homes]
        for numbered in self._numbered:
            shown = (each for each in numbered.placed.placements if self._home(numbered, each) is not None)
            passages += [passage_of_note(numbered, each, self._labels) for each in shown]
        return tuple(passages)

    def _moment(self) -> str:
        worked = [moment for each in self._numbered for moment in each.note.last_touched]
        worked += [each.decided for each in self._decisions]
        return moment_of(worked or [licence.metadata.curated_on for licence in self._licences]).isoformat()


def _beginning(text: str) -> str:
    """The first words of `text`, as many as stand well in a bookmark."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_TITLE else shorten(words, _LONGEST_TITLE, placeholder="").rstrip(",;:") + "…"
