"""Text, HTML, Markdown and RTF that mean harm, or are broken."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Document, Format
from glossator.core.importing.reading import read_document
from glossator.core.text.decode import LARGEST_FILE
from tests.support.importing import read_here
from tests.support.rich_text_files import rich_text
from tests.support.word_files import run, word_file

ARABIC = "الترخيص: لا يجوز للمرخص له إعادة التوزيع، ولا النسخ."


@pytest.fixture
def visited() -> Iterator[tuple[str, list[bool]]]:
    """The address of a server of this machine's, and whether anybody has come to it."""
    visits: list[bool] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        host, port = server.getsockname()

        def wait() -> None:
            try:
                server.accept()[0].close()
            except OSError:
                return
            visits.append(True)

        waiting = threading.Thread(target=wait)
        waiting.start()
        yield f"http://{host}:{port}", visits
        server.shutdown(socket.SHUT_RDWR)
        waiting.join()


def read(tmp_path: Path, name: str, data: bytes) -> Document:
    path = tmp_path / name
    path.write_bytes(data)
    return read_document(path)


def test_nothing_is_fetched_and_no_file_beside_the_document_is_read(
    tmp_path: Path, visited: tuple[str, list[bool]]
) -> None:
    address, visits = visited
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    outside = [address, secret.as_uri()]
    page = "".join(
        f'<!DOCTYPE html SYSTEM "{each}/x.dtd" [<!ENTITY x SYSTEM "{each}">]><link rel="stylesheet" href="{each}">'
        f'<base href="{each}"><img src="{each}"><iframe src="{each}"></iframe><object data="{each}"></object>&x;'
        for each in outside
    )
    found = [read(tmp_path, "a.html", f"{page}<p>Words".encode()).text]
    markdown = "".join(f"![x]({each})\n\n[y]: {each}\n\n<img src='{each}'>\n\n" for each in outside)
    found.append(read(tmp_path, "a.md", f"{markdown}Words".encode()).text)
    fields = "".join(rf'{{\field{{\*\fldinst INCLUDETEXT "{each}"}}{{\fldrslt}}}}' for each in outside)
    found.append(read(tmp_path, "a.rtf", rich_text(f"{fields}Words")).text)
    links = "".join(f'<w:altChunk r:id="{each}"/><w:subDoc r:id="{each}"/>' for each in outside)
    found.append(read(tmp_path, "a.docx", word_file(f"<w:p>{run('Words')}</w:p>{links}")).text)
    assert not [text for text in found if "SECRET" in text]
    assert all("Words" in text for text in found)
    assert visits == []


def test_fifty_megabytes_of_spaces(tmp_path: Path) -> None:
    with pytest.raises(GlossatorError) as caught:
        read(tmp_path, "a.txt", b" " * (50 * 1024**2))
    assert caught.value.problem is Problem.TOO_LARGE
    with pytest.raises(GlossatorError) as caught:
        read(tmp_path, "a.html", b"<p>" + b" " * (LARGEST_FILE - 3))
    assert caught.value.problem is Problem.EMPTY


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1256", "iso8859-6"]
)
def test_arabic_in_the_encodings_that_it_comes_in(tmp_path: Path, encoding: str) -> None:
    document = read(tmp_path, "a.txt", ARABIC.encode(encoding))
    assert document.text == ARABIC
    assert len(document.warnings) == (encoding in ("cp1256", "iso8859-6"))


@pytest.mark.parametrize(
    "source",
    [
        "> " * 5000,
        "[" * 20_000,
        "*a " * 20_000,
        "`" * 20_000,
        "<" * 20_000,
        "1. " * 3000 + "x",
        "![" * 5000,
        "|a" * 5000,
    ],
)
def test_markdown_made_to_take_long(tmp_path: Path, source: str) -> None:
    try:
        document = read(tmp_path, "a.md", source.encode())
    except GlossatorError as error:
        problem = error.problem
    else:
        assert len(document.text) <= 2 * len(source)
        return
    assert problem in (Problem.EMPTY, Problem.DAMAGED, Problem.TOO_MUCH_WORK)


@pytest.mark.parametrize(
    "body",
    [
        "{" * 100_000 + "x",
        "}" * 100_000 + "x",
        r"{\footnote " * 5000 + "x",
        r"\bin999999999 x",
        r"\u-99999999?\u55296?\uc999999999 x",
        r"\'zz\'9",
        r"\cell\row\cell\row x",
        r"\ansicpg99999\f99 x",
    ],
)
def test_rich_text_that_is_broken(body: str) -> None:
    assert len(read_here(rich_text(body), Format.RTF).text) < 200_000


@pytest.mark.parametrize("source", [Format.HTML, Format.MARKDOWN, Format.RTF])
@given(words=st.text(st.characters(codec="utf-8"), max_size=300))
def test_any_text_gives_text_or_a_sentence(source: Format, words: str) -> None:
    data = words.encode() if source is not Format.RTF else b"{\\rtf1" + words.encode()
    with suppress(GlossatorError):
        read_here(data, source).text.encode(errors="replace")


def test_comments_before_what_may_be_a_page_take_no_time(tmp_path: Path) -> None:
    assert read(tmp_path, "a.txt", b"<!---->" * 3000 + b"<x").format == "text"
