"""In a text of which one word in twenty was edited and whose paragraphs moved, notes stand where their words went."""

from collections import Counter

import pytest

from glossator.core.notes.anchoring.anchor import anchor
from glossator.core.notes.anchoring.model import Hold
from tests.support.known_edits import known_edits
from tests.support.samples import licence

NOTES = 400
TEXTS = ("mpl-2.0", "openai-terms-2024")


@pytest.mark.parametrize("most_words", [6, 40])
def test_nearly_all_are_right_and_none_is_wrong_without_being_told(most_words: int) -> None:
    edits = known_edits(TEXTS, share=0.05, moved=0.2, gone=0.05, seed=most_words)
    new = licence("new", edits.after)
    found = [(anchor(target, new), words) for target, words in edits.quotations(NOTES, most_words)]
    wrong = Counter(place.hold for place, words in found if not edits.is_right(place, words))
    assert wrong.total() <= 0.02 * NOTES, wrong
    assert wrong[Hold.HELD] == 0
    assert wrong[Hold.MOVED] + wrong[Hold.CHANGED] <= 0.01 * NOTES, wrong


def test_in_a_text_that_is_as_it_was_all_are_held() -> None:
    edits = known_edits(TEXTS, share=0, moved=0, gone=0)
    same = licence("same", edits.before)
    assert {anchor(target, same).hold for target, _ in edits.quotations(NOTES, 40)} == {Hold.HELD}


def test_in_quite_another_licence_hardly_any_is_said_to_be_found() -> None:
    edits = known_edits(("llama-4",), share=0, moved=0, gone=0)
    other = licence("other", known_edits(("cc0-1.0",), share=0, moved=0, gone=0).after)
    found = Counter(anchor(target, other).hold for target, _ in edits.quotations(NOTES, 40))
    assert found[Hold.CHANGED] + found[Hold.MOVED] + found[Hold.HELD] <= 0.01 * NOTES
