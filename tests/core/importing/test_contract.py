"""Whatever a text is written in, it comes back with the same words in the same order and the same clauses."""

import hashlib
import html
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from glossator.core.clauses.split import split
from glossator.core.importing.document import Format
from glossator.core.importing.reading import read_document
from glossator.core.text.folding import without_invisibles
from glossator.core.text.normalise import normalise
from tests.support import open_document_files, pdf_files, rich_text_files, word_files
from tests.support.printed_paragraphs import SPECIMENS, Printed, specimen_paragraphs, specimen_text

Writer = Callable[[Sequence[Printed]], bytes]
ENGLISH, ARABIC = SPECIMENS


def as_text(paragraphs: Sequence[Printed]) -> bytes:
    return "\n\n".join(each.whole for each in paragraphs).encode()


def as_markdown(paragraphs: Sequence[Printed]) -> bytes:
    heading = [each.label != "" and each.level == 0 for each in paragraphs]
    lines = [
        f"## {each.whole}" if is_heading else each.whole for each, is_heading in zip(paragraphs, heading, strict=True)
    ]
    return "\n\n".join([f"# {lines[0]}", *lines[1:]]).encode()


def as_html(paragraphs: Sequence[Printed]) -> bytes:
    body = "".join(f"<p>{html.escape(each.whole)}</p>\n" for each in paragraphs)
    return f"<!DOCTYPE html><html><head><style>p {{}}</style></head><body><nav>Menu</nav>{body}</body></html>".encode()


WRITERS: dict[str, tuple[Format, Writer]] = {
    "a.txt": (Format.TEXT, as_text),
    "a.md": (Format.MARKDOWN, as_markdown),
    "a.html": (Format.HTML, as_html),
    "typed.docx": (Format.DOCX, word_files.typed),
    "numbered.docx": (Format.DOCX, word_files.numbered),
    "typed.odt": (Format.ODT, open_document_files.typed),
    "numbered.odt": (Format.ODT, open_document_files.numbered),
    "typed.rtf": (Format.RTF, rich_text_files.typed),
    "numbered.rtf": (Format.RTF, rich_text_files.numbered),
}


def outline(text: str) -> list[tuple[str, int, str]]:
    return [(clause.number, clause.level, clause.heading) for clause in split(text)]


@pytest.mark.parametrize("specimen", SPECIMENS)
@pytest.mark.parametrize("name", WRITERS)
def test_the_same_words_and_clauses_in_every_format(name: str, specimen: str, tmp_path: Path) -> None:
    source, write = WRITERS[name]
    data = write(specimen_paragraphs(specimen))
    (tmp_path / name).write_bytes(data)
    document = read_document(tmp_path / name)
    wanted = specimen_text(specimen)
    if (name, specimen) == ("numbered.odt", ARABIC):  # LibreOffice counts with a bare alef
        wanted = wanted.replace("\nأ. ", "\nا. ").replace("\nهـ. ", "\nه. ")
    assert document.text.split() == wanted.split()
    assert outline(document.text) == outline(wanted)
    assert (document.format, document.warnings) == (source, ())
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert document.text == normalise(document.text)


def test_a_pdf_of_many_pages_with_hyphens_headers_and_page_numbers(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf_files.typed(specimen_paragraphs(ENGLISH)))
    document = read_document(path)
    wanted = specimen_text(ENGLISH)
    assert document.text.split() == wanted.split()
    assert outline(document.text) == outline(wanted)


def test_an_arabic_pdf_comes_out_in_logical_order(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    plain = [Printed(each.label, each.level, without_vowels(each.words)) for each in specimen_paragraphs(ARABIC)]
    path.write_bytes(pdf_files.typed(plain, language="ar"))
    document = read_document(path)
    assert document.text.split() == " ".join(each.whole for each in plain).split()
    assert outline(document.text) == outline("\n\n".join(each.whole for each in plain))


def without_vowels(words: str) -> str:
    """Typst names a letter twice that bears a vowel sign, once for the sign."""
    return without_invisibles(words).replace("أ", "ا")
