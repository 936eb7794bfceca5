"""Files come in any common encoding, and bad ones are refused in a sentence that names them."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glossator.core.errors import GlossatorError, Problem
from glossator.core.text.decode import LARGEST_FILE, decode, decode_with_care, read_text_file

ENGLISH = "“Licence” means the terms — £50 or €60; it’s naïve."
ARABIC = "الترخيص: لا يجوز للمرخَّص له إعادة التوزيع، ولا النسخ."
HEBREW = "הרישיון: אין להעתיק את הקוד ללא הודעה."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_english_in_common_encodings(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding), "a.txt").lstrip("\ufeff") == ENGLISH


@pytest.mark.parametrize(("text", "encoding"), [(ARABIC, "cp1256"), (HEBREW, "cp1255")])
def test_windows_code_pages_are_told_by_their_letters(text: str, encoding: str) -> None:
    known = text.encode(encoding, "ignore").decode(encoding)
    assert decode(known.encode(encoding), "a.txt") == known


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["Plain words of a licence.", ARABIC, HEBREW])
def test_utf16_without_a_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


def test_arabic_in_the_code_page_of_the_iso() -> None:
    plain = "الترخيص: لا يجوز للمرخص له إعادة التوزيع، ولا النسخ."
    assert decode_with_care(plain.encode("iso8859-6"), "a.txt").guessed == "ISO 8859-6"
    assert decode(plain.encode("iso8859-6"), "a.txt") == plain
    assert decode_with_care(plain.encode("cp1256"), "a.txt").guessed == "Windows-1256"


@pytest.mark.parametrize("text", [ENGLISH, ARABIC, HEBREW])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_few_damaged_characters_leave_the_others_as_they_are(text: str, mark: str) -> None:
    data = (mark + text).encode()
    cut = data[:-3] + b"\xff" if text is ENGLISH else data[:-2]
    decoded = decode_with_care(cut, "a.txt")
    assert (decoded.damaged, decoded.guessed) == (decoded.text.count("\ufffd"), "")
    assert decoded.damaged in (0, 1)
    assert decoded.text.lstrip("\ufeff").startswith(text[:-3])


def test_what_is_sure_is_not_called_a_guess() -> None:
    decoded = decode_with_care(ARABIC.encode(), "a.txt")
    assert (decoded.text, decoded.guessed, decoded.damaged) == (ARABIC, "", 0)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
@example("\ufeffא")
def test_any_text_in_utf8_is_read_as_it_was_written(text: str) -> None:
    if text.strip("\ufeff \t\r\n"):
        assert decode(text.encode(), "a.txt") == text.removeprefix("\ufeff")


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_sentence(data: bytes) -> None:
    try:
        decode(data, "strange.bin").encode()
    except GlossatorError as error:
        sentence = str(error)
    else:
        return
    assert sentence.startswith("strange.bin")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", Problem.EMPTY),
        (b" \r\n\t", Problem.EMPTY),
        (b"\xef\xbb\xbf", Problem.EMPTY),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00", Problem.BINARY),
        (b"%PDF-1.7\n\x01\x02\x03", Problem.BINARY),
        (b"%PDF-1.4\n%\xe2\xe3\n1 0 obj", Problem.BINARY),
        (b"\xff\xfea", Problem.UNDECODABLE),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, problem: Problem) -> None:
    with pytest.raises(GlossatorError) as caught:
        decode(data, "licence.txt")
    assert caught.value.problem is problem
    assert str(caught.value).startswith("licence.txt: ")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_that_never_ends_is_refused() -> None:
    with pytest.raises(GlossatorError, match="no ordinary file"):
        read_text_file(Path("/dev/zero"))


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    for path, problem in (
        (tmp_path / "absent.txt", Problem.NOT_FOUND),
        (tmp_path, Problem.IS_FOLDER),
        (huge, Problem.TOO_LARGE),
        (tmp_path / "a\0b", Problem.UNREADABLE),
    ):
        with pytest.raises(GlossatorError) as caught:
            read_text_file(path)
        assert caught.value.problem is problem
