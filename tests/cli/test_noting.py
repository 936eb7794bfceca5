"""`glossator notes`: from a review to other programs, and what they answered back into it."""

import json
from pathlib import Path

import pytest
from lxml import etree
from pikepdf import Array, Dictionary, Name, Pdf, String

from glossator.core.library.library import Library
from glossator.core.notes.model import Status
from glossator.core.session.file import read_review
from glossator.core.session.model import Review
from tests.support.shell import Shell

QUOTE = "700 million monthly active users"


@pytest.fixture
def session(tmp_path: Path, shell: Shell) -> Path:
    """A review with a note on words of Llama 4 and one on words of Apache 2.0."""
    path = tmp_path / "review.gloss"
    for licence, quote, note in (("llama-4", QUOTE, "حدّ **ضيّق**"), ("apache-2.0", "reproduce, prepare", "Free")):
        assert shell.run("annotate", path, "--licence", licence, "--quote", quote, "--note", note) == 0, shell.error
    return path


def review(path: Path) -> Review:
    return read_review(path, Library.standard())


def answer_in(pdf: Path, note_id: str, words: str) -> None:
    """Answer our highlight in the PDF itself."""
    with Pdf.open(pdf, allow_overwriting_input=True) as opened:
        for page in opened.pages:
            for each in page.obj.get("/Annots", []):
                if each.get("/NM") == note_id:
                    answer = Dictionary(Type=Name.Annot, Subtype=Name.Text, IRT=each, Rect=Array([0, 0, 9, 9]))
                    answer.Contents, answer.M = String(words), String("D:20261201090000Z")
                    page.obj.Annots.append(opened.make_indirect(answer))
        opened.save(pdf)


def test_comments_made_in_a_reader_of_pdf_come_into_the_review(shell: Shell, session: Path) -> None:
    pdf, xfdf = session.with_suffix(".pdf"), session.with_suffix(".xfdf")
    assert shell.run("compare", "--session", session, "--pdf", pdf) == 0, shell.error
    assert shell.run("notes", session, "--export", xfdf) == 0, shell.error
    root = etree.fromstring(xfdf.read_bytes())
    annotations = root[0]
    note = review(session).notes[0]
    assert {each.get("name") for each in annotations} == {each.id for each in review(session).notes}
    etree.SubElement(annotations, "text", name="r", title="Omar", inreplyto=note.id)[:] = [etree.Element("contents")]
    annotations[-1][0].text = "أوافق"
    etree.SubElement(annotations, "text", inreplyto=note.id, statemodel="Review", state="Completed", name="s")
    xfdf.write_bytes(etree.tostring(root))
    assert shell.run("notes", session, "--import", xfdf) == 0, shell.error
    assert shell.output == "0 added, 1 updated, 0 skipped\n"
    answered = review(session).notes[0]
    assert (answered.body, answered.status) == (note.body, Status.RESOLVED)
    assert [(each.author, each.body) for each in answered.replies] == [("Omar", "أوافق")]
    answer_in(pdf, note.id, "Why?")
    assert shell.run("notes", session, "--import", pdf) == 0, shell.error
    assert shell.output == "0 added, 1 updated, 0 skipped\n"
    assert [each.body for each in review(session).notes[0].replies] == ["أوافق", "Why?"]


def test_notes_go_into_another_review_of_the_same_licences(shell: Shell, session: Path, tmp_path: Path) -> None:
    file, other = tmp_path / "notes.jsonld", tmp_path / "other.gloss"
    assert shell.run("notes", session, "--export", file) == 0, shell.error
    assert shell.run("compare", "llama-4", "mit", "--session", other) == 0, shell.error
    assert shell.run("notes", other, "--import", file) == 0, shell.error
    assert shell.output == "1 added, 0 updated, 1 skipped\n"
    assert "it is about no licence of this review: Free" in shell.error
    assert review(other).notes == review(session).notes[:1]


def test_a_readers_own_file_is_found_from_another_folder(shell: Shell, tmp_path: Path) -> None:
    own = tmp_path / "texts" / "own terms.txt"
    own.parent.mkdir()
    own.write_text("1. Use. You may use it.\n", "utf-8")
    session, file = tmp_path / "r.gloss", own.parent / "notes.jsonld"
    assert shell.run("annotate", session, "--licence", own, "--quote", "may use", "--note", "Yes") == 0, shell.error
    assert shell.run("notes", session, "--export", file) == 0, shell.error
    data = json.loads(file.read_text("utf-8"))
    assert data["first"]["items"][0]["target"]["source"] == "own%20terms.txt"
    assert shell.run("notes", session, "--import", file) == 0, shell.error
    assert shell.output == "0 added, 0 updated, 0 skipped\n"


@pytest.mark.parametrize(
    ("option", "name", "told"),
    [
        ("--export", "notes.txt", "end in .jsonld"),
        ("--export", "other.xfdf", "export this review as other.pdf"),
        ("--export", "none/notes.csv", "the folder for it is not there"),
        ("--import", "notes.md", "end in .jsonld"),
        ("--import", "absent.csv", "no such file"),
    ],
)
def test_what_cannot_be_done_is_one_line(shell: Shell, session: Path, option: str, name: str, told: str) -> None:
    before = session.read_bytes()
    assert shell.run("notes", session, option, session.parent / name) == 2
    assert told in shell.error
    assert shell.error.count("\n") == 1
    assert session.read_bytes() == before
    assert not session.parent.joinpath(name).exists()


def test_it_is_said_that_xfdf_comes_back_to_the_same_review_alone(shell: Shell, session: Path, tmp_path: Path) -> None:
    pdf, xfdf, other = session.with_suffix(".pdf"), session.with_suffix(".xfdf"), tmp_path / "other.gloss"
    assert shell.run("compare", "--session", session, "--pdf", pdf) == 0, shell.error
    assert shell.run("notes", session, "--export", xfdf) == 0, shell.error
    assert "it carries comments back to this review; a .jsonld file carries notes to any" in shell.error
    assert shell.run("compare", "llama-4", "apache-2.0", "--session", other) == 0
    assert shell.run("notes", other, "--import", xfdf) == 0
    assert shell.output == "0 added, 0 updated, 2 skipped\n"
    assert shell.error.splitlines()[-1] == (
        "glossator: XFDF carries comments back to the review that its PDF was made of; "
        "to carry notes to another one, export them as .jsonld"
    )
    assert shell.run("notes", "--help") == 0
    assert "back to the same review" in " ".join(shell.output.split())
