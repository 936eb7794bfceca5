"""A note's Markdown is read once, for the window and the PDF alike; nothing that was typed may vanish."""

import string
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.core.notes.markup import Block, Kind, Run, blocks, plain_text
from glossator.core.text.direction import LEFT_TO_RIGHT_MARK as LRM
from glossator.core.text.direction import RIGHT_TO_LEFT_MARK as RLM
from glossator.core.text.direction import Direction

LTR, RTL = Direction.LTR, Direction.RTL


def shape(body: str, default: Direction = LTR) -> list[tuple[Kind, int, str]]:
    return [(block.kind, block.level, f"{block.label} {block.text}".lstrip()) for block in blocks(body, default)]


def directions(body: str, default: Direction = LTR) -> list[Direction]:
    return [block.direction for block in blocks(body, default)]


def test_kinds_of_blocks() -> None:
    body = "# Risk\nFirst line.\nSecond line.\n\n- one\n    1. inner\n\n> quoted\n\n    code  <x>"
    assert shape(body) == [
        (Kind.HEADING, 1, "Risk"),
        (Kind.PARAGRAPH, 0, "First line."),
        (Kind.PARAGRAPH, 0, "Second line."),
        (Kind.BULLET, 1, "• one"),
        (Kind.NUMBER, 2, "1. inner"),
        (Kind.QUOTE, 1, "quoted"),
        (Kind.CODE, 0, "code  <x>"),
    ]


def test_a_heading_loses_its_own_signs_alone() -> None:
    assert shape("## On C# ##\ntext") == [(Kind.HEADING, 2, "On C#"), (Kind.PARAGRAPH, 0, "text")]


def test_each_line_is_a_block_because_each_has_its_own_direction() -> None:
    first, second = blocks("This clause.\nهذا البند.", LTR)
    assert (first.direction, first.continues) == (LTR, False)
    assert (second.direction, second.continues) == (RTL, True)


def test_styles_nest_and_links_keep_their_address() -> None:
    (block,) = blocks("**a *b*** `c` [d](https://example.org/?x=1&y=2)", LTR)
    assert block.runs == (
        Run("a ", bold=True),
        Run("b", bold=True, italic=True),
        Run(" "),
        Run("c", code=True),
        Run(" "),
        Run("d", link="https://example.org/?x=1&y=2"),
        Run(" (https://example.org/?x=1&y=2)"),
    )


@pytest.mark.parametrize("typed", ["<https://e.org>", "[https://e.org](https://e.org)"])
def test_an_address_that_the_words_say_is_not_said_twice(typed: str) -> None:
    assert plain_text(typed) == "https://e.org"
    assert plain_text("[a@e.org](mailto:a@e.org)") == "a@e.org"


def test_numbered_items_count_from_the_typed_number() -> None:
    assert shape("3. third\n4. fourth") == [(Kind.NUMBER, 1, "3. third"), (Kind.NUMBER, 1, "4. fourth")]


@pytest.mark.parametrize(("typed", "label"), [("- ", "•"), ("* ", "•"), ("1. ", "1."), ("١. ", "1."), ("  - ", "•")])
def test_a_list_needs_no_blank_line_before_it(typed: str, label: str) -> None:
    kind = Kind.BULLET if label == "•" else Kind.NUMBER
    assert shape(f"السؤال:\nالثاني\n{typed}one\nmore") == [
        (Kind.PARAGRAPH, 0, "السؤال:"),
        (Kind.PARAGRAPH, 0, "الثاني"),
        (kind, 1, f"{label} one"),
        (Kind.PARAGRAPH, 1, "more"),
    ]


def test_a_list_behind_words_goes_on_to_its_end() -> None:
    assert shape("Steps:\n1. one\n2. two\n\nElse:\n- three\n    - four") == [
        (Kind.PARAGRAPH, 0, "Steps:"),
        (Kind.NUMBER, 1, "1. one"),
        (Kind.NUMBER, 1, "2. two"),
        (Kind.PARAGRAPH, 0, "Else:"),
        (Kind.BULLET, 1, "• three"),
        (Kind.BULLET, 2, "• four"),
    ]


def test_a_list_behind_the_second_paragraph_of_an_item_is_nested_in_it() -> None:
    assert shape("- one\n\n    Else:\n    - two\n\n- three") == [
        (Kind.BULLET, 1, "• one"),
        (Kind.PARAGRAPH, 1, "Else:"),
        (Kind.BULLET, 2, "• two"),
        (Kind.BULLET, 1, "• three"),
    ]


