"""The `.gloss` format: a review as YAML and back, unknown keys kept."""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.model import Note
from glossator.core.session.format_decisions import decision_as_data, pin_as_data, read_decision, read_pin
from glossator.core.session.format_notes import note_as_data, read_note
from glossator.core.session.model import FORMAT, Column, Review, View
from glossator.core.yaml_data import Record, parse_record

FEWEST_COLUMNS, MOST_COLUMNS = 2, 4


def parse_review(text: str, name: str) -> Review:
    """The review that the file `name` holds as `text`; raises GlossatorError where it is broken or newer."""
    return review_in(parse_record(text, name), name)


def review_in(record: Record, name: str) -> Review:
    """The review in the record of the file `name`, whose mistakes are told as `Record` does.

    Raises GlossatorError where it is none, or newer.
    """
    # whoever has a record has loaded YAML; the window starts without it
    from glossator.core.session.versions import bring_up_to_date
    from glossator.core.yaml_lines import LinedDict

    if not record.has("glossator"):
        raise GlossatorError(Problem.NOT_A_SESSION, name=name)
    found = record.integer("glossator")
    if found > FORMAT:
        raise GlossatorError(Problem.NEWER_SESSION, name=name, found=found)
    if found < FORMAT and isinstance(record.data, LinedDict):
        bring_up_to_date(record.data, found)
    columns = record.each("columns", _column)
    if len(columns) > MOST_COLUMNS:
        raise GlossatorError(Problem.TOO_MANY_LICENCES)
    notes = _with_own_ids(record.each("notes", read_note))
    return Review(
        columns=columns,
        notes=notes,
        leading=record.text("leading", ""),
        pins=record.each("pins", read_pin),
        decisions=record.each("decisions", read_decision),
        view=_view(record.record("view")),
        unknown=record.rest(),
    )


def format_review(review: Review) -> str:
    """`review` as YAML whose order and line breaks stay the same where the review does."""
    import yaml

    return yaml.dump(review_as_data(review), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100)


def review_as_data(review: Review) -> dict[str, Any]:
    """`review` as lists, mappings and scalars, in the file's order."""
    return {
        "glossator": FORMAT,
        "columns": [_column_data(each) for each in review.columns],
        **({"leading": review.leading} if review.leading else {}),
        "notes": [note_as_data(each) for each in review.notes],
        **({"pins": [pin_as_data(each) for each in review.pins]} if review.pins else {}),
        **({"decisions": [decision_as_data(each) for each in review.decisions]} if review.decisions else {}),
        "view": _view_data(review.view),
        **review.unknown,
    }


def _column(record: Record) -> Column:
    return Column(record.text("licence"), record.text("sha256", ""), unknown=record.rest())


def _column_data(column: Column) -> dict[str, Any]:
    return {"licence": column.licence, "sha256": column.sha256, **column.unknown}


def _view(record: Record) -> View:
    return View(
        shown_kinds=record.texts("shown_kinds") if record.has("shown_kinds") else None,
        ignored=record.texts("ignored") if record.has("ignored") else None,
        shows_rejected=record.flag("shows_rejected", default=False),
        row=max(0, record.integer("row", 0)),
        zoom=record.integer("zoom") if record.has("zoom") else None,
        unknown=record.rest(),
    )


def _view_data(view: View) -> dict[str, Any]:
    kinds = {"shown_kinds": list(view.shown_kinds)} if view.shown_kinds is not None else {}
    ignored = {"ignored": list(view.ignored)} if view.ignored is not None else {}
    rejected = {"shows_rejected": True} if view.shows_rejected else {}
    zoom = {"zoom": view.zoom} if view.zoom is not None else {}
    return {**kinds, **ignored, **rejected, "row": view.row, **zoom, **view.unknown}


def _with_own_ids(notes: Iterable[Note]) -> tuple[Note, ...]:
    """`notes` with a new id for each that repeats one, as happens where files were merged by hand."""
    seen: set[str] = set()
    own = []
    for note in notes:
        own.append(replace(note, id=str(uuid.uuid4())) if note.id in seen else note)
        seen.add(note.id)
    return tuple(own)
