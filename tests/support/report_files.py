"""Exported reports read back as lines of text, in reading order."""

import csv
import re
from collections.abc import Callable, Iterator
from io import BytesIO, StringIO
from zipfile import ZipFile

from lxml import etree, html
from lxml.etree import _Element
from openpyxl import load_workbook

from glossator.export.write import Format

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LINK = re.compile('=HYPERLINK\\("#([^"]+)",')
_BLOCKS = {
    *("title", "p", "h1", "h2", "h3", "h4", "li", "dt", "dd", "th", "td", "caption", "legend", "label", "button"),
    *("pre", "blockquote"),
}


def lines_of(data: bytes, form: Format) -> list[str]:
    """All text of a file in one of the formats that are not pages, a line a paragraph or cell."""
    readers: dict[Format, Callable[[bytes], Iterator[str]]] = {
        Format.DOCX: docx_lines,
        Format.HTML: html_lines,
        Format.XLSX: xlsx_lines,
        Format.CSV: csv_lines,
        Format.NOTES_CSV: csv_lines,
    }
    return list(readers[form](data))


def docx_part(data: bytes, name: str) -> _Element:
    """The part of this name in `word/`, parsed."""
    with ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


def has_docx_part(data: bytes, name: str) -> bool:
    with ZipFile(BytesIO(data)) as archive:
        return f"word/{name}.xml" in archive.namelist()


def docx_lines(data: bytes) -> Iterator[str]:
    """Paragraphs with their style and direction: `[-deleted-]`, `{+inserted+}`, `(1: words of comment 1 :1)`."""
    yield from map(_paragraph, docx_part(data, "document").iter(f"{_WORD}p"))
    if not has_docx_part(data, "comments"):
        return
    for comment in docx_part(data, "comments"):
        said = (f"{_WORD}{name}" for name in ("id", "author", "date"))
        yield "Comment " + " ".join(comment.get(each, "-") for each in said)
        yield from map(_paragraph, comment.iter(f"{_WORD}p"))


def html_lines(data: bytes) -> Iterator[str]:
    """The text of each block with the direction and language that it is given."""
    page = html.document_fromstring(data.decode())
    for element in page.iter():
        if element.tag in _BLOCKS and not any(each.tag in _BLOCKS for each in element.iterdescendants()):
            about = " ".join(each for each in (element.get("dir"), element.get("lang")) if each)
            words = " ".join("".join(map(str, element.itertext())).split())
            if words:
                yield f"{element.tag}{f' ({about})' if about else ''} {words}"


def xlsx_lines(data: bytes) -> Iterator[str]:
    """The cells of each sheet, and where they lead."""
    shown, written = (load_workbook(BytesIO(data), data_only=is_shown) for is_shown in (True, False))
    for sheet in shown:
        yield f"Sheet {sheet.title}{' from the right' if sheet.sheet_view.rightToLeft else ''}"
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    link = _LINK.match(str(written[sheet.title][cell.coordinate].value))
                    yield f"{cell.coordinate} {cell.value}{f' -> {link[1]}' if link else ''}"


def csv_lines(data: bytes) -> Iterator[str]:
    """The records, their fields parted by bars."""
    for record in csv_records(data):
        yield " | ".join(record)


def csv_records(data: bytes) -> list[list[str]]:
    """The fields of each record."""
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))


def _paragraph(paragraph: _Element) -> str:
    about = paragraph.find(f"{_WORD}pPr")
    style = about.find(f"{_WORD}pStyle") if about is not None else None
    direction = "rtl" if about is not None and about.find(f"{_WORD}bidi") is not None else "ltr"
    return f"{style.get(f'{_WORD}val') if style is not None else '-'} {direction} {''.join(_pieces(paragraph))}"


def _pieces(element: _Element) -> Iterator[str]:
    around = {"ins": ("{+", "+}"), "del": ("[-", "-]")}
    for child in element:
        name = etree.QName(child).localname
        if name in ("t", "delText"):
            yield child.text or ""
        elif name == "br":
            yield "\n"
        elif name == "commentRangeStart":
            yield f"({child.get(f'{_WORD}id')}: "
        elif name == "commentRangeEnd":
            yield f" :{child.get(f'{_WORD}id')})"
        elif name != "pPr":
            before, behind = around.get(name, ("", ""))
            yield f"{before}{''.join(_pieces(child))}{behind}"
