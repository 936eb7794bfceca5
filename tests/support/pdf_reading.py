"""Reading a tagged PDF back: what is read aloud, what is found on a page and where, what is annotated."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from pathlib import Path

import pikepdf

_MAPPING = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]*)>")
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
_INLINE = {"/Span", "/Strong", "/Em", "/Link"}
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]")

Contents = dict[tuple[int, int], dict[int, str]]
"""By page: the text of each of its marked contents."""


@dataclass(frozen=True)
class Word:
    """A word as poppler finds it; y from the page's upper edge, in points."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Marks:
    """Of a marked content: its number, the text that stands for it, and whether its glyphs stand back to front."""

    number: int | None = None
    spoken: str | None = None
    is_reversed: bool = False


def poppler(tool: str, *arguments: str) -> str:
    """What one of poppler's tools prints; it must be installed (package poppler-utils)."""
    program = shutil.which(tool)
    assert program, f"{tool} is needed for this test: install poppler-utils"
    return subprocess.run([program, *arguments], check=True, capture_output=True, encoding="utf-8").stdout


def pages_text(pdf: Path) -> list[str]:
    """The text of each page as poppler extracts it, without invisible characters."""
    return [_INVISIBLE.sub("", page) for page in poppler("pdftotext", str(pdf), "-").split("\f")[:-1]]


def words_of_page(pdf: Path, number: int) -> list[Word]:
    """The words of page `number` (from 1) with their places, Arabic ones put in logical order.

    Where poppler prints places, it gives Arabic words back to front.
    """
    html = poppler("pdftotext", "-bbox", "-f", str(number), "-l", str(number), str(pdf), "-")
    return [Word(_logical(_INVISIBLE.sub("", unescape(text))), *map(float, at)) for *at, text in _WORD.findall(html)]


def _logical(word: str) -> str:
    return word[::-1] if any("\u0590" <= char <= "\u08ff" for char in word) else word


def annotations(pdf: pikepdf.Pdf, subtype: str) -> list[tuple[int, pikepdf.Object]]:
    """All annotations of a subtype with their pages' numbers (from 1)."""
    return [
        (number, annotation)
        for number, page in enumerate(pdf.pages, start=1)
        for annotation in page.obj.get("/Annots", pikepdf.Array()).as_list()
        if annotation.Subtype == subtype
    ]


def bookmarks(pdf: pikepdf.Pdf) -> list[tuple[int, str]]:
    """The outline's entries with their depth."""

    def walk(items: list[pikepdf.OutlineItem], depth: int) -> Iterator[tuple[int, str]]:
        for item in items:
            yield depth, item.title
            yield from walk(item.children, depth + 1)

    with pdf.open_outline() as outline:
        return list(walk(outline.root, 0))


def read_aloud(data: bytes) -> list[str]:
    """The structure tree in reading order, a line an element that has words of its own: its role and the words."""
    with pikepdf.Pdf.open(BytesIO(data)) as pdf:
        contents = {page.obj.objgen: _marked_contents(page) for page in pdf.pages}
        return list(_lines(pdf.Root.StructTreeRoot, contents))


def _lines(element: pikepdf.Object, contents: Contents) -> Iterator[str]:
    for kid in _kids(element):
        if not isinstance(kid, pikepdf.Dictionary) or "/S" not in kid or str(kid.S) in _INLINE:
            continue
        role = str(kid.S).removeprefix("/")
        if role == "Annot":
            yield f"Annot {_kids(kid)[0].Obj.NM}"
        elif words := " ".join(_words(kid, contents).split()):
            yield f"{role} {words}"
        yield from _lines(kid, contents)


def _words(element: pikepdf.Object, contents: Contents) -> str:
    """What `element` says itself or through inline elements in it."""
    if "/ActualText" in element:
        return str(element.ActualText)
    said = []
    for kid in _kids(element):
        if isinstance(kid, int):
            said.append(contents[element.Pg.objgen].get(kid, ""))
        elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
            said.append(contents[kid.Pg.objgen].get(int(kid.MCID), ""))
        elif isinstance(kid, pikepdf.Dictionary) and str(kid.get("/S")) in _INLINE:
            said.append(_words(kid, contents))
    return "".join(said)


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K", pikepdf.Array())
    return list(kids.as_list()) if isinstance(kids, pikepdf.Array) else [kids]


def _marked_contents(page: pikepdf.Page) -> dict[int, str]:
    """The text of each marked content of a page, by its number."""
    fonts = {name: _to_unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    found: dict[int, str] = {}
    stack: list[Marks] = []
    font: dict[bytes, str] = {}
    for each in pikepdf.parse_content_stream(page):
        operator = str(each.operator)
        if operator in ("BDC", "BMC"):
            stack.append(_marks(list(each.operands)))
            _say(found, stack, stack[-1].spoken or "")
        elif operator == "EMC":
            stack.pop()
        elif operator == "Tf":
            font = fonts[str(each.operands[0])]
        elif operator in ("Tj", "TJ") and all(marks.spoken is None for marks in stack):
            letters = [font[code] for code in _codes(each.operands[0])]
            _say(found, stack, "".join(reversed(letters) if any(marks.is_reversed for marks in stack) else letters))
    return found


def _marks(operands: Sequence[object]) -> Marks:
    properties = operands[1] if len(operands) > 1 else None
    if not isinstance(properties, pikepdf.Dictionary):
        return Marks(is_reversed=operands[0] == "/ReversedChars")
    return Marks(
        number=int(properties.MCID) if "/MCID" in properties else None,
        spoken=str(properties.ActualText) if "/ActualText" in properties else None,
    )


def _say(found: dict[int, str], stack: Sequence[Marks], text: str) -> None:
    number = next((marks.number for marks in reversed(stack) if marks.number is not None), None)
    if number is not None:
        found[number] = found.get(number, "") + text


def _codes(shown: pikepdf.Object) -> Iterator[bytes]:
    for item in shown.as_list() if isinstance(shown, pikepdf.Array) else [shown]:
        if isinstance(item, pikepdf.String):
            data = bytes(item)
            yield from (data[at : at + 2] for at in range(0, len(data), 2))


def _to_unicode(font: pikepdf.Object) -> dict[bytes, str]:
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be")
        for code, text in _MAPPING.findall(font.ToUnicode.read_bytes())
    }
