from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.annotation_pane.typing_history import Snapshot, TypingHistory


def typed(*bodies: str) -> TypingHistory:
    history = TypingHistory(Snapshot(""))
    for body in bodies:
        history.record(Snapshot(body, 0, len(body)))
    return history


def undone(history: TypingHistory) -> list[str]:
    bodies = []
    while history.can_undo:
        bodies.append(history.undo().body)
    return bodies


def test_letters_make_words_and_words_make_steps() -> None:
    assert undone(typed("a", "ab", "ab ", "ab c", "ab cd")) == ["ab ", ""]


def test_a_letter_beside_its_like_goes_on_with_the_word() -> None:
    assert undone(typed("ab", "xab", "xyab", "xyaab")) == ["ab", ""]


def test_a_new_paragraph_is_a_step() -> None:
    assert undone(typed("a", "a\n", "a\nb")) == ["a\n", "a", ""]


def test_deleting_letter_by_letter_is_one_step_backwards_or_forwards() -> None:
    assert undone(typed("abcd", "abc", "ab", "a")) == ["abcd", ""]
    assert undone(typed("abcd", "bcd", "cd")) == ["abcd", ""]


def test_letters_typed_elsewhere_and_words_pasted_are_steps_of_their_own() -> None:
    assert undone(typed("b", "ab", "ab pasted words")) == ["ab", "b", ""]


def test_what_is_undone_comes_back_until_something_else_is_typed() -> None:
    history = typed("one", "one two three")
    assert history.undo() == Snapshot("one", 0, 3)
    assert history.redo() == Snapshot("one two three", 0, 13)
    history.undo()
    history.record(Snapshot("one x", 0, 5))
    assert not history.can_redo


def test_a_parting_keeps_what_comes_next_apart() -> None:
    history = typed("a")
    history.part()
    history.record(Snapshot("ab"))
    assert undone(history) == ["a", ""]


@given(st.lists(st.text("ab \n", max_size=6), max_size=12))
def test_undoing_everything_and_redoing_it_loses_nothing(bodies: list[str]) -> None:
    history = typed(*bodies)
    back = undone(history)
    forth = []
    while history.can_redo:
        forth.append(history.redo().body)
    assert (back or [""])[-1] == ""
    assert ["", *forth][-1] == ["", *bodies][-1]
    assert back[::-1] == ["", *forth][:-1]
