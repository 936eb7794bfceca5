"""Comments are read from PDFs of any make, and from such as mean harm."""

from io import BytesIO

import pytest
from pikepdf import Array, Dictionary, Encryption, Name, Object, Pdf, String

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.child import read_within
from glossator.core.importing.pdf.comment import CommentedPdf, from_json
from glossator.core.importing.pdf.comments import READER


def comments_in(data: bytes) -> CommentedPdf:
    return from_json(read_within(READER, data, "odd.pdf", lambda _part: None).text)


def pdf_with(*annotations: Object, key: str = "") -> bytes:
    file = BytesIO()
    with Pdf.new() as pdf:
        page = pdf.add_blank_page().obj
        page.Annots = Array([pdf.make_indirect(each) for each in annotations])
        for each in page.Annots:
            if isinstance(each, Dictionary) and each.get("/IRT") == Name.Itself:
                each.IRT = each
        pdf.save(file, encryption=Encryption(user=key, owner=key) if key else False)
    return file.getvalue()


def note(**more: Object | str) -> Dictionary:
    made = Dictionary(Subtype=Name.Text, Rect=Array([1, 2, 3, 4]), Contents=String("Why?"))
    for key, value in more.items():
        made[f"/{key}"] = value
    return made


def test_what_is_no_comment_is_passed_over() -> None:
    link = Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]))
    popup = Dictionary(Subtype=Name.Popup, Rect=Array([0, 0, 9, 9]))
    found = comments_in(pdf_with(link, note(), popup, Array([1]))).comments
    assert [(each.kind, each.words, each.answers) for each in found] == [("Text", "Why?", "")]


def test_a_comment_without_a_name_is_called_the_same_whatever_it_says_now() -> None:
    before, after = (comments_in(pdf_with(note(Contents=String(words)))).comments[0] for words in ("Why?", "How?"))
    assert before.name == after.name != ""


def test_a_mark_on_nothing_has_no_words() -> None:
    mark = note(Subtype=Name.Highlight, QuadPoints=Array([0, 9, 9, 9, 0, 0, 9, 0]))
    assert [each.quote for each in comments_in(pdf_with(mark)).comments] == [""]


@pytest.mark.parametrize(
    "odd",
    [
        note(IRT=Name.Itself),
        note(Rect=Array([])),
        note(Subtype=Name.Highlight, QuadPoints=Array([1, 2, 3])),
        note(M=String("yesterday"), NM=String("\x00"), State=Name.Odd),
    ],
    ids=["answers itself", "nowhere", "three corners", "no time"],
)
def test_odd_comments_are_read_all_the_same(odd: Dictionary) -> None:
    assert [each.words for each in comments_in(pdf_with(odd)).comments] == ["Why?"]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", Problem.DAMAGED),
        (b"%PDF-1.7\ntrailer<<", Problem.DAMAGED),
        (pdf_with(note(Rect=Array([String("a"), 2, 3, 4]))), Problem.DAMAGED),
        (pdf_with(note(), key="secret"), Problem.PROTECTED),
    ],
    ids=["nothing", "a beginning", "letters for numbers", "a password"],
)
def test_a_pdf_that_cannot_be_read_is_refused_with_a_sentence(data: bytes, problem: Problem) -> None:
    with pytest.raises(GlossatorError, match=r"odd\.pdf") as caught:
        comments_in(data)
    assert caught.value.problem is problem