def test_a_list_behind_a_quotation_is_outside_and_one_with_its_sign_inside() -> None:
    assert shape("> said\n- one") == [(Kind.QUOTE, 1, "said"), (Kind.BULLET, 1, "• one")]
    assert shape("> said\n> - one") == [(Kind.QUOTE, 1, "said"), (Kind.BULLET, 2, "• one")]


@pytest.mark.parametrize(
    "typed",
    ["Left:\n5 - 3", "A term - or two -\nof it", "Published in\n2024. Then", "a\n-b\n*c\n1.d", "a\n-\nb", "a\n    - b"],
)
def test_a_hyphen_or_number_inside_words_begins_no_list(typed: str) -> None:
    assert plain_text(typed) == "\n".join(line.strip() for line in typed.split("\n"))


def test_further_paragraphs_of_an_item_carry_no_label() -> None:
    assert shape("- one\nmore\n\n    still one\n\n- two") == [
        (Kind.BULLET, 1, "• one"),
        (Kind.PARAGRAPH, 1, "more"),
        (Kind.PARAGRAPH, 1, "still one"),
        (Kind.BULLET, 1, "• two"),
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "<b>bold</b> & <script>alert(1)</script>",
        "&copy; &lt; &amp;",
        "![picture](file.png)",
        "[1]: https://example.org",
        "see [1][2]",
        "#2 of the list",
        "before\n---\nafter",
        "***",
        "`a < b && c`",
        "<!-- comment -->",
        "a\\b C:\\new",
        "klzzwxh:0001",
    ],
)
def test_what_is_no_markup_here_is_shown_as_typed(typed: str) -> None:
    assert plain_text(typed) == typed.replace("`", "")


def test_an_address_that_must_not_be_followed_is_spelt_out() -> None:
    (block,) = blocks("[click](javascript:alert)", LTR)
    assert block.text == "click (javascript:alert)"
    assert not any(run.link for run in block.runs)


@pytest.mark.parametrize("signs", ["# ", "- ", "1. ", "> ", "> - ", ""])
def test_a_direction_mark_before_the_signs_is_obeyed_and_not_shown(signs: str) -> None:
    (marked,) = blocks(f"{RLM}{signs}Apache License", LTR)
    (plain,) = blocks(f"{signs}Apache License", LTR)
    assert marked.direction is RTL
    assert (marked.kind, marked.text) == (plain.kind, "Apache License")


def test_direction_is_by_majority_else_as_the_line_before() -> None:
    assert directions("Llama 4 لا يجوز استخدامه تجاريًّا\n123\nApache License\n456", RTL) == [RTL, RTL, LTR, LTR]
    assert directions("123", RTL) == [RTL]
    assert directions(f"{LRM}نعم", RTL) == [LTR]


def test_a_line_with_a_mark_alone_is_blank() -> None:
    assert shape(f"one\n{RLM}\ntwo") == shape("one\n\ntwo")


def test_control_characters_are_made_visible() -> None:
    assert plain_text("a\x02b\x00c") == "a\ufffdb\ufffdc"


@pytest.mark.parametrize(
    "unit", ["[a](", "[", "*a ", "`", "> ", "كلمة\n\n", "- a\n", "a\n- b\n", "a\n- b\n\n", "\\*", "_a"]
)
def test_a_hundred_thousand_characters_are_read_in_a_moment(unit: str) -> None:
    started = time.perf_counter()
    assert blocks(unit * (100_000 // len(unit)), RTL)
    assert time.perf_counter() - started < 10


def test_nesting_beyond_reading_falls_back_to_the_lines() -> None:
    body = "".join("    " * depth + "- a\n" for depth in range(400))
    assert [block.text for block in blocks(body, LTR)] == ["- a"] * 400


def test_a_blank_note_has_no_blocks() -> None:
    assert blocks(f" \n{RLM}\n", LTR) == ()


@given(st.text(alphabet=string.printable + "ابتثةىء‏‎\u2067\U0001f600<>[]()*_`#\\&", max_size=200))
@settings(max_examples=150, deadline=None)
def test_no_letter_or_digit_vanishes(body: str) -> None:
    shown = plain_text(body)
    shown_letters = [char for char in shown if char.isalpha()]
    assert [char for char in body if char.isalpha()] == shown_letters


@given(st.text(max_size=300), st.sampled_from(Direction))
@settings(deadline=None)
def test_any_text_gives_blocks_with_words(body: str, default: Direction) -> None:
    read: tuple[Block, ...] = blocks(body, default)
    assert all("\n" not in block.text for block in read)
    assert all(run.text for block in read for run in block.runs)
