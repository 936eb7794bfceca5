"""The report as the data that the Typst template reads, and the keys by which its sentinels are found again."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from glossator.core.notes.isolated_runs import isolated_runs
from glossator.core.notes.markup_model import Block
from glossator.core.notes.tables import Table, parts
from glossator.core.text.direction import Direction, isolate_atoms
from glossator.export.languages import language_of
from glossator.export.model import ClauseText, Paragraph, Report, ReportRow, Run
from glossator.export.model_notes import ReportNote
from glossator.export.pdf.speech import Speech, needs_speech

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Payload:
    """`data` for the template, and what its sentinel links stand for."""

    data: str
    marks: dict[str, tuple[str, ...]]
    """By KEY: the ids of the passages that the words under `glossator:marks/KEY` belong to."""
    spoken: dict[str, Speech]
    """By KEY: how the paragraph that holds `glossator:text/KEY` is read aloud."""


def payload_of(report: Report, displayable: Callable[[str], str]) -> Payload:
    """`report` for the template, with every text of it as `displayable` gives it back."""
    writer = _Writer()
    data = _each_text(writer.report(report), displayable)
    return Payload(json.dumps(data), writer.marks, writer.spoken)


@dataclass(slots=True)
class _Writer:
    marks: dict[str, tuple[str, ...]] = field(default_factory=dict)
    spoken: dict[str, Speech] = field(default_factory=dict)

    def report(self, report: Report) -> Json:
        languages = [card.language for card in report.cards]
        return {
            "language": report.language,
            "direction": report.direction,
            "title": report.title,
            "changed_on": report.changed_on,
            "cards": [asdict(card) for card in report.cards],
            "legend": [asdict(group) for group in report.legend],
            "rows": [self._row(row, languages) for row in report.rows],
            "heads": [[self._note(note) for note in notes] for notes in report.heads],
            "register": [
                {"title": part.title, "direction": part.direction, "notes": [self._note(note) for note in part.notes]}
                for part in report.register
            ],
            "labels": dict(report.labels),
        }

    def _row(self, row: ReportRow, languages: list[str]) -> Json:
        return {
            "title": f"{row.number}. {row.title}",
            "tentative": row.tentative,
            "cells": [
                [self._clause(clause, language) for clause in cell]
                for cell, language in zip(row.cells, languages, strict=True)
            ],
            "notes": [self._note(note) for note in row.notes],
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
            "spoken": self._spoken_key(paragraph.text, spoken_in),
            "runs": [self._run(run, paragraph.direction) for run in paragraph.runs],
        }

    def _run(self, run: Run, direction: Direction) -> Json:
        return {
            "text": _shown(run.text, direction),
            "kinds": run.kinds,
            "badges": run.badges,
            "opens": run.opens,
            "closes": run.closes,
            "noted": run.noted,
            "marks": self._marks_key(run.passages),
        }

    def _note(self, note: ReportNote) -> Json:
        return {
            "number": note.number,
            "licence": note.licence,
            "clause": note.clause,
            "quote": _shown(note.quote, note.quote_direction),
            "quote_direction": note.quote_direction,
            "author": note.author,
            "date": note.date,
            "severity": note.severity,
            "severity_id": note.severity_id,
            "status": note.status,
            "remark": note.remark,
            "direction": note.direction,
            "placed": note.placed,
            "blocks": [self._part(part) for part in parts(note.blocks)],
        }

    def _part(self, part: Block | Table) -> Json:
        if isinstance(part, Block):
            return self._block(part)
        rows = [[self._block(cell) if cell else None for cell in row] for row in part.rows]
        return {"kind": "table", "direction": part.direction, "columns": len(rows[0]), "rows": rows}

    def _block(self, block: Block) -> Json:
        language = language_of(block.text, block.direction, "en")
        return {
            "kind": block.kind,
            "direction": block.direction,
            "language": language,
            "level": block.level,
            "label": block.label,
            "continues": block.continues,
            "spoken": self._spoken_key(f"{block.label} {block.text}".lstrip(), language),
            "runs": [asdict(run) for run in isolated_runs(block)],
        }

    def _marks_key(self, passages: tuple[str, ...]) -> str | None:
        if not passages:
            return None
        key = str(len(self.marks))
        self.marks[key] = passages
        return key

    def _spoken_key(self, text: str, language: str) -> str | None:
        if not needs_speech(text):
            return None
        key = str(len(self.spoken))
        self.spoken[key] = Speech(text, language)
        return key


def _shown(text: str, direction: Direction) -> str:
    return isolate_atoms(text) if direction is Direction.RTL else text


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    """`value` with every string in it changed; keys stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: _each_text(each, change) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_each_text(each, change) for each in value]
    return value
