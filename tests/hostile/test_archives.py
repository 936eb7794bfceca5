"""Word and OpenDocument files that mean harm, or are broken."""

import io
import zipfile
from pathlib import Path

import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing import archive as archive_module
from glossator.core.importing.reading import read_document
from tests.support.archives import archive
from tests.support.open_document_files import open_document, paragraph
from tests.support.word_files import paragraph as word_paragraph
from tests.support.word_files import word_file

MEGABYTE = 1024**2


def problem_of(tmp_path: Path, name: str, data: bytes) -> Problem:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(GlossatorError) as caught:
        read_document(path)
    assert str(caught.value).startswith(f"{name}: ")
    assert "\n" not in str(caught.value)
    return caught.value.problem


def with_part(data: bytes, part: str, content: bytes) -> bytes:
    """The archive `data` with `content` in place of its `part`."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts: dict[str, str | bytes] = {name: file.read(name) for name in file.namelist()}
    return archive(parts | {part: content})


def bomb(part: str, data: bytes) -> bytes:
    return with_part(data, part, b"<x>" + b" " * (archive_module.LARGEST_PART + MEGABYTE) + b"</x>")


@pytest.mark.parametrize(
    ("name", "data", "part"),
    [("a.docx", word_file(""), "word/document.xml"), ("a.odt", open_document(""), "content.xml")],
)
def test_a_part_that_unpacks_to_more_than_any_text_is_not_unpacked(
    tmp_path: Path, name: str, data: bytes, part: str
) -> None:
    packed = bomb(part, data)
    assert len(packed) < MEGABYTE
    assert problem_of(tmp_path, name, packed) is Problem.UNPACKS_TOO_LARGE


def test_a_part_that_lies_about_its_size(tmp_path: Path) -> None:
    packed = bytearray(bomb("word/document.xml", word_file("")))
    size = (archive_module.LARGEST_PART + MEGABYTE + len(b"<x></x>")).to_bytes(4, "little")
    assert packed.count(size) == 2
    assert problem_of(tmp_path, "a.docx", bytes(packed.replace(size, (100).to_bytes(4, "little")))) is Problem.DAMAGED


BILLION = "".join(f'<!ENTITY l{nth} "{f"&l{nth - 1};" * 10}">' for nth in range(1, 10))


@pytest.mark.parametrize(
    "declaration", [f'<!ENTITY l0 "lol">{BILLION}', '<!ENTITY l9 "one">', '<!ENTITY l9 SYSTEM "file:///etc/passwd">']
)
@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_entities_are_refused(tmp_path: Path, name: str, declaration: str) -> None:
    doctype = f'<?xml version="1.0"?><!DOCTYPE x [{declaration}]>'.encode()
    data = word_file(word_paragraph("HERE")) if name == "a.docx" else open_document(paragraph("HERE"))
    part = "word/document.xml" if name == "a.docx" else "content.xml"
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        content = doctype + file.read(part).replace(b"HERE", b"&l9;")
    assert problem_of(tmp_path, name, with_part(data, part, content)) is Problem.DAMAGED


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
def test_files_that_break_off(tmp_path: Path, name: str, share: float) -> None:
    words = "".join(str(nth) for nth in range(3000))
    data = word_file(word_paragraph(words)) if name == "a.docx" else open_document(paragraph(words))
    assert problem_of(tmp_path, name, data[: int(share * len(data))]) is Problem.DAMAGED


def test_damage_inside(tmp_path: Path) -> None:
    data = bytearray(word_file(word_paragraph("".join(chr(200 + nth) for nth in range(3000)))))
    at = data.index(b"word/document.xml") + 300
    data[at : at + 50] = bytes(50)
    assert problem_of(tmp_path, "a.docx", bytes(data)) is Problem.DAMAGED


def test_nesting_that_no_document_has(tmp_path: Path) -> None:
    deep = "<w:sdt><w:sdtContent>" * 2000 + word_paragraph("x") + "</w:sdtContent></w:sdt>" * 2000
    assert problem_of(tmp_path, "a.docx", word_file(deep)) is Problem.DAMAGED


def test_fifty_megabytes_of_spaces_in_a_document(tmp_path: Path) -> None:
    body = "<w:p><w:r>" + f'<w:t xml:space="preserve">{" " * 5 * MEGABYTE}</w:t>' * 10 + "</w:r></w:p>"
    assert problem_of(tmp_path, "a.docx", word_file(body)) in (Problem.EMPTY, Problem.TOO_MUCH_WORK)


def test_styles_and_lists_that_go_in_circles(tmp_path: Path) -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("A", "B"), ("B", "A"))
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    path = tmp_path / "a.docx"
    body = word_paragraph("Words", '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="1"/></w:numPr>')
    path.write_bytes(word_file(body, styles=styles, numbering=numbering))
    assert read_document(path).text.endswith("Words")


def test_an_encrypted_open_document_is_said_to_be_protected(tmp_path: Path) -> None:
    manifest = b'<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>'
    data = with_part(open_document(paragraph("x")), "META-INF/manifest.xml", manifest)
    assert problem_of(tmp_path, "a.odt", with_part(data, "content.xml", b"\x93\x01")) is Problem.PROTECTED
