"""From the start of the process to the first paint, against an empty window.

The window is on the screen before its content is made; how long the content takes is printed beside it.
"""

import os
import subprocess
import sys
from pathlib import Path
from threading import Timer

from tests.bench.ratios import ratio_of_medians

HERE = Path(__file__).parent
MOST = 1.8
ROUNDS = 7
PATIENCE_S = 60


def test_start_to_first_paint_against_an_empty_window(tmp_path: Path) -> None:
    ratios = {what: _measured(what, tmp_path) for what in ("window", "clauses")}
    assert ratios["window"] <= MOST


def _measured(what: str, bytecode: Path) -> float:
    mine, empty, ratio = ratio_of_medians(
        lambda: _run("starting_glossator.py", what, bytecode), lambda: _run("starting_empty.py", "", bytecode), ROUNDS
    )
    print(f"\nstart to first paint of the {what}: {mine:.3f} s, empty window {empty:.3f} s, ratio {ratio:.2f}")
    return ratio


def _run(script: str, argument: str, bytecode: Path) -> None:
    """Run a script of this folder with its modules compiled once, as they are in an installed program.

    Python waits with a bound by looking every 50 ms; the process is waited for without one, and killed by a timer.
    """
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings["PYTHONPYCACHEPREFIX"] = str(bytecode)
    process = subprocess.Popen([sys.executable, str(HERE / script), argument], env=settings)
    late = Timer(PATIENCE_S, process.kill)
    late.start()
    code = process.wait()
    late.cancel()
    late.join()
    assert code == 0
