"""The `.gloss` format: a review as YAML and back, unknown keys kept."""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.model import Note, Selector, Severity, Status
from glossator.core.session.model import FORMAT, Column, Review, View
from glossator.core.yaml_data import Record, parse_record

FEWEST_COLUMNS, MOST_COLUMNS = 2, 4
Choice = TypeVar("Choice", bound=StrEnum)
_POSITION, _QUOTE, _CLAUSE = "TextPositionSelector", "TextQuoteSelector", "FragmentSelector"
_OURS = (_POSITION, _QUOTE, _CLAUSE)
_CLAUSE_FRAGMENT = "clause="


def parse_review(text: str, name: str) -> Review:
    """The review that the file `name` holds as `text`; raises GlossatorError where it is broken or newer."""
    record = parse_record(text, name)
    if not record.has("glossator"):
        raise GlossatorError(Problem.NOT_A_SESSION, name=name)
    found = record.integer("glossator")
    if found > FORMAT:
        raise GlossatorError(Problem.NEWER_SESSION, name=name, found=found)
    columns = tuple(_column(each) for each in record.records("columns"))
    if len(columns) > MOST_COLUMNS:
        raise GlossatorError(Problem.TOO_MANY_LICENCES)
    notes = _with_own_ids(_note(each) for each in record.records("notes"))
    view = _view(record.record("view"))
    return Review(columns, notes, view, unknown=record.rest())


def format_review(review: Review) -> str:
    """`review` as YAML whose order and line breaks stay the same where the review does."""
    import yaml

    data: dict[str, Any] = {
        "glossator": FORMAT,
        "columns": [_column_data(each) for each in review.columns],
        "notes": [_note_data(each) for each in review.notes],
        "view": _view_data(review.view),
        **review.unknown,
    }
    return yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100)


def _column(record: Record) -> Column:
    return Column(record.text("licence"), record.text("sha256", ""), unknown=record.rest())


def _column_data(column: Column) -> dict[str, Any]:
    return {"licence": column.licence, "sha256": column.sha256, **column.unknown}


def _view(record: Record) -> View:
    kinds = record.texts("shown_kinds") if record.has("shown_kinds") else None
    return View(kinds, max(0, record.integer("row", 0)), unknown=record.rest())


def _view_data(view: View) -> dict[str, Any]:
    kinds = {"shown_kinds": list(view.shown_kinds)} if view.shown_kinds is not None else {}
    return {**kinds, "row": view.row, **view.unknown}


def _note(record: Record) -> Note:
    return Note(
        id=record.text("id"),
        licence=record.text("licence"),
        target=_selector(record),
        body=record.text("body"),
        author=record.text("author", ""),
        created=record.text("created", ""),
        modified=record.text("modified", ""),
        severity=_choice(record, "severity", Severity.INFORMATION),
        status=_choice(record, "status", Status.OPEN),
        unknown=record.rest(),
    )


def _note_data(note: Note) -> dict[str, Any]:
    return {
        "id": note.id,
        "licence": note.licence,
        "target": _selector_data(note.target),
        "body": note.body,
        "author": note.author,
        "created": note.created,
        "modified": note.modified,
        "severity": note.severity.value,
        "status": note.status.value,
        **note.unknown,
    }


def _selector(record: Record) -> Selector:
    """The redundant selectors of the W3C Web Annotation Data Model, by their types."""
    target = record.record("target")
    stored = target.records("selectors")
    selectors = {each.text("type"): each for each in stored if each.text("type") in _OURS}
    for needed in (_POSITION, _QUOTE):
        if needed not in selectors:
            record.fail("target", f"has no {needed}")
    position, quote = selectors[_POSITION], selectors[_QUOTE]
    clause = selectors[_CLAUSE].text("value") if _CLAUSE in selectors else ""
    return Selector(
        start=position.integer("start"),
        end=position.integer("end"),
        exact=quote.text("exact"),
        prefix=quote.text("prefix", ""),
        suffix=quote.text("suffix", ""),
        clause=clause.removeprefix(_CLAUSE_FRAGMENT),
        others=tuple({"type": each.text("type"), **rest} for each in stored if (rest := each.rest())),
        unknown=target.rest(),
    )


def _selector_data(target: Selector) -> dict[str, Any]:
    ours: list[dict[str, Any]] = [
        {"type": _POSITION, "start": target.start, "end": target.end},
        {"type": _QUOTE, "exact": target.exact, "prefix": target.prefix, "suffix": target.suffix},
    ]
    if target.clause:
        ours.append({"type": _CLAUSE, "value": _CLAUSE_FRAGMENT + target.clause})
    extras = {each["type"]: each for each in target.others if each["type"] in _OURS}
    selectors = [{**each, **extras.get(each["type"], {})} for each in ours]
    selectors += [dict(each) for each in target.others if each["type"] not in _OURS]
    return {"selectors": selectors, **target.unknown}


def _with_own_ids(notes: Iterable[Note]) -> tuple[Note, ...]:
    """`notes` with a new id for each that repeats one, as happens where files were merged by hand."""
    seen: set[str] = set()
    own = []
    for note in notes:
        own.append(replace(note, id=str(uuid.uuid4())) if note.id in seen else note)
        seen.add(note.id)
    return tuple(own)


def _choice(record: Record, key: str, default: Choice) -> Choice:
    values = [each.value for each in type(default)]
    found = record.text(key, default.value)
    if found not in values:
        record.fail(key, f"should be one of {', '.join(values)}")
    return type(default)(found)
