"""A table of notes that comes back from a spreadsheet, or was written in one."""

import csv
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import StringIO

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.interchange import csv_register as columns
from glossator.core.notes.interchange.csv_places import anchor_of
from glossator.core.notes.interchange.model import Known, Received, Skipped, Why
from glossator.core.notes.interchange.spreadsheet_words import unguarded
from glossator.core.notes.interchange.taking_in import beginning
from glossator.core.notes.model import Note, NoteFields, Severity, Status
from glossator.core.text.decode import decode

_SEPARATORS = ",;\t"
"""Spreadsheets write the one that their user's language asks for."""
_LONGEST_CELL = 20 * 1024 * 1024
_EDITABLE = frozenset(
    (columns.BODY, columns.SUGGESTION, columns.KIND, columns.TAGS, columns.SEVERITY, columns.STATUS, columns.AUTHOR)
)
_Row = Mapping[str, str]


def read(data: bytes, name: str, known: Known) -> Received:
    """The notes in the table of the file `name`: changed ones by their ids, new ones by the words that they quote.

    Cells that did not change, and columns that are missing, leave a note as it is. A new note needs a licence that is
    open, and words that stand in it once, or a clause's id or number, or neither: it is on the whole licence then.
    Raises GlossatorError where the file is no table with a column of notes.
    """
    notes: list[Note] = []
    skipped: list[Skipped] = []
    for row in _rows(decode(data, name), name):
        note_id = row.get(columns.ID, "") or _name_by_content(row)
        before = known.notes.get(note_id)
        found = _changed(before, row) if before else _new(note_id, row, known)
        if isinstance(found, Why):
            skipped.append(Skipped(beginning(row[columns.BODY]) or row.get(columns.ID, ""), found))
        else:
            notes.append(found)
    return Received(tuple(notes), tuple(skipped))


def _rows(text: str, name: str) -> Iterator[_Row]:
    lines = StringIO(text.removeprefix("\ufeff"), newline="")
    separator = max(_SEPARATORS, key=lines.readline().count)
    lines.seek(0)
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(lines, delimiter=separator)
    try:
        head = [caption.strip().lower() for caption in next(rows)]
        if columns.BODY not in head:
            raise GlossatorError(Problem.NO_NOTES, name=name)
        for cells in rows:
            if any(map(str.strip, cells)):
                row = dict(zip(head, map(unguarded, cells), strict=False))
                yield {columns.BODY: "", **row}
    except csv.Error as error:
        line = rows.line_num
        raise GlossatorError(Problem.BROKEN_DATA, name=name, line=line, reason="this is no table") from error


def _changed(note: Note, row: _Row) -> Note:
    """`note` with the cells that say something else than when it was written."""
    was = columns.cells_of(note)
    edited = {key: value for key, value in row.items() if key in _EDITABLE and value != was[key]}
    fields = _fields(edited, note.fields)
    author = edited.get(columns.AUTHOR, note.author)
    return replace(note.with_fields(fields), author=author, modified=row.get(columns.MODIFIED, ""))


def _new(note_id: str, row: _Row, known: Known) -> Note | Why:
    anchor = anchor_of(row, known)
    if isinstance(anchor, Why):
        return anchor
    created = row.get(columns.CREATED, "")
    blank = Note(
        note_id,
        anchor.targets,
        "",
        row.get(columns.AUTHOR, ""),
        created,
        row.get(columns.MODIFIED, "") or created,
        scope=anchor.scope,
    )
    return blank.with_fields(_fields(row, blank.fields))


def _name_by_content(row: _Row) -> str:
    """The id of a note without one: the same each time that its row is read."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, "\n".join(f"{key}={row[key]}" for key in sorted(row))))


def _fields(cells: _Row, before: NoteFields) -> NoteFields:
    tags = cells.get(columns.TAGS)
    severity, status = (cells.get(key, "").strip().lower() for key in (columns.SEVERITY, columns.STATUS))
    return NoteFields(
        body=cells.get(columns.BODY, before.body),
        kind=cells.get(columns.KIND, before.kind),
        tags=before.tags if tags is None else tuple(filter(None, tags.split("\n"))),
        severity=Severity(severity) if severity in list(Severity) else before.severity,
        status=Status(status) if status in list(Status) else before.status,
        suggestion=cells.get(columns.SUGGESTION, before.suggestion),
    )
