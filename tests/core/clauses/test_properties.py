"""Whatever the text: every character in one clause, ids unique, clauses nested, offsets valid."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.clauses.model import Clause
from glossator.core.clauses.split import split
from glossator.core.text.normalise import normalise

PIECES = [
    *("1. ", "2. ", "1.1 ", "(a) ", "(b) ", "a. ", "b. ", "i. ", "ii. ", "2(b)(i) ", "A. ", "IV. ", "9999999. ", "١. "),
    *(
        "Section 1: ",
        "Section 2 -- ",
        "Article I\n",
        "Attachment A\n",
        "المادة 1: ",
        "المادة الأولى ",
        "أ. ",
        "ب) ",
        "أولاً: ",
    ),
    *(
        "\n",
        "\n\n",
        "    ",
        "\t",
        "* ",
        "- ",
        "> ",
        "## ",
        "**B**",
        "====",
        "-----\n",
        "* * ",
        "\u00a0",
        "\u200b",
        "\ue000",
    ),
    *(
        "Definitions",
        "Grant of Rights. ",
        "You may use it. ",
        "provided that:",
        '"Term" means ',
        "; and ",
        "words go on ",
        ".",
    ),
    *(
        "END OF TERMS\n",
        "AS IS, WITHOUT WARRANTY ",
        "Version 2.0, January 2004",
        "http://a.example",
        "😀",
        "كلمات عربية ",
    ),
]
STRUCTURED = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
ANYTHING = st.text(max_size=300)


def assert_tiled(text: str, clauses: tuple[Clause, ...]) -> None:
    holders = [0] * len(text)
    for clause in clauses:
        for at in range(clause.start, clause.own_end):
            holders[at] += 1
    assert all(count == 1 for count, char in zip(holders, text, strict=True) if not char.isspace())
    assert max(holders, default=0) <= 1


def assert_nested(clauses: tuple[Clause, ...]) -> None:
    above: list[Clause] = []
    for clause in clauses:
        while above and above[-1].end <= clause.start:
            above.pop()
        assert clause.level == len(above) + 1
        assert not above or clause.end <= above[-1].end
        above.append(clause)


@given(STRUCTURED | ANYTHING)
def test_any_text_splits_into_clauses_that_tile_it(raw: str) -> None:
    text = normalise(raw)
    clauses = split(text)
    assert_tiled(text, clauses)
    assert_nested(clauses)
    assert len({clause.id for clause in clauses}) == len(clauses)
    assert all(0 <= each.start <= each.body <= each.own_end <= each.end <= len(text) for each in clauses)


@given(STRUCTURED)
def test_headings_and_numbers_are_printed_in_the_clause(raw: str) -> None:
    text = normalise(raw)
    for clause in split(text):
        before_body = " ".join(text[clause.start : clause.body].split())
        assert clause.heading in before_body
        assert clause.number.split(".")[-1].split(" ")[-1] in text[clause.start : clause.own_end]


@given(st.text(alphabet=" \n\t\u00a0\u2003", max_size=20))
def test_white_space_has_no_clauses(text: str) -> None:
    assert split(text) == ()


def test_one_huge_paragraph_is_one_clause() -> None:
    assert len(split("word " * 1_000_000)) == 1


def test_as_many_clauses_as_lines() -> None:
    assert len(split("\n".join(f"Word{nth % 100} stands alone here." for nth in range(20_000)))) == 20_000


def test_depth_has_an_end() -> None:
    lines = [" " * depth + "Words that end with a colon announce what is nested below them:" for depth in range(300)]
    assert max(clause.level for clause in split("\n".join(lines))) <= 12


def test_patterns_that_nearly_match_take_no_longer() -> None:
    for piece in ("1.", "((", '"a', "* ", "A. ", "Section ", "المادة ", "a\n \n", "**", "....", "#" * 9):
        assert split(piece * 20_000)
