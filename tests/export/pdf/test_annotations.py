"""Real annotations: on the exact words, with author, date and contents, reached by assistive technology."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from pikepdf import NumberTree, Object, Pdf

from glossator.core.notes.model import Reply, Status
from glossator.export.options import Options
from glossator.export.pdf.render import render
from glossator.export.report import build_report
from tests.export.pdf.conftest import Printed, page_with
from tests.support.pdf_reading import annotations, words_of_page
from tests.support.sample_review import ARABIC_NOTE, USERS, leading, note, state_of

PAGE_HEIGHT = 595.28


@pytest.fixture(scope="module")
def answered() -> Iterator[Pdf]:
    """The PDF of an accepted note with one answer, without colour."""
    reply = Reply("r", "J. Smith", "2026-11-21", "2026-11-21", "Agreed: ask **Meta**.")
    written = replace(note(leading(), USERS, ARABIC_NOTE, 1, status=Status.ACCEPTED), replies=(reply,))
    data = render(build_report(state_of(written), "en"), Options(is_grey=True)).pdf
    with Pdf.open(BytesIO(data)) as pdf:
        yield pdf


def links(printed: Printed) -> list[tuple[int, int]]:
    """The page of each link inside the file, and the page that it leads to."""
    numbers = {page.obj.objgen: number for number, page in enumerate(printed.pdf.pages, start=1)}
    return [(page, numbers[link.Dest[0].objgen]) for page, link in annotations(printed.pdf, "/Link")]


def named(printed: Printed, name: str) -> tuple[int, Object]:
    (found,) = [each for each in annotations(printed.pdf, "/Highlight") if str(each[1].NM) == name]
    return found


def words_in(printed: Printed, page: int, annotation: Object) -> list[str]:
    """The words whose middle lies in one of the annotation's quadrilaterals."""
    numbers = [float(each) for each in annotation.QuadPoints.as_list()]
    quads = [numbers[at : at + 8] for at in range(0, len(numbers), 8)]
    found = []
    for word in words_of_page(printed.file, page):
        x, y = (word.left + word.right) / 2, PAGE_HEIGHT - (word.top + word.bottom) / 2
        if any(min(quad[::2]) < x < max(quad[::2]) and min(quad[1::2]) < y < max(quad[1::2]) for quad in quads):
            found.append(word.text)
    return found


def test_a_note_has_author_dates_contents_and_standing(printed: Printed) -> None:
    _, annotation = named(printed, "note-id-1")
    assert str(annotation.T) == "ليلى حداد"
    assert str(annotation.Contents) == ARABIC_NOTE
    assert str(annotation.CreationDate) == "D:20261120100000+02'00'"
    assert str(annotation.M) == "D:20261121093000+02'00'"
    assert {"en": "Blocking", "ar": "مانعة"}[printed.file.stem] in str(annotation.Subj)


def test_markdown_of_a_note_is_plain_text_in_its_annotation(printed: Printed) -> None:
    _, annotation = named(printed, "note-id-2")
    assert str(annotation.Contents) == "The display duty reaches websites too.\n• ask Meta\n• see § 2"


def test_a_highlight_covers_the_words_it_quotes(printed: Printed) -> None:
    page, annotation = named(printed, "note-id-1")
    words = [word for word in words_in(printed, page, annotation) if len(word) > 1]
    assert words == USERS.split()


def test_a_highlight_covers_words_that_run_from_right_to_left(printed: Printed) -> None:
    page, annotation = named(printed, "arabic-0")
    words = set(words_in(printed, page, annotation))
    assert {"يجوز", "استخدام", "مخرجات", "Llama", "4"} <= words
    assert not {"تدريب", "نموذج"} & words


def test_a_passage_that_others_overlap_is_one_annotation(printed: Printed) -> None:
    page, annotation = named(printed, "leading-0")
    words = words_in(printed, page, annotation)
    assert " ".join(words).startswith("more than")
    assert " ".join(words).rstrip(".").endswith("request a separate licence")


def test_corners_are_in_the_order_that_readers_expect(printed: Printed) -> None:
    for _, annotation in annotations(printed.pdf, "/Highlight"):
        upper_left, upper_right, lower_left, lower_right = zip(
            *[iter(float(each) for each in annotation.QuadPoints.as_list()[:8])] * 2, strict=True
        )
        assert upper_left[0] == lower_left[0] < upper_right[0] == lower_right[0]
        assert upper_left[1] == upper_right[1] > lower_left[1] == lower_right[1]


def test_annotations_are_printed_and_bring_their_appearance(printed: Printed) -> None:
    for _, annotation in annotations(printed.pdf, "/Highlight"):
        assert annotation.F == 4
        assert annotation.AP.N.Subtype == "/Form"
        assert annotation.AP.N.Resources.ExtGState.Multiply.BM == "/Multiply"  # else poppler paints one of its own
        assert "/Popup" not in annotation


def test_each_annotation_is_in_the_structure_tree(printed: Printed) -> None:
    parents = NumberTree(printed.pdf.Root.StructTreeRoot.ParentTree)
    for page, annotation in annotations(printed.pdf, "/Highlight"):
        element = parents[int(annotation.StructParent)]
        assert element.S == "/Annot"
        assert element.K[0].Obj.objgen == annotation.objgen
        assert element.Pg.objgen == printed.pdf.pages[page - 1].obj.objgen


def test_text_and_note_are_linked_both_ways(printed: Printed) -> None:
    comparison, register = page_with(printed, "comparison"), page_with(printed, "register")
    leads = links(printed)
    # from the words of two notes to the notes below them, and from the notes to the words
    assert leads.count((comparison, comparison)) == 4
    assert [target for page, target in leads if page >= register].count(comparison) >= 2


def test_clauses_lead_from_the_matrix_and_the_index_to_their_rows(printed: Printed) -> None:
    comparison = page_with(printed, "comparison")
    leads = links(printed)
    assert (page_with(printed, "matrix"), comparison) in leads
    assert (page_with(printed, "index"), comparison) in leads


def test_answers_and_states_are_annotations_in_reply_to_the_highlight(answered: Pdf) -> None:
    (_, highlighted) = next(each for each in annotations(answered, "/Highlight") if str(each[1].NM) == "note-id-1")
    replies = [each for _, each in annotations(answered, "/Text")]
    assert [(str(each.T), str(each.Contents)) for each in replies] == [
        ("J. Smith", "Agreed: ask Meta."),
        ("ليلى حداد", "Accepted"),
    ]
    assert {each.IRT.objgen for each in replies} == {highlighted.objgen}
    assert (str(replies[1].StateModel), str(replies[1].State)) == ("Review", "Accepted")
    assert all(each.F == 28 and each.AP.N.read_bytes() == b"" for each in replies)


def test_without_colour_annotations_are_grey(answered: Pdf) -> None:
    for _, annotation in annotations(answered, "/Highlight"):
        assert len({float(each) for each in annotation.C.as_list()}) == 1


def test_no_other_links_are_in_the_file(printed: Printed) -> None:
    kinds = {str(each.Subtype) for page in printed.pdf.pages for each in page.obj.get("/Annots", [])}
    assert kinds == {"/Highlight", "/Link", "/Text"}
    assert not any("/A" in each for _, each in annotations(printed.pdf, "/Link"))
