"""Windows of this and other machines, without any window."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glossator.core.safety.lock import Owner, owner_of
from glossator.core.safety.presence import Presence

LIVING = """
import sys
from pathlib import Path
from glossator.core.safety.presence import Presence

presence = Presence(Path(sys.argv[1]))
presence.begin()
print(presence.id, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """The folder of this user's unsaved work."""
    return tmp_path / "state"


@pytest.fixture
def presence(state: Path) -> Iterator[Presence]:
    """This window."""
    presence = Presence(state)
    yield presence
    presence.end()


@pytest.fixture
def huda(presence: Presence) -> Owner:
    return owner_of(presence, "هدى")


@pytest.fixture
def neighbour(state: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    """A window of the same user in a process of its own: its id, and a function that kills it."""
    child = subprocess.Popen(
        [sys.executable, "-c", LIVING, state], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None

    def kill() -> None:
        child.kill()
        child.wait()

    with child:
        yield child.stdout.readline().strip(), kill
        kill()
