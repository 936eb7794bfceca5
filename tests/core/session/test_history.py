"""Undo and redo."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.session.history import History


def test_a_step_is_taken_back_and_done_again() -> None:
    history = History("empty")
    history.do("write", "written")
    assert (history.present, history.undo_name, history.redo_name) == ("written", "write", "")
    history.undo()
    assert (history.present, history.undo_name, history.redo_name) == ("empty", "", "write")
    history.redo()
    assert history.present == "written"


def test_a_new_step_forgets_what_was_taken_back() -> None:
    history = History(0)
    history.do("a", 1)
    history.undo()
    history.do("b", 2)
    with pytest.raises(IndexError):
        history.redo()


@given(st.lists(st.integers(), min_size=1))
def test_undoing_everything_leads_back_to_the_beginning_and_redoing_to_the_end(states: list[int]) -> None:
    history = History(-1)
    for state in states:
        history.do("step", state)
    for _ in states:
        history.undo()
    assert history.present == -1
    for _ in states:
        history.redo()
    assert history.present == states[-1]
