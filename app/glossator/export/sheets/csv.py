"""Comma-separated values that a spreadsheet opens as words, never as formulas."""

import csv
import unicodedata
from io import StringIO

from glossator.export.sheets.tables import Table

_BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes UTF-8 for the system's own encoding, and Arabic is lost."""
_STARTS_FORMULA = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
_PASSED_OVER = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})
"""White space and invisible characters, which some programs drop before they look for a formula."""


def make_csv(table: Table) -> bytes:
    """`table` as UTF-8 with CRLF at the end of lines and every field quoted (RFC 4180).

    A field that a spreadsheet might take for a formula begins with an apostrophe, as its users write it themselves.
    """
    file = StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow([_harmless(each) for each in table.head])
    writer.writerows([_harmless(cell.words) for cell in row] for row in table.rows)
    return (_BYTE_ORDER_MARK + file.getvalue()).encode()


def _harmless(words: str) -> str:
    first = next((char for char in words if unicodedata.category(char) not in _PASSED_OVER), "")
    return f"'{words}" if first in _STARTS_FORMULA else words
