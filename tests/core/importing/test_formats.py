"""A file is read as what it holds, whatever its name says."""

from pathlib import Path

import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Format
from glossator.core.importing.reading import LARGEST_DOCUMENT, read_document
from glossator.core.text.decode import LARGEST_FILE
from tests.support.archives import archive
from tests.support.open_document_files import open_document, paragraph
from tests.support.pdf_files import typeset
from tests.support.rich_text_files import rich_text
from tests.support.word_files import paragraph as word_paragraph
from tests.support.word_files import word_file

HTML = "<!-- saved from a site -->\n<!DOCTYPE html>\n<p>Words"


def read(tmp_path: Path, name: str, data: bytes) -> tuple[str, str, list[str]]:
    path = tmp_path / name
    path.write_bytes(data)
    document = read_document(path)
    return document.format, document.text, [str(warning) for warning in document.warnings]


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("a.docx", b"Words", Format.TEXT),
        ("a.pdf", HTML.encode(), Format.HTML),
        ("a.txt", HTML.encode("utf-16"), Format.HTML),
        ("a.html", b"Words", Format.TEXT),
        ("a.txt", rich_text("Words"), Format.RTF),
        ("a.odt", word_file(word_paragraph("Words")), Format.DOCX),
        ("a.docx", open_document(paragraph("Words")), Format.ODT),
        ("a.md", b"\n" + typeset("Words"), Format.PDF),
    ],
)
def test_a_name_that_lies_is_told(tmp_path: Path, name: str, data: bytes, found: Format) -> None:
    source, text, warnings = read(tmp_path, name, data)
    assert (source, text) == (found, "Words")
    assert len(warnings) == 1
    assert warnings[0].startswith(f"{name}: the name ends in {Path(name).suffix}, but the file holds ")


@pytest.mark.parametrize(
    ("name", "source"), [("LICENSE", Format.TEXT), ("a.xyz", Format.TEXT), ("A.MD", Format.MARKDOWN)]
)
def test_a_name_that_promises_nothing_else_is_fine(tmp_path: Path, name: str, source: Format) -> None:
    assert read(tmp_path, name, b"Words") == (source, "Words", [])


def test_text_that_speaks_of_tags_is_text(tmp_path: Path) -> None:
    words = "Copyright <year> <html or other owner>"
    assert read(tmp_path, "a.txt", words.encode()) == (Format.TEXT, words, [])


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\x89PNG\r\n\x1a\n", Problem.IS_PICTURE),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", Problem.IS_PICTURE),
        (b"\x7fELF\x02\x01\x01\x00\x00", Problem.NOT_A_DOCUMENT),
        (b"MZ\x90\x00\x03\x00\x00\x00", Problem.NOT_A_DOCUMENT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), Problem.OLD_WORD),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), Problem.PROTECTED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), Problem.NOT_A_DOCUMENT),
        (archive({"a.txt": "Words"}), Problem.NOT_A_DOCUMENT),
        (archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), Problem.NOT_A_DOCUMENT),
        (b'<?xml version="1.0"?><svg/>', Problem.NOT_A_DOCUMENT),
        (b"<!DOCTYPE html><script>no words</script>", Problem.EMPTY),
        (b"", Problem.EMPTY),
        (b"%PDF-1.7\nand nothing more", Problem.DAMAGED),
    ],
)
def test_what_is_no_document_is_refused_in_a_sentence(tmp_path: Path, data: bytes, problem: Problem) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(data)
    with pytest.raises(GlossatorError) as caught:
        read_document(path)
    assert caught.value.problem is problem
    assert str(caught.value).startswith("a.docx: ")


@pytest.mark.parametrize(("head", "size"), [(b"x", LARGEST_FILE), (b"%PDF-1.7", LARGEST_DOCUMENT)])
def test_files_larger_than_any_document_are_not_read(tmp_path: Path, head: bytes, size: int) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size + 1)
    with pytest.raises(GlossatorError) as caught:
        read_document(path)
    assert caught.value.problem is Problem.TOO_LARGE


@pytest.mark.parametrize(
    ("named", "codec", "words"),
    [
        ("windows-1251", "cp1251", "Лицензия"),
        ("GB2312", "gbk", "许可协议"),
        ("Shift_JIS", "cp932", "使用許諾"),
        ("iso-8859-2", "iso8859-2", "Użytkownik"),
        ("iso-8859-1", "cp1252", "“Licence”"),
        ("iso-8859-1", "utf-8", "“Licence”"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_names(tmp_path: Path, named: str, codec: str, words: str) -> None:
    for head in (
        f"<html><head><meta charset='{named}'>",
        f'<?xml version="1.0" encoding="{named}"?><html>',
        f'<html><meta http-equiv="Content-Type" content="text/html; charset={named}">',
    ):
        assert read(tmp_path, "a.html", f"{head}<p>{words}".encode(codec)) == (Format.HTML, words, [])


@pytest.mark.parametrize("named", ["punycode", "unicode_escape", "zlib", "utf-16", "no such", "euc-jp"])
def test_an_encoding_that_is_none_of_the_web_s_or_does_not_fit_is_guessed(tmp_path: Path, named: str) -> None:
    data = f"<html><meta charset={named}><p>“Licence”".encode("cp1252")
    _, text, warnings = read(tmp_path, "a.html", data)
    assert text == "“Licence”"
    assert "read as Windows-1252" in warnings[0]


def test_a_guessed_encoding_and_damage_are_told(tmp_path: Path) -> None:
    _, text, warnings = read(tmp_path, "a.txt", "Höhere “Gewalt”".encode("cp1252"))
    assert (text, len(warnings)) == ("Höhere “Gewalt”", 1)
    assert "read as Windows-1252" in warnings[0]
    _, text, warnings = read(tmp_path, "a.txt", "“Licence” — naïve".encode()[:-3])
    assert (text, len(warnings)) == ("“Licence” — na\ufffd", 1)
    assert "1 damaged characters" in warnings[0]
