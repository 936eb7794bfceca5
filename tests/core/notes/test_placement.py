"""A note is held to its words, carried with them, or said to be lost; never silently elsewhere."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.notes.model import Note, Selector, Target
from glossator.core.notes.placement import Hold, place, selector_for
from tests.support.samples import licence

TEXT = "You may use the Model.\nYou may not use the Model to train.\nMeta may end this."


def note_on(words: str, text: str = TEXT) -> Note:
    start = text.index(words)
    return held_to(selector_for(licence("llama", text), start, start + len(words)))


def held_to(selector: Selector) -> Note:
    return Note("n1", (Target("llama", selector),), "body", "Huda", "", "")


def selector_of(words: str) -> Selector:
    selector = note_on(words).target
    assert selector is not None
    return selector


def test_a_selector_knows_the_words_their_neighbours_and_the_clause() -> None:
    target = selector_of("not use")
    assert (target.exact, target.clause) == ("not use", "2")
    assert TEXT[target.start : target.end] == "not use"
    assert target.prefix.endswith("You may ")
    assert target.suffix.startswith(" the Model to")


def test_the_same_text_holds_the_note() -> None:
    placed = place(note_on("not use"), [licence("apache", "x"), licence("llama", TEXT)])
    assert (placed.column, placed.hold) == (1, Hold.HELD)
    assert TEXT[placed.start : placed.end] == "not use"


def test_words_that_moved_carry_it() -> None:
    placed = place(note_on("not use"), [licence("llama", "A new preamble.\n" + TEXT)])
    assert placed.hold is Hold.CARRIED
    assert placed.start == len("A new preamble.\n") + TEXT.index("not use")


def test_of_several_places_the_one_with_the_same_neighbours_is_taken() -> None:
    moved = "Preamble.\n" + TEXT
    placed = place(note_on("the Model"), [licence("llama", moved)])
    assert placed.start == moved.index("the Model")
    other = held_to(selector_for(licence("llama", TEXT), 39, 48))
    assert place(other, [licence("llama", moved)]).start == moved.rindex("the Model")


def test_between_two_equal_places_none_is_guessed() -> None:
    lost = held_to(replace(selector_of("Model"), prefix="", suffix="", clause="9", start=70))
    assert place(lost, [licence("llama", "Model Model")]).hold is Hold.ORPHANED


def test_words_that_are_gone_orphan_it() -> None:
    placed = place(note_on("not use"), [licence("llama", "You may use the Model.")])
    assert (placed.hold, placed.column, placed.start, placed.end) == (Hold.ORPHANED, 0, 0, 0)


def test_a_licence_that_is_not_open_orphans_it() -> None:
    assert place(note_on("not use"), [licence("apache", TEXT)]).column == -1


def test_a_position_outside_the_text_holds_nothing() -> None:
    backwards = held_to(replace(selector_of("not use"), exact="end t", start=-9, end=-4))
    placed = place(backwards, [licence("llama", TEXT)])
    assert placed.hold is not Hold.HELD
    assert placed.start >= 0


@given(st.text(), st.text(min_size=1), st.text(), st.text())
def test_a_placed_note_always_stands_on_its_own_words(before: str, words: str, after: str, inserted: str) -> None:
    text = before + words + after
    note = held_to(selector_for(licence("llama", text), len(before), len(before) + len(words)))
    changed = inserted + text
    placed = place(note, [licence("llama", changed)])
    assert placed.hold is Hold.ORPHANED or changed[placed.start : placed.end] == words
