"""The annotated PDF of the default comparison with thirty notes, and how it grows to hundreds of pages."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pikepdf import Dictionary, Object, Pdf
from pypdfium2 import PdfDocument

from glossator.core.assets import resource as bundled
from glossator.core.compare.model import Comparison
from glossator.core.library.library import Library
from glossator.core.session.file import new_review
from glossator.core.session.workspace import Workspace
from glossator.export.pdf.write import write_pdf
from glossator.export.report import build_report
from tests.bench.long_comparisons import COLUMNS, comparison_of, repeated
from tests.bench.ratios import seconds
from tests.support.thirty_notes import thirty_notes

MOST_SECONDS = 1.5
MOST_MEMORY = 400 * 1024 * 1024
MOST_GROWTH = 1.3
LARGEST = 1.5
MIB = 1024 * 1024
GLOSSATOR = (sys.executable, "-m", "glossator")
NOWHERE = subprocess.DEVNULL


@pytest.mark.parametrize("language", ["en", "ar"])
def test_thirty_notes_on_the_default_comparison(tmp_path: Path, language: str) -> None:
    pdf, state = tmp_path / "comparison.pdf", thirty_notes()
    took = min(seconds(lambda: write_pdf(build_report(state, language), pdf)) for _ in range(5))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    print(f"\nPDF ({language}) of 30 notes on {', '.join(COLUMNS)}: {took:.2f} s, {memory // MIB} MiB")
    assert took < MOST_SECONDS
    assert memory < MOST_MEMORY


@pytest.mark.parametrize("language", ["en", "ar"])
def test_size_beside_the_fonts_and_the_text(tmp_path: Path, language: str) -> None:
    pdf = tmp_path / "comparison.pdf"
    write_pdf(build_report(thirty_notes(), language), pdf)
    text = sum(len(page.get_textpage().get_text_range().encode()) for page in PdfDocument(pdf))
    embedded, whole = map(sum, zip(*_fonts(pdf), strict=True))
    size = pdf.stat().st_size
    print(f"\nsize: {size // 1024} KiB; fonts {embedded // 1024} KiB of {whole // 1024}; text {text // 1024} KiB")
    print(f"{size / (embedded + text):.1f} times the glyphs that are embedded and the text")
    assert size < LARGEST * (whole + text)


def test_hundreds_of_pages_take_time_by_their_number(tmp_path: Path) -> None:
    once = comparison_of(1)
    few, many = (_each_page(repeated(once, times), tmp_path / f"{times}.pdf") for times in (4, 24))
    growth = many[1] / few[1]
    print(f"\na page of {few[0]} and of {many[0]}: {few[1] * 1000:.0f} and {many[1] * 1000:.0f} ms, {growth:.2f}")
    assert many[0] > 500
    assert growth < MOST_GROWTH


def _each_page(comparison: Comparison, path: Path) -> tuple[int, float]:
    """How many pages the comparison has, and the seconds that each takes."""
    report = build_report(Workspace(new_review(comparison), comparison).state, "en")
    took = min(seconds(lambda: write_pdf(report, path)) for _ in range(2))
    pages = len(PdfDocument(path))
    return pages, took / pages


def test_twenty_licences_take_time_and_memory_by_the_pages_on_the_command_line(tmp_path: Path) -> None:
    few, many = (_compared(number, tmp_path) for number in (7, 20))
    for pages, took, memory in (few, many):
        print(f"\n{pages} pages: {took / pages * 1000:.0f} ms and {memory / pages / MIB:.1f} MiB a page")
    assert many[0] > 500
    assert many[1] / many[0] < MOST_GROWTH * few[1] / few[0]
    assert many[2] / many[0] < MOST_GROWTH * few[2] / few[0]


def _compared(number: int, folder: Path) -> tuple[int, float, int]:
    """Pages, busy seconds and bytes of a report on so many licences, each beside the next two of the library."""
    library = Library.standard()
    texts = [library.licence(each.id).text for each in library.entries() if each.language == "en"]
    files = [folder / f"{number}-{column}.txt" for column in range(3)]
    for column, file in enumerate(files):
        file.write_text("\n\n".join(texts[column : column + number]), encoding="utf-8")
    pdf = folder / f"{number}.pdf"
    process = subprocess.Popen([*GLOSSATOR, "compare", *files, "--pdf", pdf], stdout=NOWHERE, stderr=NOWHERE)
    _, process.returncode, used = os.wait4(process.pid, 0)
    assert process.returncode == 0
    return len(PdfDocument(pdf)), used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def _fonts(path: Path) -> Iterator[tuple[int, int]]:
    """The bytes of each embedded font: as it is embedded, and before any glyph was left out of it."""
    with Pdf.open(path) as pdf:
        seen: set[tuple[int, int]] = set()
        for each in pdf.objects:
            if isinstance(each, Dictionary) and "/FontFile2" in each and each.FontFile2.objgen not in seen:
                seen.add(each.FontFile2.objgen)
                yield len(each.FontFile2.read_raw_bytes()), _whole(each)


def _whole(descriptor: Object) -> int:
    name = str(descriptor.FontName).partition("+")[2]
    file = bundled("fonts", f"{name}.ttf")
    return file.stat().st_size if file.is_file() else bundled("fonts", f"{name}-Regular.ttf").stat().st_size
