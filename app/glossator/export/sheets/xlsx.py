"""A workbook of the report: words are stored as words, whatever they begin with."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from itertools import zip_longest

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from glossator import __version__
from glossator.core.progress import Progress, unwatched
from glossator.core.text.direction import Direction, majority_direction
from glossator.export.colours import HUES, light
from glossator.export.course import Course, rows_of
from glossator.export.model import Report
from glossator.export.moment import parse_moment
from glossator.export.options import SHEETS, Options, Paper, Part
from glossator.export.sheets.links import LONGEST_LINK, link_to
from glossator.export.sheets.tables import Cell, Form, Table, sheets

_LONGEST = 16_000
"""Characters of a cell: a spreadsheet takes 32,767 UTF-16 units, of which a character is one or two."""
_LONGEST_NAME = 31
_NO_NAME = str.maketrans("", "", "[]:*?/\\")
_WIDEST, _WIDEST_HEAD, _NARROWEST = 48, 24, 6
"""Widths of a column, in digits."""
_LINE, _HIGHEST = 15, 409
"""Height of a line, and of the highest row that a spreadsheet takes, in points."""
_PAPERS = {Paper.LETTER: 1, Paper.A3: 8, Paper.A4: 9}
_FIRST_ROW = 2
_READING = {Direction.LTR: 1, Direction.RTL: 2}
_DAY = "yyyy-mm-dd"


def make_xlsx(report: Report, options: Options, progress: Progress = unwatched) -> bytes:
    """The provision matrix, the register of notes and the clauses that they lead to, a sheet each.

    Raises what `progress` raises.
    """
    file = BytesIO()
    course = Course(rows_of(report, options.parts & SHEETS), progress)
    with Workbook(file, {"in_memory": True, "strings_to_urls": False}) as workbook:
        workbook.set_properties(_properties(report))
        styles = _Styles(workbook, report.direction, is_grey=options.is_grey)
        tables = list(sheets(report, options))
        places = list(_places(tables[-1])) if options.has(Part.COMPARISON) else []
        for table in tables:
            sheet = workbook.add_worksheet(_name(table.title))
            _set_up(sheet, report, options)
            _Writer(sheet, styles, places).write(table, course)
        if not workbook.worksheets():
            workbook.add_worksheet()
    return file.getvalue()


class _Styles:
    """The formats of cells, each made once."""

    def __init__(self, workbook: Workbook, page: Direction, *, is_grey: bool) -> None:
        self._workbook, self._page, self._is_grey = workbook, page, is_grey
        self._made: dict[tuple[Direction, str, bool, Form], Format] = {}
        told = {"bold": True, "bottom": 2, "bg_color": light("surface-raised")}
        self.head = workbook.add_format(_set_from(page, page) | told)

    def of(self, cell: Cell, *, is_link: bool) -> Format:
        """The format in which `cell` reads in its own direction."""
        key = (cell.direction or majority_direction(cell.words) or self._page, cell.hue, is_link, cell.form)
        if key not in self._made:
            self._made[key] = self._workbook.add_format(self._properties(*key))
        return self._made[key]

    def _properties(self, direction: Direction, hue: str, is_link: bool, form: Form) -> dict[str, object]:
        # one column has numbers with letters and without: they stand below each other
        found = _set_from(direction, self._page if is_link else direction)
        if hue in HUES and not self._is_grey:
            found["bg_color"] = light(f"{hue}-tint")
        if is_link:
            found |= {"font_color": light("accent"), "underline": 1}
        if form is Form.DAY:
            found["num_format"] = _DAY
        return found


class _Writer:
    """Writes a table into `sheet`; cells lead to these places of the rows of the comparison, where there are any."""

    def __init__(self, sheet: Worksheet, styles: _Styles, places: Sequence[str]) -> None:
        self._sheet, self._styles, self._places = sheet, styles, places

    def write(self, table: Table, course: Course) -> None:
        """The head, and each row, with what is too long for a cell in the rows below."""
        widths = _widths(table)
        for column, width in enumerate(widths):
            self._sheet.set_column(column, column, width)
        for column, words in enumerate(table.head):
            self._sheet.write_string(0, column, words, self._styles.head)
        at = 1
        for row in course.through(table.rows):
            for line in _lines(row):
                self._sheet.set_row(at, _height(line, widths))
                for column, cell in enumerate(line):
                    self._cell(at, column, cell)
                at += 1
        self._sheet.autofilter(0, 0, max(at - 1, 1), len(table.head) - 1)

    def _cell(self, row: int, column: int, cell: Cell) -> None:
        is_link = bool(cell.row and self._places and 0 < len(cell.words) <= LONGEST_LINK)
        style = self._styles.of(cell, is_link=is_link)
        day = parse_moment(cell.words) if cell.form is Form.DAY else None
        if is_link:
            formula = link_to(self._places[cell.row - 1], cell.words)
            self._sheet.write_formula(row, column, formula, style, cell.words)
        elif day:
            self._sheet.write_datetime(row, column, day.replace(tzinfo=None), style)
        elif cell.words and cell.form is Form.NUMBER:
            self._sheet.write_number(row, column, int(cell.words), style)
        elif cell.words:
            self._sheet.write_string(row, column, cell.words, style)


def _set_from(direction: Direction, side: Direction) -> dict[str, object]:
    """Words that read in `direction`, at the side from which `side` reads."""
    align = "right" if side is Direction.RTL else "left"
    return {
        "text_wrap": True,
        "valign": "top",
        "indent": 1,
        "reading_order": _READING[direction],
        "align": align,
    }


def _lines(row: Sequence[Cell]) -> Iterator[tuple[Cell, ...]]:
    """`row`, and what is too long for its cells in further rows."""
    pieces = [
        [replace(cell, words=cell.words[at : at + _LONGEST]) for at in range(0, max(len(cell.words), 1), _LONGEST)]
        for cell in row
    ]
    yield from zip_longest(*pieces, fillvalue=Cell(""))


def _places(table: Table) -> Iterator[str]:
    """Where each row of `table` begins in its sheet."""
    at = _FIRST_ROW
    for row in table.rows:
        yield f"'{_name(table.title)}'!A{at}"
        at += len(list(_lines(row)))


def _widths(table: Table) -> list[int]:
    """Of each column, in digits."""
    columns = zip(*([len(cell.words) for cell in row] for row in table.rows), strict=True)
    longest = [max(lengths) for lengths in columns] or [0] * len(table.head)
    heads = (min(len(words), _WIDEST_HEAD) for words in table.head)
    return [min(max(each, head, _NARROWEST) + 2, _WIDEST) for each, head in zip(longest, heads, strict=True)]


def _height(row: Sequence[Cell], widths: Sequence[int]) -> float:
    """Of a row, in points: not all programs make room for lines that they break themselves."""
    lines = (
        sum(1 + len(line) // (width - 2) for line in cell.words.split("\n"))
        for cell, width in zip(row, widths, strict=True)
    )
    return min(_LINE * max(lines) + 2, _HIGHEST)


def _set_up(sheet: Worksheet, report: Report, options: Options) -> None:
    if report.direction is Direction.RTL:
        sheet.right_to_left()
    sheet.freeze_panes(1, 0)
    sheet.hide_gridlines(0)  # also on paper, where words of neighbours would run into each other
    sheet.repeat_rows(0)
    sheet.set_paper(_PAPERS[options.paper])
    sheet.fit_to_pages(1, 0)
    if options.is_landscape:
        sheet.set_landscape()


def _properties(report: Report) -> dict[str, object]:
    return {
        "title": report.title,
        "subject": ", ".join(card.short for card in report.cards),
        "author": f"Glossator {__version__}",
        "created": datetime.fromisoformat(report.moment).replace(tzinfo=None),
    }


def _name(title: str) -> str:
    """The title as the name of a sheet."""
    return title.translate(_NO_NAME)[:_LONGEST_NAME]
