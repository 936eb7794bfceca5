"""Reviews inside PDF files, whoever made those."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.session.embedded import is_report, load_embedded
from tests.support.pdf_files import as_markup, saved, typeset

REVIEW = """glossator: 2
columns:
- licence: llama-4
- licence: apache-2.0
notes: []
view: {}
"""


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.standard()


def carrying(*attached: tuple[str, bytes], creator: str = "Glossator 9 (Typst)") -> bytes:
    """A PDF with these attachments that says what it was made with."""
    with pikepdf.open(BytesIO(typeset(as_markup("A page.")))) as pdf:
        with pdf.open_metadata() as metadata:
            metadata["xmp:CreatorTool"] = creator
        for name, data in attached:
            pdf.attachments[name] = data
        return saved(pdf)


def file_of(folder: Path, data: bytes, name: str = "report.pdf") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def problem_of(path: Path, library: Library) -> Problem:
    with pytest.raises(GlossatorError) as caught:
        load_embedded(path, library)
    assert path.name in str(caught.value)
    return caught.value.problem


def test_the_review_in_a_report_is_opened(tmp_path: Path, library: Library) -> None:
    path = file_of(tmp_path, carrying(("notes.txt", b"no review"), ("review.gloss", REVIEW.encode())))
    assert is_report(path)
    opened = load_embedded(path, library)
    assert [licence.id for licence in opened.comparison.licences] == ["llama-4", "apache-2.0"]


def test_its_own_files_are_sought_beside_the_report(tmp_path: Path, library: Library) -> None:
    (tmp_path / "own.txt").write_text("1. You may use it.\n\n2. You may not sell it.\n", encoding="utf-8")
    path = file_of(tmp_path, carrying(("review.gloss", REVIEW.replace("apache-2.0", "own.txt").encode())))
    opened = load_embedded(path, library)
    assert opened.comparison.licences[1].reference == str(tmp_path / "own.txt")


def test_a_pdf_of_others_is_no_report(tmp_path: Path) -> None:
    review = ("review.gloss", REVIEW.encode())
    assert not is_report(file_of(tmp_path, carrying(review, creator="Word"), "other.pdf"))
    assert not is_report(file_of(tmp_path, carrying(review), "report.txt"))
    assert not is_report(tmp_path / "nowhere.pdf")
    assert not is_report(tmp_path)


def test_a_report_that_lost_its_review_says_so(tmp_path: Path, library: Library) -> None:
    assert problem_of(file_of(tmp_path, carrying()), library) is Problem.NO_REVIEW_INSIDE


@pytest.mark.parametrize(
    ("attached", "problem"),
    [
        (b"\xff\xfe\x00 no text", Problem.DAMAGED),
        (b"", Problem.DAMAGED),
        (b"just words", Problem.BROKEN_DATA),
        (b"glossator: 99\n", Problem.NEWER_SESSION),
        (b"a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n", Problem.BROKEN_DATA),
        (b"glossator: 2\ncolumns: !!python/object/apply:os.system [echo]\n", Problem.BROKEN_DATA),
        (b"x" * (30 * 1024 * 1024), Problem.TOO_LARGE),
    ],
)
def test_a_hostile_attachment_does_no_harm(tmp_path: Path, library: Library, attached: bytes, problem: Problem) -> None:
    path = file_of(tmp_path, carrying(("review.gloss", attached)))
    assert problem_of(path, library) is problem


def test_a_damaged_report_is_told_in_a_sentence(tmp_path: Path, library: Library) -> None:
    whole = carrying(("review.gloss", REVIEW.encode()))
    assert problem_of(file_of(tmp_path, whole[:200]), library) is Problem.DAMAGED
