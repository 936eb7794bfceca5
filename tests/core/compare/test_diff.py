"""The words that differ, merged until a reader can follow them."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.compare.diff import differences
from glossator.core.compare.words import words

SENTENCES = st.lists(st.sampled_from(["a", "b", "c", "d", "“e”", "-", "7"])).map(" ".join)


def edits(before: str, after: str) -> list[tuple[str, str]] | None:
    old, new = words(before, 0, len(before)), words(after, 0, len(after))
    found = differences(old, new)
    if found is None:
        return None
    return [
        (
            " ".join(word.key for word in old[edit.before_start : edit.before_end]),
            " ".join(word.key for word in new[edit.after_start : edit.after_end]),
        )
        for edit in found
    ]


def test_inserted_deleted_and_replaced_words() -> None:
    assert edits("You may use it.", "You may freely use it.") == [("", "freely")]
    assert edits("You may freely use it.", "You may use it.") == [("freely", "")]
    assert edits("more than 100 users", "more than 700 users") == [("100", "700")]


def test_typography_and_white_space_are_no_difference() -> None:
    assert edits("the “Notice” file – here", 'the "Notice"\n  file - here') == []


def test_a_lone_word_between_two_edits_is_not_kept_apart() -> None:
    before = "one two three four five six and seven eight nine ten"
    after = "one two three four red blue and green pink nine ten"
    assert edits(before, after) == [("five six and seven eight", "red blue and green pink")]


def test_passages_with_little_in_common_are_not_diffed() -> None:
    assert edits("You may use the Model.", "California law governs any dispute between us") is None


@given(SENTENCES, SENTENCES)
def test_the_edits_turn_one_passage_into_the_other(before: str, after: str) -> None:
    old, new = words(before, 0, len(before)), words(after, 0, len(after))
    found = differences(old, new)
    if found is None:
        return
    rebuilt, at = [], 0
    for edit in found:
        rebuilt += [word.key for word in old[at : edit.before_start]]
        rebuilt += [word.key for word in new[edit.after_start : edit.after_end]]
        at = edit.before_end
    rebuilt += [word.key for word in old[at:]]
    assert rebuilt == [word.key for word in new]


@given(st.text())
def test_words_hold_every_character_but_white_space(text: str) -> None:
    found = words(text, 0, len(text))
    assert "".join("".join(text.split())) == "".join(text[word.start : word.end] for word in found)
