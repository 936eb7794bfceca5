"""Finding the words of notes again in a text that was edited, and how often it is right."""

from collections import Counter

from glossator.core.compare.compare import compare
from glossator.core.notes.anchoring.anchor import anchor
from glossator.core.notes.anchoring.model import Hold
from glossator.core.notes.anchoring.tokens import tokens_of_licence
from tests.bench.ratios import ratio_of_medians
from tests.bench.texts import licence_of
from tests.support.known_edits import known_edits

TEXTS = ("gpl-3.0", "openai-terms-2024", "llama-4")
"""10,000 words together."""
NOTES, MOST_WORDS, ROUNDS = 1000, 40, 5


def test_a_thousand_notes_over_an_edited_text() -> None:
    edits = known_edits(TEXTS, share=0.05, moved=0.2, gone=0.05)
    old, new = licence_of(edits.before, "old"), licence_of(edits.after, "new")
    notes = [target for target, _ in edits.quotations(NOTES, MOST_WORDS)]

    def place() -> None:
        tokens_of_licence.cache_clear()
        for target in notes:
            anchor(target, new)

    placing, comparing, ratio = ratio_of_medians(place, lambda: compare([old, new]), ROUNDS)
    print(f"\n{NOTES} notes over {len(edits.after.split())} edited words: {placing:.2f} s, "
          f"comparing the two texts {comparing:.2f} s, ratio {ratio:.2f}")  # fmt: skip
    assert ratio <= 6


def test_notes_stand_where_their_words_went() -> None:
    right, wrong = 0, Counter[Hold]()
    for seed in range(1, 6):
        edits = known_edits(TEXTS, share=0.05, moved=0.2, gone=0.05, seed=seed)
        new = licence_of(edits.after, "new")
        for target, words in edits.quotations(NOTES, MOST_WORDS, seed):
            found = anchor(target, new)
            is_right = edits.is_right(found, words)
            right += is_right
            wrong[found.hold] += not is_right
    share = right / (5 * NOTES)
    told = ", ".join(f"{count} {hold}" for hold, count in wrong.items() if count)
    print(f"\nright: {share:.2%} of {5 * NOTES} notes; the others are told to be: {told}")
    assert share >= 0.98
    assert wrong[Hold.HELD] == 0


def test_a_text_that_is_as_it_was_costs_next_to_nothing() -> None:
    edits = known_edits(TEXTS, share=0, moved=0, gone=0)
    same = licence_of(edits.before, "same")
    notes = [target for target, _ in edits.quotations(NOTES, MOST_WORDS)]
    assert {anchor(target, same).hold for target in notes} == {Hold.HELD}
    placing, _, ratio = ratio_of_medians(
        lambda: [anchor(target, same) for target in notes], lambda: compare([same, same]), ROUNDS
    )
    print(f"\n{NOTES} notes over the text they were written on: {placing * 1000:.1f} ms, ratio {ratio:.3f}")
    assert ratio <= 0.1
