"""A note is held to its words, carried with them, or said to be lost; never silently elsewhere."""

from dataclasses import replace

from glossator.core.notes.model import Note, Scope, Selector, Target
from glossator.core.notes.placement import Hold, place, place_all, selector_for
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


def test_words_that_moved_are_followed() -> None:
    placed = place(note_on("not use"), [licence("llama", "A new preamble.\n" + TEXT)])
    assert placed.hold is Hold.MOVED
    assert placed.start == len("A new preamble.\n") + TEXT.index("not use")


def test_words_that_changed_are_told_with_what_stands_there_now() -> None:
    text = TEXT.replace("not use the Model to train", "never use the Model to teach")
    placed = place(note_on("not use the Model to train"), [licence("llama", text)])
    assert placed.hold is Hold.CHANGED
    assert text[placed.start : placed.end] == "never use the Model to teach"


def test_of_several_places_the_one_with_the_same_neighbours_is_taken() -> None:
    moved = "Preamble.\n" + TEXT
    placed = place(note_on("the Model"), [licence("llama", moved)])
    assert placed.start == moved.index("the Model")
    other = held_to(selector_for(licence("llama", TEXT), 39, 48))
    assert place(other, [licence("llama", moved)]).start == moved.rindex("the Model")


def test_between_two_equal_places_the_reader_is_asked() -> None:
    lost = held_to(replace(selector_of("the Model"), prefix="", suffix="", clause="9", start=70))
    assert place(lost, [licence("llama", "Use the Model. Do not sell the Model.")]).hold is Hold.DOUBTFUL


def test_words_that_are_gone_orphan_it() -> None:
    placed = place(note_on("Meta may end this"), [licence("llama", "You may use the Model.")])
    assert (placed.hold, placed.column, placed.start, placed.end) == (Hold.ORPHANED, 0, 0, 0)


def test_a_note_waits_for_a_licence_that_is_not_open() -> None:
    placed = place(note_on("not use"), [licence("apache", TEXT)])
    assert (placed.hold, placed.column) == (Hold.NOT_OPEN, -1)


def test_a_note_on_a_whole_licence_is_held_by_it_whatever_its_words() -> None:
    note = Note("n1", (Target("llama"),), "body", "Huda", "", "", scope=Scope.LICENCE)
    placed = place(note, [licence("llama", "Quite other words.")])
    assert (placed.hold, placed.start, placed.end) == (Hold.HELD, 0, 0)


def test_each_target_of_a_row_is_placed_on_its_own() -> None:
    targets = (Target("llama", selector_of("not use")), Target("mit", selector_of("not use")), Target("gone"))
    note = Note("n1", targets, "body", "Huda", "", "", scope=Scope.ROW)
    llama, mit, gone = place_all([note], [licence("mit", "As you like."), licence("llama", TEXT)])
    assert (llama.column, llama.hold) == (1, Hold.HELD)
    assert (mit.column, mit.hold) == (0, Hold.ORPHANED)
    assert (gone.column, gone.hold) == (-1, Hold.NOT_OPEN)
    assert [each.nth for each in (llama, mit, gone)] == [0, 1, 2]


def test_what_was_placed_among_the_same_licences_is_not_looked_for_again() -> None:
    note, licences = note_on("not use"), [licence("llama", TEXT)]
    earlier = (replace(place(note, licences), start=1, end=2),)
    (placed,) = place_all([replace(note, body="Edited")], licences, earlier)
    assert (placed.start, placed.note.body) == (1, "Edited")
    other = replace(note, targets=(Target("llama", selector_of("Meta may end")),))
    (placed,) = place_all([other], licences, earlier)
    assert TEXT[placed.start : placed.end] == "Meta may end"


def test_a_position_outside_the_text_holds_nothing() -> None:
    backwards = held_to(replace(selector_of("not use"), exact="end t", start=-9, end=-4))
    placed = place(backwards, [licence("llama", TEXT)])
    assert placed.hold is not Hold.HELD
    assert placed.start >= 0
