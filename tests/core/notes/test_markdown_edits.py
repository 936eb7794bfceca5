"""The buttons above a note: each does to the Markdown what a writer would type, and takes it back."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from glossator.core.notes.markdown_edits import (
    Emphasis,
    LineKind,
    Selected,
    emphasised,
    kind_of,
    lines_as,
    linked,
    next_signs,
)
from glossator.core.notes.markup import Kind, blocks
from glossator.core.text.direction import Direction

BOLD, ITALIC = Emphasis.BOLD, Emphasis.ITALIC


def select(marked: str) -> Selected:
    """A line with its selection between bars, or a caret at one bar."""
    before, *rest = marked.split("|")
    words = rest[0] if len(rest) == 2 else ""
    return Selected("".join((before, *rest)), len(before), len(before) + len(words))


def show(selected: Selected) -> str:
    before, behind = selected.line[: selected.start], selected.line[selected.end :]
    return f"{before}|{selected.words}|{behind}" if selected.words else f"{before}|{behind}"


@pytest.mark.parametrize(
    ("before", "emphasis", "behind"),
    [
        ("may |not| sell", BOLD, "may **|not|** sell"),
        ("may **|not|** sell", BOLD, "may |not| sell"),
        ("may |**not**| sell", BOLD, "may |not| sell"),
        ("may **|not|** sell", ITALIC, "may ***|not|*** sell"),
        ("may ***|not|*** sell", BOLD, "may *|not|* sell"),
        ("may *|not|* sell", BOLD, "may ***|not|*** sell"),
        ("may n|ot sell", ITALIC, "may *|not|* sell"),
        ("لا ي|جوز البيع", BOLD, "لا **|يجوز|** البيع"),
        ("may | not | sell", BOLD, "may  **|not|**  sell"),
        ("|- item|", BOLD, "- **|item|**"),
        ("|", BOLD, "**|**"),
        ("**|**", BOLD, "|"),
        ("a | b", ITALIC, "a *|* b"),
    ],
)
def test_emphasis(before: str, emphasis: Emphasis, behind: str) -> None:
    assert show(emphasised(select(before), emphasis)) == behind


@given(st.text("ab نص*#>-1. \U0001f600", max_size=20), st.data(), st.sampled_from(Emphasis))
def test_emphasis_changes_nothing_but_stars(line: str, data: st.DataObject, emphasis: Emphasis) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    after = emphasised(Selected(line, start, end), emphasis)
    assert after.line.replace("*", "") == line.replace("*", "")
    assert 0 <= after.start <= after.end <= len(after.line)


@given(st.text("ab نص", min_size=1, max_size=20), st.sampled_from(Emphasis))
def test_emphasis_twice_is_none(line: str, emphasis: Emphasis) -> None:
    assume(line.strip())
    once = emphasised(Selected(line, 0, len(line)), emphasis)
    assert emphasised(once, emphasis).line == line


def test_a_link_asks_for_its_address_next() -> None:
    assert show(linked(select("see |terms| here"))) == "see [terms](|https://|) here"
    assert show(linked(select("see te|rms"), "https://e.org/a_(b)")) == "see [terms](<https://e.org/a_(b)>)|"


def test_an_address_with_brackets_is_read_whole() -> None:
    (block,) = blocks(linked(select("|terms|"), "https://e.org/a_(b)").line, Direction.LTR)
    assert block.runs[0].link == "https://e.org/a_(b)"


@pytest.mark.parametrize("kind", LineKind)
def test_lines_become_a_kind_and_plain_again(kind: LineKind) -> None:
    lines = ["one", "", "ثانيًا"]
    made = lines_as(lines, kind)
    assert [kind_of(line) for line in made] == [kind, None, kind]
    assert lines_as(made, kind) == lines


def test_one_kind_takes_the_place_of_another_and_numbers_count() -> None:
    assert lines_as(["- one", "    - two", "3. three"], LineKind.NUMBER) == ["1. one", "    2. two", "3. three"]
    assert lines_as([""], LineKind.BULLET) == ["- "]
    assert lines_as(["- one", "two"], LineKind.BULLET) == ["- one", "- two"]


@pytest.mark.parametrize(("kind", "read"), [(LineKind.HEADING, Kind.HEADING), (LineKind.QUOTE, Kind.QUOTE)])
def test_what_the_buttons_write_is_what_the_reader_reads(kind: LineKind, read: Kind) -> None:
    (block,) = blocks(lines_as(["لا يجوز"], kind)[0], Direction.LTR)
    assert (block.kind, block.text) == (read, "لا يجوز")


@pytest.mark.parametrize(
    ("line", "following"),
    [("- one", "- "), ("9. one", "10. "), ("٩. بند", "١٠. "), ("۱. بند", "۲. "), ("  * a", "  * "), ("> a", "> ")],
)
def test_enter_goes_on_with_a_list(line: str, following: str) -> None:
    assert next_signs(line) == following


def test_enter_ends_a_list_behind_an_empty_item_and_leaves_other_lines_alone() -> None:
    assert next_signs("- ") is None
    assert next_signs("1. ") is None
    assert next_signs("plain") == next_signs("# Title") == next_signs("") == ""
