"""From the start of the process to the first paint of the default comparison, against an empty window."""

import os
import subprocess
import sys
from pathlib import Path

from tests.bench.ratios import ratio_of_medians

HERE = Path(__file__).parent
MOST = 1.8
ROUNDS = 7


def test_start_to_first_paint_against_an_empty_window(tmp_path: Path) -> None:
    mine, empty, ratio = ratio_of_medians(
        lambda: _run("starting_glossator.py", tmp_path), lambda: _run("starting_empty.py", tmp_path), ROUNDS
    )
    print(f"\nstart to first paint: {mine:.3f} s, empty window {empty:.3f} s, ratio {ratio:.2f} (at most {MOST})")
    assert ratio <= MOST


def _run(script: str, bytecode: Path) -> None:
    """Run a script of this folder with its modules compiled once, as they are in an installed program."""
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings["PYTHONPYCACHEPREFIX"] = str(bytecode)
    subprocess.run([sys.executable, str(HERE / script)], check=True, env=settings)
