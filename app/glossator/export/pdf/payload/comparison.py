"""The rows of the comparison as data for the template."""

from collections.abc import Collection, Sequence

from glossator.core.text.direction import Direction
from glossator.export.languages import language_of
from glossator.export.model import ClauseText, Paragraph, ReportRow, Run
from glossator.export.pdf.payload.notes import NoteWriter
from glossator.export.pdf.payload.sentinels import Json, Sentinels, shown


class ComparisonWriter:
    """Writes rows; `indexed` are the passages that the index leads to, each of which gets a place to be led to."""

    def __init__(self, languages: Sequence[str], indexed: Collection[str], sentinels: Sentinels) -> None:
        self._languages = languages
        self._awaited = set(indexed)
        self._sentinels = sentinels

    def row(self, row: ReportRow, notes: NoteWriter) -> Json:
        """A row, with its notes as `notes` writes them."""
        return {
            "number": row.number,
            "title": f"{row.number}. {row.title}",
            "tentative": row.tentative,
            "cells": [
                [self._clause(clause, language) for clause in cell]
                for cell, language in zip(row.cells, self._languages, strict=True)
            ],
            "notes": [notes.note(note) for note in row.notes],
        }

    def _clause(self, clause: ClauseText, language: str) -> Json:
        return {
            "title": self._paragraph(clause.title, language) if clause.title else None,
            "paragraphs": [self._paragraph(paragraph, language) for paragraph in clause.paragraphs],
        }

    def _paragraph(self, paragraph: Paragraph, language: str) -> Json:
        spoken_in = language_of(paragraph.text, paragraph.direction, language)
        return {
            "direction": paragraph.direction,
            "language": spoken_in,
            "spoken": self._sentinels.for_speech(paragraph.text, spoken_in),
            "runs": [self._run(run, paragraph.direction) for run in paragraph.runs],
        }

    def _run(self, run: Run, direction: Direction) -> Json:
        begins = [passage for passage in run.passages if passage in self._awaited]
        self._awaited.difference_update(begins)
        return {
            "text": shown(run.text, direction),
            "kinds": run.kinds,
            "badges": run.badges,
            "begins": begins,
            "opens": run.opens,
            "closes": run.closes,
            "noted": run.noted,
            "marks": self._sentinels.for_marks(run.passages),
        }
