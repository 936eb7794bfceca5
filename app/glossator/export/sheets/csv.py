"""Comma-separated values that a spreadsheet opens as words, never as formulas."""

import csv
from io import StringIO

from glossator.core.notes.interchange.spreadsheet_words import guarded
from glossator.core.progress import Progress, unwatched
from glossator.export.course import Course
from glossator.export.sheets.tables import Table

_BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes UTF-8 for the system's own encoding, and Arabic is lost."""


def make_csv(table: Table, progress: Progress = unwatched) -> bytes:
    """`table` as UTF-8 with CRLF at the end of lines and every field quoted (RFC 4180).

    A field that a spreadsheet might take for a formula begins with an apostrophe, as its users write it themselves.
    Raises what `progress` raises.
    """
    file = StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(map(guarded, table.head))
    for row in Course(len(table.rows), progress).through(table.rows):
        writer.writerow(guarded(cell.words) for cell in row)
    return (_BYTE_ORDER_MARK + file.getvalue()).encode()
