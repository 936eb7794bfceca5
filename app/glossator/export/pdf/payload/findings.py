"""Summary, matrix, index and redlines as data for the template."""

from collections.abc import Mapping, Sequence

from glossator.core.text.direction import Direction, isolate
from glossator.export.model import Report
from glossator.export.model_findings import (
    ClauseLink,
    IndexEntry,
    IndexKind,
    KindPlaces,
    LicenceSummary,
    MatrixCell,
    MatrixGroup,
    Redline,
)
from glossator.export.options import Options, Part
from glossator.export.pdf.payload.notes import NoteWriter
from glossator.export.pdf.payload.sentinels import Json, Sentinels, shown

_LONGEST_UNBROKEN = 24
"""Characters of a phrase that is kept on one line."""


class FindingsWriter:
    """Writes what the licences provide; clauses lead to their rows where the comparison is printed."""

    def __init__(self, report: Report, options: Options, sentinels: Sentinels) -> None:
        self._report = report
        self._leads = options.has(Part.COMPARISON)
        self._sentinels = sentinels
        self._hues: Mapping[str, str] = {row.kind: row.hue for group in report.matrix for row in group.rows}

    def summary(self, notes: NoteWriter) -> Json:
        """The summary, with its notes as `notes` writes them."""
        found = self._report.summary
        return {
            "figures": [{"caption": each.caption, "values": each.values} for each in found.figures],
            "licences": [self._licence(each) for each in found.licences],
            "blocking": [notes.gist(note) for note in found.blocking],
            "open": [notes.gist(note) for note in found.open],
            "has_notes": bool(self._report.notes),
        }

    def matrix(self, groups: Sequence[MatrixGroup]) -> list[Json]:
        """The matrix, group by group."""
        return [
            {
                "name": group.name,
                "rows": [
                    {
                        "badge": row.badge,
                        "hue": row.hue,
                        "name": row.name,
                        "cells": [self._cell(cell) for cell in row.cells],
                    }
                    for row in group.rows
                ],
            }
            for group in groups
        ]

    def index(self, kinds: Sequence[IndexKind]) -> list[Json]:
        """The index, kind by kind."""
        return [
            {
                "badge": kind.badge,
                "hue": kind.hue,
                "name": kind.name,
                "entries": [self._entry(entry) for entry in kind.entries],
            }
            for kind in kinds
        ]

    def redlines(self, redlines: Sequence[Redline], notes: NoteWriter) -> list[Json]:
        """The redlines, licence by licence."""
        title = self._report.labels["redline"]
        return [
            {
                "title": title.format(before=each.before, after=each.after),
                "rows": [
                    {
                        "title": f"{row.number}. {row.title}",
                        "at": self._row(row.number),
                        "direction": row.direction,
                        **notes.redline(row.stretches, row.direction),
                    }
                    for row in each.rows
                ],
            }
            for each in redlines
        ]

    def _licence(self, licence: LicenceSummary) -> Json:
        return {
            "name": licence.licence,
            "leads": licence.leads,
            "restricts": [self._places(each) for each in licence.restricts],
            "gained": [self._places(each) for each in licence.gained],
            "lost": [self._places(each) for each in licence.lost],
        }

    def _places(self, places: KindPlaces) -> Json:
        hue = self._hues.get(places.kind, "grey")
        return {"badge": places.badge, "hue": hue, "name": places.name, **self._clauses(places.clauses)}

    def _cell(self, cell: MatrixCell) -> Json:
        return {"standing": cell.standing, "searched": self._searched(cell.searched), **self._clauses(cell.clauses)}

    def _searched(self, words: Sequence[str]) -> str:
        """What a silent licence was searched for, in a line of the report's own direction."""
        if not words:
            return ""
        phrases = [each.replace(" ", "\u00a0") if len(each) <= _LONGEST_UNBROKEN else each for each in words]
        is_left = self._report.direction is Direction.LTR
        quoted = (
            ", ".join(f"“{each}”" for each in phrases)
            if is_left
            else "، ".join(isolate(f"«{each}»") for each in phrases)
        )
        return f"{self._report.labels['searched']} {quoted}"

    def _entry(self, entry: IndexEntry) -> Json:
        passage = f"passage-{entry.passage}" if entry.passage and self._leads else None
        return {
            "licence": entry.licence,
            "clause": entry.clause.cited,
            "at": passage or self._row(entry.clause.row),
            "quote": shown(entry.quote, entry.quote_direction),
            "direction": entry.quote_direction,
            "statement": entry.statement,
        }

    def _clauses(self, clauses: Sequence[ClauseLink]) -> Json:
        """Clauses in a line of the report's own direction."""
        cited = ", ".join(each.cited for each in clauses)
        language = self._report.language if self._report.direction is Direction.RTL else "ar"
        return {
            "clauses": [{"cited": each.cited, "at": self._row(each.row)} for each in clauses],
            "spoken": self._sentinels.for_speech(cited, language),
        }

    def _row(self, number: int) -> str | None:
        return f"row-{number}" if number and self._leads else None
