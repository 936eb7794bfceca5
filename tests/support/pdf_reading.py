"""Reading a PDF back: what is found on a page and where, what is annotated and bookmarked."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pikepdf

_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Word:
    """A word as poppler finds it; y from the page's upper edge, in points."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def poppler(tool: str, *arguments: str) -> str:
    """What one of poppler's tools prints."""
    return said_by_poppler(tool, *arguments).stdout


def said_by_poppler(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What one of poppler's tools prints and warns of; it must be installed (package poppler-utils)."""
    program = shutil.which(tool)
    assert program, f"{tool} is needed for this test: install poppler-utils"
    return subprocess.run([program, *arguments], check=True, capture_output=True, encoding="utf-8")


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
