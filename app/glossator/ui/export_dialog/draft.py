"""What is exported: a review as it stands when the reader asks, made in threads beside the window."""

from dataclasses import dataclass, replace
from pathlib import Path

from glossator.core.progress import Progress
from glossator.core.session.workspace import State
from glossator.core.text.direction import Direction
from glossator.export.model import Report
from glossator.export.options import Part
from glossator.export.sheets.tables import Table
from glossator.export.write import Format
from glossator.export.written import Written
from glossator.ui.export_dialog.choices import Choices
from glossator.ui.pages_preview import Pages


@dataclass(frozen=True, slots=True)
class Sheets:
    """Tables, and the side from which they are read."""

    tables: tuple[Table, ...]
    direction: Direction


class Draft:
    """Its report is built once in each language."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._reports: dict[str, Report] = {}

    def pages(self, choices: Choices, progress: Progress) -> Pages:
        """The pages of the PDF; raises GlossatorError (PDF_FAILED) and what `progress` raises."""
        from glossator.export.pdf.write import make_pdf

        report = self._report(choices.language, progress)
        return Pages(make_pdf(report, report.title, choices.options, progress).pdf)

    def sheets(self, choices: Choices, progress: Progress) -> Sheets:
        """What a workbook or a file of values will hold; raises what `progress` raises."""
        from glossator.export.write import tables

        report = self._report(choices.language, progress)
        found = tables(report, choices.into, choices.options)
        return Sheets(tuple(_as_written(each, choices) for each in found), report.direction)

    def write(self, choices: Choices, path: Path, progress: Progress) -> Written:
        """Write the report to `path`; returns and raises what `export.write.write` does."""
        from glossator.export.write import write

        report = self._report(choices.language, progress)
        return write(report, path, choices.into, choices.options, progress)

    def _report(self, language: str, progress: Progress) -> Report:
        from glossator.export.report import build_report

        if language not in self._reports:
            self._reports[language] = build_report(self._state, language)
        progress(0.0)
        return self._reports[language]


def _as_written(table: Table, choices: Choices) -> Table:
    """`table` without the colours and links that its file will not have."""
    has_hues = choices.into is Format.XLSX and not choices.options.is_grey
    has_links = choices.into is Format.XLSX and choices.options.has(Part.COMPARISON)
    rows = tuple(
        tuple(replace(cell, hue=cell.hue if has_hues else "", row=cell.row if has_links else 0) for cell in row)
        for row in table.rows
    )
    return replace(table, rows=rows)
