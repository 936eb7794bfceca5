"""The review's file: any words survive it, unknown keys too, and broken ones are refused with their line."""

import textwrap

import pytest
from hypothesis import given

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.model import Scope, Severity, Status
from glossator.core.session.format import format_review, parse_review
from glossator.core.session.model import ClauseReference, Review
from tests.support.review_strategies import REVIEWS

ONE_NOTE = textwrap.dedent("""\
    glossator: 1
    columns:
    - licence: llama-4
      sha256: abc
    notes:
    - id: n1
      licence: llama-4
      target:
        selectors:
        - type: TextPositionSelector
          start: 3
          end: 9
        - type: TextQuoteSelector
          exact: Llama4
      body: ملاحظة
    """)


def review(text: str) -> Review:
    return parse_review(text, "r.gloss")


@given(REVIEWS)
def test_a_review_comes_back_as_it_was_saved(saved: Review) -> None:
    assert parse_review(format_review(saved), "r.gloss") == saved


@given(REVIEWS)
def test_saving_what_was_opened_changes_no_byte(saved: Review) -> None:
    text = format_review(saved)
    assert format_review(parse_review(text, "r.gloss")) == text


def test_a_small_file_is_enough() -> None:
    note = review(ONE_NOTE).notes[0]
    assert (note.body, note.quote, note.scope) == ("ملاحظة", "Llama4", Scope.WORDS)
    assert (note.severity, note.status) == (Severity.INFORMATION, Status.OPEN)


def test_pins_and_decisions_name_clauses_and_words() -> None:
    text = ONE_NOTE + textwrap.dedent("""\
        pins:
        - clauses:
          - {licence: llama-4, clause: 1.a}
          - {licence: apache-2.0, clause: "2"}
          together: false
        """)
    (pin,) = review(text).pins
    assert (pin.one, pin.other) == (ClauseReference("llama-4", "1.a"), ClauseReference("apache-2.0", "2"))
    assert not pin.together


@pytest.mark.parametrize(
    ("pins", "told"),
    [
        ("- clauses: [{licence: a, clause: b}]", "two clauses"),
        ("- {clauses: [{licence: a, clause: b}, {licence: a, clause: c}], together: perhaps}", "true or false"),
    ],
)
def test_a_broken_pin_is_told_with_its_line(pins: str, told: str) -> None:
    with pytest.raises(GlossatorError, match=told) as error:
        review(f"glossator: 1\npins:\n{pins}\n")
    assert error.value.details["line"] == "3"


def test_arabic_stands_in_the_file_as_letters() -> None:
    assert "ملاحظة" in format_review(review(ONE_NOTE))


def test_keys_of_other_programs_survive() -> None:
    text = ONE_NOTE.replace("glossator: 1", "glossator: 1\nteam: {lead: Huda}") + "  colour: red\n"
    again = format_review(parse_review(text, "r.gloss"))
    assert parse_review(again, "r.gloss").unknown == {"team": {"lead": "Huda"}}
    assert parse_review(again, "r.gloss").notes[0].unknown == {"colour": "red"}


def test_selectors_of_other_programs_survive() -> None:
    other = "\n    - type: RangeSelector\n      refinedBy: {type: XPathSelector}\n    source: llama-4.html\n  body:"
    text = ONE_NOTE.replace("exact: Llama4", "exact: Llama4\n      lang: en").replace("\n  body:", other)
    saved = format_review(parse_review(text, "r.gloss"))
    for kept in ("RangeSelector", "XPathSelector", "source: llama-4.html", "lang: en"):
        assert kept in saved
    assert format_review(parse_review(saved, "r.gloss")) == saved


def test_notes_that_share_an_id_become_two() -> None:
    copied = ONE_NOTE + ONE_NOTE[ONE_NOTE.index("- id: n1") :].replace("ملاحظة", "أخرى")
    first, second = review(copied).notes
    assert first.id == "n1"
    assert second.id not in ("", "n1")
    assert (first.body, second.body) == ("ملاحظة", "أخرى")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("columns: []", Problem.NOT_A_SESSION),
        ("glossator: 99\nnovelty: x", Problem.NEWER_SESSION),
        ("glossator: one", Problem.BROKEN_DATA),
        ("glossator: 1\ncolumns: llama-4", Problem.BROKEN_DATA),
        ("glossator: 1\nnotes:\n- id: 7", Problem.BROKEN_DATA),
        (ONE_NOTE.replace("TextQuoteSelector", "XPathSelector"), Problem.BROKEN_DATA),
        (ONE_NOTE + "  severity: dreadful\n", Problem.BROKEN_DATA),
        ("glossator: 1\ncolumns: [{licence: a}, {licence: b}, {licence: c}, {licence: d}, {licence: e}]",
         Problem.BROKEN_DATA),
    ],
)  # fmt: skip
def test_broken_and_newer_files_are_refused(text: str, problem: Problem) -> None:
    with pytest.raises(GlossatorError) as caught:
        review(text)
    assert caught.value.problem is problem


def test_a_mistake_in_a_note_is_told_with_its_line() -> None:
    with pytest.raises(GlossatorError, match=r"r\.gloss, line 16: “severity”"):
        review(ONE_NOTE + "  severity: dreadful\n")
