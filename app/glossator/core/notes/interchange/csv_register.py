"""Notes as a table that spreadsheets open: comma-separated values in UTF-8, a row a note (RFC 4180)."""

import csv
from collections.abc import Iterable
from io import StringIO

from glossator.core.notes.interchange.characters import whole
from glossator.core.notes.interchange.spreadsheet_words import guarded
from glossator.core.notes.model import Note, Reply

ID, LICENCE, CLAUSE, QUOTE = "id", "licence", "clause", "quote"
BODY, SUGGESTION, KIND, TAGS, SEVERITY, STATUS = "note", "suggestion", "kind", "tags", "severity", "status"
AUTHOR, CREATED, MODIFIED, REPLIES = "author", "created", "modified", "replies"
COLUMNS = (
    *(ID, LICENCE, CLAUSE, QUOTE, BODY, SUGGESTION, KIND, TAGS, SEVERITY, STATUS),
    *(AUTHOR, CREATED, MODIFIED, REPLIES),
)
"""The captions, the same in every language, so that the table is understood when it comes back."""
_BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes UTF-8 for the system's own encoding, and Arabic is lost."""


def write(notes: Iterable[Note]) -> bytes:
    """`notes` as a table; several licences, clauses or tags of one note stand in lines of their cell."""
    file = StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for note in notes:
        cells = cells_of(note)
        writer.writerow([guarded(cells[column]) for column in COLUMNS])
    return (_BYTE_ORDER_MARK + whole(file.getvalue())).encode()


def cells_of(note: Note) -> dict[str, str]:
    """What stands in each column of the row of `note`."""
    return {
        ID: note.id,
        LICENCE: "\n".join(each.licence for each in note.targets),
        CLAUSE: "\n".join(each.clause for each in note.targets),
        QUOTE: "\n\n".join(each.quote for each in note.targets),
        BODY: note.body,
        SUGGESTION: note.suggestion,
        KIND: note.kind,
        TAGS: "\n".join(note.tags),
        SEVERITY: note.severity.value,
        STATUS: note.status.value,
        AUTHOR: note.author,
        CREATED: note.created,
        MODIFIED: note.modified,
        REPLIES: "\n\n".join(map(_reply, note.replies)),
    }


def _reply(reply: Reply) -> str:
    return f"{reply.author}, {reply.created}:\n{reply.body}"
