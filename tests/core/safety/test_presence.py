"""A window is seen by others for as long as its process lives, and no longer."""

from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.core.safety.held_file import HeldFile
from glossator.core.safety.presence import Presence, is_present, sweep_signs

Neighbour = tuple[str, Callable[[], None]]


def test_a_window_is_seen_until_it_ends(presence: Presence, state: Path) -> None:
    assert not is_present(state, presence.id)
    presence.begin()
    presence.begin()
    assert is_present(state, presence.id)
    presence.end()
    assert not is_present(state, presence.id)
    assert list(state.iterdir()) == []


def test_a_killed_process_is_seen_no_more(state: Path, neighbour: Neighbour) -> None:
    neighbour_id, kill = neighbour
    assert is_present(state, neighbour_id)
    sweep_signs(state)
    assert is_present(state, neighbour_id)
    kill()
    assert not is_present(state, neighbour_id)
    sweep_signs(state)
    assert list(state.iterdir()) == []


def test_what_one_holds_nobody_else_can_hold(tmp_path: Path) -> None:
    held = HeldFile.take(tmp_path / "file")
    with pytest.raises(OSError, match=r".+"):
        HeldFile.take(tmp_path / "file")
    held.release()
    HeldFile.take(tmp_path / "file").release()


def test_the_folder_is_for_this_user_alone(presence: Presence, state: Path) -> None:
    presence.begin()
    assert state.stat().st_mode & 0o077 == 0
    assert all(each.stat().st_mode & 0o077 == 0 for each in state.iterdir())


@pytest.mark.parametrize("name", ["", "../elsewhere", "a/b", "\0"])
def test_an_id_that_is_none_is_nobody(name: str, state: Path) -> None:
    assert not is_present(state, name)
