"""HTML of a note for a rich-text view."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.core.notes.markup import blocks
from glossator.core.notes.markup_html import as_html
from glossator.core.text.direction import Direction, strip_isolates


def html(body: str) -> str:
    return as_html(blocks(body, Direction.LTR))


def test_typed_html_stays_text() -> None:
    shown = html("<img src=x onerror=alert(1)> & `<i>`")
    assert "&lt;img src=x onerror=alert(1)&gt; &amp; <code>&lt;i&gt;</code>" in shown


def test_an_address_cannot_break_out_of_its_attribute() -> None:
    assert '<a href="https://e.org/&quot;x">t</a>' in html('[t](https://e.org/"x)')


def test_every_block_has_its_direction() -> None:
    shown = html("- one\n- واحد")
    assert '<p dir="ltr" style="margin-top:0px;margin-bottom:0px;margin-left:18px">•&nbsp;&nbsp;one</p>' in shown
    assert '<p dir="rtl" style="margin-top:6px;margin-bottom:0px;margin-right:18px">•&nbsp;&nbsp;واحد</p>' in shown


def test_clause_references_are_isolated_in_right_to_left_blocks_alone() -> None:
    assert "\u2066Llama 3.1\u2069" in html("وفق ترخيص Llama 3.1 لا يجوز")
    shown = html("The terms of Llama 3.1")
    assert strip_isolates(shown) == shown


def test_a_phrase_is_isolated_as_a_whole_whatever_its_styles() -> None:
    assert "<b>\u2066Llama</b> 4\u2069 لا" in html("وفق **Llama** 4 لا يجوز")
    assert "\u2066see <b>Llama</b> <i>4\u2069</i>" in html("انظر see **Llama** *4* هنا الآن")


def test_styles() -> None:
    assert "<b>a</b> <i>b</i>" in html("**a** *b*")
    assert "<b>Title</b>" in html("# Title")


def test_a_table_that_runs_right_to_left_has_its_first_cell_last_for_qt_lays_it_out_from_the_left() -> None:
    assert cells_of(html("| a | b |\n|---|---|\n| c | |")) == ["a", "b", "c", ""]
    assert cells_of(html("| البند | الأثر |\n|---|---|\n| 1.b | لا يجوز |")) == ["الأثر", "البند", "لا يجوز", "1.b"]


def cells_of(shown: str) -> list[str]:
    return [re.sub("<[^>]+>", "", strip_isolates(cell)) for cell in re.findall("<t[hd]>(.*?)</t[hd]>", shown)]


@given(st.text(alphabet="<>/a\"' =img:srcript()[]!\u0645", max_size=80))
@settings(deadline=None)
def test_whatever_is_typed_no_element_but_those_of_a_note_comes_of_it(body: str) -> None:
    elements = set(re.findall(r"<([a-z0-9]+)", html(body)))
    assert elements <= {"p", "b", "i", "a", "code"}
