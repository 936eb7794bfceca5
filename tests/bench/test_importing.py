"""Reading a document of 10,000 words in each format, against decoding and splitting its plain text; and a huge PDF.

The floor is what plain text costs. A format that is read in a worker process pays for starting one, too, which is
most of it.
"""

import io
import resource
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pikepdf
import pytest

from glossator.core.clauses.split import split
from glossator.core.importing.child import MOST_MEMORY
from glossator.core.importing.document import Document
from glossator.core.importing.reading import read_document
from tests.bench.ratios import ratio_of_medians
from tests.support import open_document_files, pdf_files, rich_text_files, word_files
from tests.support.printed_paragraphs import SPECIMENS, Printed, specimen_paragraphs

WORDS = 10_000
ROUNDS = 3
HUGE = 10_000


def as_lines(opening: str, closing: str = "") -> Callable[[Sequence[Printed]], bytes]:
    return lambda paragraphs: (opening + closing.join(f"{each.whole}\n\n" for each in paragraphs)).encode()


FORMATS: dict[str, tuple[Callable[[Sequence[Printed]], bytes], float]] = {
    "a.md": (as_lines("# "), 10.0),
    "a.html": (as_lines("<!DOCTYPE html><p>", "<p>"), 8.0),
    "a.docx": (word_files.numbered, 12.0),
    "a.odt": (open_document_files.numbered, 10.0),
    "a.rtf": (rich_text_files.numbered, 10.0),
    "a.pdf": (pdf_files.typed, 20.0),
}


def long_document() -> list[Printed]:
    once = specimen_paragraphs(SPECIMENS[0])
    words = sum(len(each.whole.split()) for each in once)
    return once * (WORDS // words + 1)


@pytest.mark.parametrize("name", FORMATS)
def test_ten_thousand_words(name: str, tmp_path: Path) -> None:
    write, most = FORMATS[name]
    document = long_document()
    plain, path = tmp_path / "plain.txt", tmp_path / name
    plain.write_bytes(as_lines("")(document))
    path.write_bytes(write(document))

    def read_and_split(path: Path) -> Document:
        read = read_document(path)
        split(read.text)
        return read

    mine, floor, ratio = ratio_of_medians(lambda: read_and_split(path), lambda: read_and_split(plain), ROUNDS)
    print(f"\n{name}: {mine * 1000:.0f} ms, plain text {floor * 1000:.0f} ms: {ratio:.1f} x (at most {most})")
    assert ratio < most


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not say what its processes used")
def test_ten_thousand_pages_in_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    path.write_bytes(pdf_of_many_pages())
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    threads = threading.active_count()
    document = read_document(path)
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(f"\n{HUGE} pages: {len(document.text.split())} words, {used // 1024**2} MB (before: {before // 1024} MB)")
    assert document.text.count("Licensee") >= HUGE
    assert used < MOST_MEMORY
    assert threading.active_count() == threads


def pdf_of_many_pages() -> bytes:
    """One page of words, `HUGE` times."""
    pdf = pikepdf.open(io.BytesIO(pdf_files.typeset("The Licensee shall not distribute the Model. " * 8)))
    page = pdf.pages[0]
    for _ in range(HUGE - 1):
        pdf.pages.append(page)
    return pdf_files.saved(pdf)
