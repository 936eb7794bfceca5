"""What the compare view adds to the memory of a process that holds a million words a column, against bare widgets."""

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
WORDS = 1_000_000


def test_memory_of_a_million_words() -> None:
    nothing, editors, view = (_peak(what) for what in ("nothing", "editors", "view"))
    ours, bare = view - nothing, editors - nothing
    print(f"\nmemory of {WORDS} words a column: {ours:.0f} MB, bare widgets {bare:.0f} MB, ratio {ours / bare:.2f}")
    assert ours / bare <= 0.4


def _peak(what: str) -> float:
    """The most memory that a process of its own had, in MB."""
    command = [sys.executable, "-m", "tests.bench.showing", what, str(WORDS)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True, timeout=300, cwd=CHECKOUT).stdout)
