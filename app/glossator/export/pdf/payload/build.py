"""The whole report as data for the template."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from glossator.export.model import Report
from glossator.export.options import Options, Part
from glossator.export.pdf.payload.comparison import ComparisonWriter
from glossator.export.pdf.payload.findings import FindingsWriter
from glossator.export.pdf.payload.notes import NoteWriter
from glossator.export.pdf.payload.sentinels import Json, Sentinels


@dataclass(frozen=True, slots=True)
class Payload:
    """`data` for the template, and what its sentinel links stand for."""

    data: str
    sentinels: Sentinels


def payload_of(report: Report, options: Options, displayable: Callable[[str], str]) -> Payload:
    """`report` for the template, with every text of it as `displayable` gives it back."""
    sentinels = Sentinels()
    data = {**_page(options), **_head(report), **_parts(report, options, sentinels)}
    return Payload(json.dumps(_each_text(data, displayable)), sentinels)


def _page(options: Options) -> Json:
    width, height = options.paper.size
    return {
        "width": height if options.is_landscape else width,
        "height": width if options.is_landscape else height,
        "grey": options.is_grey,
        "mirrored": options.mirrors_columns,
    }


def _head(report: Report) -> Json:
    return {
        "language": report.language,
        "direction": report.direction,
        "title": report.title,
        "changed_on": report.changed_on,
        "particulars": report.particulars,
        "cards": [asdict(card) for card in report.cards],
        "labels": dict(report.labels),
        "kinds": [asdict(entry) for group in report.legend for entry in group.entries],
    }


def _parts(report: Report, options: Options, sentinels: Sentinels) -> Json:
    """The parts that are wanted, each under its name."""
    margin = [note.number for row in report.rows for note in row.notes]
    margin += [note.number for notes in report.heads for note in notes]
    notes = NoteWriter(frozenset(margin), options, sentinels)
    findings = FindingsWriter(report, options, sentinels)
    makers: dict[Part, Callable[[], Any]] = {
        Part.COVER: lambda: True,
        Part.SUMMARY: lambda: findings.summary(notes),
        Part.MATRIX: lambda: findings.matrix(report.matrix),
        Part.COMPARISON: lambda: _comparison(report, options, notes, sentinels),
        Part.REDLINE: lambda: findings.redlines([each for each in report.redlines if each.rows], notes),
        Part.REGISTER: lambda: _register(report, notes),
        Part.INDEX: lambda: findings.index(report.index),
        Part.LEGEND: lambda: [asdict(group) for group in report.legend],
        Part.DISCLAIMER: lambda: True,
    }
    return {part.value: make() if options.has(part) else None for part, make in makers.items()}


def _comparison(report: Report, options: Options, notes: NoteWriter, sentinels: Sentinels) -> Json:
    indexed = {entry.passage for kind in report.index for entry in kind.entries} if options.has(Part.INDEX) else set()
    rows = ComparisonWriter([card.language for card in report.cards], indexed, sentinels)
    return {
        "rows": [rows.row(row, notes) for row in report.rows],
        "heads": [[notes.note(note) for note in each] for each in report.heads],
    }


def _register(report: Report, notes: NoteWriter) -> list[Json]:
    return [
        {"title": part.title, "direction": part.direction, "notes": [notes.note(note) for note in part.notes]}
        for part in report.register
    ]


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    """`value` with every string in it changed; keys stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: _each_text(each, change) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_each_text(each, change) for each in value]
    return value
