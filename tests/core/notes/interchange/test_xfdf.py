"""XFDF that readers of PDF write: answers, states and changed words go to the notes that they are on."""

import pytest
from lxml import etree

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.interchange.model import Received, Why
from glossator.core.notes.interchange.xfdf import NAMESPACE, write
from glossator.core.notes.interchange.xfdf_reading import read
from glossator.core.notes.model import Note, Reply, Status, Target
from tests.core.notes.interchange.formats import known, pdf_of

NOTE = Note(
    "n1", (Target("llama-4"), Target("apache-2.0")), "It is **narrow**.\n\n- ask", "Layla",
    "2026-11-20T10:00:00+02:00", "2026-11-20T11:00:00+02:00", status=Status.ACCEPTED,
    replies=(Reply("r1", "Huda", "2026-11-20T12:00:00+02:00", "2026-11-20T12:00:00+02:00", "Yes."),),
)  # fmt: skip


def received(annotations: str) -> Received:
    text = f'<?xml version="1.0"?><xfdf xmlns="{NAMESPACE}"><annots>{annotations}</annots></xfdf>'
    return read(text.encode(), "c.xfdf", known([NOTE]))


def test_comments_stand_where_the_pdf_shows_the_notes() -> None:
    written = write([NOTE, Note("n2", NOTE.targets, "Elsewhere", "", "", "")], pdf_of([NOTE]), "review.pdf")
    root = etree.fromstring(written.data)
    first, second, state, reply = root[0]
    assert (first.get("name"), second.get("name"), first.get("page")) == ("n1", "n1/1", "0")
    assert (first.get("rect"), first.get("coords")) == ("10,20,110,40", "10,40,110,40,10,20,110,20")
    assert (first.get("color"), first.get("date")) == ("#ffff00", "D:20261120110000+02'00'")
    assert (state.get("inreplyto"), state.get("statemodel"), state.get("state")) == ("n1", "Review", "Accepted")
    assert (reply.get("name"), reply.get("inreplyto"), reply[0].text) == ("r1", "n1", "Yes.")
    assert root[1].get("href") == "review.pdf"
    assert [each.what for each in written.left_out] == ["Elsewhere"]


def test_an_answer_and_a_state_are_taken_over() -> None:
    (note,) = received(
        '<text name="a" inreplyto="n1" title="Omar" date="D:20261121090000Z"><contents>Sure?&#13;Yes.</contents></text>'
        '<text name="b" inreplyto="a" title="Huda" date="D:20261121100000Z"><contents>Of course</contents></text>'
        '<text name="c" inreplyto="n1/1" statemodel="Review" state="Rejected" date="D:20261121080000Z"/>'
        '<text name="d" inreplyto="n1" statemodel="Review" state="Completed" date="D:20261121110000Z"/>'
        '<text name="e" inreplyto="n1" statemodel="Marked" state="Marked" date="D:20261122110000Z"/>'
    ).notes
    assert [(reply.author, reply.body) for reply in note.replies] == [("Omar", "Sure?\nYes."), ("Huda", "Of course")]
    assert (note.status, note.modified) == (Status.RESOLVED, "2026-11-21T11:00:00+00:00")


@pytest.mark.parametrize("contents", ["It is narrow.\r• ask", "It is **narrow**.\n\n- ask", "It is narrow.\n• ask"])
def test_words_as_the_pdf_or_we_show_them_are_no_change(contents: str) -> None:
    assert received(f'<highlight name="n1"><contents>{contents}</contents></highlight>').notes[0].body == NOTE.body


def test_changed_words_are_taken_over_also_where_they_have_formats() -> None:
    rich = '<body xmlns="http://www.w3.org/1999/xhtml"><p>It is <b>wide</b>.</p><p>Ask.</p></body>'
    (note,) = received(f'<highlight name="n1"><contents-richtext>{rich}</contents-richtext></highlight>').notes
    assert note.body == "It is wide.\nAsk."


def test_comments_on_no_note_are_told_and_our_own_marks_are_not() -> None:
    there = received(
        '<highlight name="x" title="Omar"><contents>New</contents></highlight>'
        '<highlight name="llama-4-0" title="Glossator"><contents>Commercial use</contents></highlight>'
        '<text name="y" inreplyto="y"><contents>Itself</contents></text>'
    )
    assert [(each.what, each.why) for each in there.skipped] == [("New", Why.NO_WORDS), ("Itself", Why.NO_WORDS)]


@pytest.mark.parametrize(
    "hostile",
    [
        '<!DOCTYPE x [<!ENTITY a "b">]><xfdf/>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xfdf><annots>&a;</annots></xfdf>',
        "<xfdf>" + "<a>" * 400,
        "<xfdf><annots></xfdf>",
        "<html/>",
    ],
)
def test_hostile_xml_is_refused(hostile: str) -> None:
    with pytest.raises(GlossatorError, match=r"c\.xfdf"):
        read(hostile.encode(), "c.xfdf", known([NOTE]))


@pytest.mark.parametrize(("pdf", "problem"), [(b"", Problem.DAMAGED), (b"%PDF-1.7\ntrailer<<", Problem.DAMAGED)])
def test_a_pdf_that_is_none_is_refused(pdf: bytes, problem: Problem) -> None:
    with pytest.raises(GlossatorError) as caught:
        write([NOTE], pdf, "review.pdf")
    assert caught.value.problem is problem
