"""The use case of every export: from the report to a whole file in its place."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.core.atomic import write_atomically
from glossator.core.errors import GlossatorError, Problem
from glossator.core.progress import Progress, part, unwatched
from glossator.export.model import Report
from glossator.export.options import Options
from glossator.export.written import Written

if TYPE_CHECKING:  # the program starts without what spreadsheets hold
    from glossator.export.sheets.tables import Table

_EVERYTHING = Options()
_MADE = 0.9
"""The share of the work that is done when only the disk has to take the file."""


class Format(StrEnum):
    """What a report can be written as."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    XLSX = "xlsx"
    CSV = "csv"
    """The provision matrix."""
    NOTES_CSV = "notes-csv"
    """The register of notes."""

    @property
    def suffix(self) -> str:
        """What the names of such files end in."""
        return ".csv" if self is Format.NOTES_CSV else f".{self}"


def write(
    report: Report, path: Path, into: Format, options: Options = _EVERYTHING, progress: Progress = unwatched
) -> Written:
    """Write `report` to `path`; gives back what the reader should know of the file.

    The same report makes the same bytes. Raises GlossatorError (IS_FOLDER, PDF_FAILED, or as `write_atomically` does)
    and what `progress` raises; the file at `path` is then as it was.
    """
    if path.is_dir():
        raise GlossatorError(Problem.IS_FOLDER, name=path.name)
    if into is Format.PDF:
        from glossator.export.pdf.write import write_pdf

        return write_pdf(report, path, options, progress)
    data = made(report, into, options, part(progress, 0, _MADE))
    write_atomically(path, data)
    return Written()


def made(report: Report, into: Format, options: Options = _EVERYTHING, progress: Progress = unwatched) -> bytes:
    """The bytes of `report` in any format but PDF, which is made elsewhere; raises what `progress` raises."""
    # each is imported when it is asked for: the program starts without what writes documents
    if into is Format.DOCX:
        from glossator.export.docx import make_docx

        return make_docx(report, options, progress)
    if into is Format.XLSX:
        from glossator.export.sheets.xlsx import make_xlsx

        return make_xlsx(report, options, progress)
    if into is Format.HTML:
        from glossator.export.html import make_html

        return make_html(report, options, progress)
    from glossator.export.sheets.csv import make_csv

    (table,) = tables(report, into, options)
    return make_csv(table, progress)


def tables(report: Report, into: Format, options: Options = _EVERYTHING) -> "tuple[Table, ...]":
    """What a workbook holds in its sheets, or a file of values as its only table."""
    from glossator.export.sheets.tables import matrix_table, notes_table, sheets

    if into is Format.XLSX:
        return tuple(sheets(report, options))
    return (matrix_table(report) if into is Format.CSV else notes_table(report),)
