"""The words that differ, merged until a reader can follow them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.compare.diff import differences
from glossator.core.compare.model import Cosmetic
from glossator.core.compare.words import starts_of, words

SENTENCES = st.lists(st.sampled_from(["a", "b", "c", "d", "B", "“e”", "-", "7"])).map(" ".join)


def edits(before: str, after: str) -> list[tuple[str, str]] | None:
    old, new = words(before), words(after)
    found = differences(old, new)
    if found is None:
        return None
    return [
        (
            " ".join(old.printed[edit.before_start : edit.before_end]),
            " ".join(new.printed[edit.after_start : edit.after_end]),
        )
        for edit in found
        if not edit.cosmetic
    ]


def cosmetic(before: str, after: str) -> list[set[Cosmetic]]:
    """The reasons of each edit between two passages."""
    return [set(edit.cosmetic) for edit in differences(words(before), words(after)) or ()]


def test_inserted_deleted_and_replaced_words() -> None:
    assert edits("You may use it.", "You may freely use it.") == [("", "freely")]
    assert edits("You may freely use it.", "You may use it.") == [("freely", "")]
    assert edits("more than 100 users", "more than 700 users") == [("100", "700")]


def test_typography_and_white_space_are_no_difference() -> None:
    assert edits("the “Notice” file – here", 'the "Notice"\n  file - here') == []


@pytest.mark.parametrize(
    ("before", "after", "reasons"),
    [
        ("the “Notice” file", 'the "Notice" file', [{Cosmetic.TYPOGRAPHY}, {Cosmetic.TYPOGRAPHY}]),
        ("The Licensee may use it", "the licensee may use it", [{Cosmetic.CASE}]),
        ("THE SOFTWARE IS A GIFT", "the Software is a gift", [{Cosmetic.CAPITALS}]),
        ("you may sub license it to others", "you may sublicense it to others", [{Cosmetic.WHITE_SPACE}]),
        ("a non-exclusive licence to use it", "a nonexclusive licence to use it", [{Cosmetic.TYPOGRAPHY}]),
        ("the **Agreement** says so much", "the Agreement says so much", [{Cosmetic.TYPOGRAPHY}]),
        ("يجوز للمرخَّص له استخدام المواد", "يجوز للمرخص له استخدام المواد", [{Cosmetic.TYPOGRAPHY}]),
        ("the Licensor’s own words", "the LICENSOR’S own words", [{Cosmetic.CAPITALS}]),
        ("the Licensor’s own words", "the licensor's own words", [{Cosmetic.CASE, Cosmetic.TYPOGRAPHY}]),
        ("the same words", "the same\n   words", []),
    ],
)
def test_what_is_only_printed_otherwise_is_cosmetic(before: str, after: str, reasons: list[set[Cosmetic]]) -> None:
    assert cosmetic(before, after) == reasons
    assert cosmetic(after, before) == reasons


def test_a_comma_and_a_word_are_substance() -> None:
    assert edits("use, copy it here", "use copy it here") == [(",", "")]
    assert edits("copy it or sell it here", "copy it and sell it here") == [("or", "and")]


def test_a_lone_word_between_two_edits_is_not_kept_apart() -> None:
    before = "one two three four five six and seven eight nine ten"
    after = "one two three four red blue and green pink nine ten"
    assert edits(before, after) == [("five six and seven eight", "red blue and green pink")]


def test_passages_with_little_in_common_are_not_diffed() -> None:
    assert edits("You may use the Model.", "California law governs any dispute between us") is None


@given(SENTENCES, SENTENCES)
def test_the_edits_turn_one_passage_into_the_other(before: str, after: str) -> None:
    old, new = words(before), words(after)
    found = differences(old, new)
    if found is None:
        return
    rebuilt, at = [], 0
    for edit in found:
        rebuilt += old.printed[at : edit.before_start]
        rebuilt += new.printed[edit.after_start : edit.after_end]
        at = edit.before_end
    rebuilt += old.printed[at:]
    assert rebuilt == new.printed


@given(st.text())
def test_words_hold_every_character_but_white_space(text: str) -> None:
    found = words(text)
    assert "".join("".join(text.split())) == "".join(found.printed)
    starts = starts_of(found, text)
    assert all(text.startswith(word, start) for word, start in zip(found.printed, starts, strict=True))
    assert list(starts) == sorted(starts)
