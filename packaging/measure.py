"""Measures the packages in dist/ and the start of the frozen program: `./run package measure`.

The program is frozen twice more, each time with a script of tests/bench in its place: the one that leaves at the
first paint of the window, and the one that shows a bare window. They are started in turns.
"""

import os
import statistics
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from freezing import freeze

ROOT = Path(__file__).resolve().parents[1]
BENCH = ROOT / "tests" / "bench"
DIST = ROOT / "dist"
ROUNDS = 9
MOST_OF_SOURCE, MOST_OF_BARE = 1.3, 1.6


def main() -> int:
    """Print sizes and ratios; answers 1 where a start takes longer than it may."""
    print_sizes()
    with TemporaryDirectory() as folder:
        frozen = frozen_script(BENCH / "starting_glossator.py", Path(folder, "program"))
        bare = frozen_script(BENCH / "starting_empty.py", Path(folder, "bare"))
        source = [sys.executable, str(BENCH / "starting_glossator.py"), "window"]
        of_source = compare("the same from source", [frozen, "window"], source)
        of_bare = compare("a frozen bare window", [frozen, "window"], [bare])
        if os.geteuid() == 0:
            compare("the same from source, cold", [frozen, "window"], source, cold=True)
    return int(of_source > MOST_OF_SOURCE or of_bare > MOST_OF_BARE)


def print_sizes() -> None:
    """The size of each package, and of what the Debian one installs."""
    for package in sorted(DIST.glob("glossator?*")):
        print(f"{package.name}: {package.stat().st_size / 2**20:.1f} MiB")
    for package in DIST.glob("*.deb"):
        control = subprocess.run(
            ["dpkg-deb", "-f", package, "Installed-Size"], check=True, capture_output=True, text=True
        )
        print(f"installed: {int(control.stdout) / 2**10:.0f} MiB")


def frozen_script(script: Path, work: Path) -> str:
    """The command that starts `script`, frozen in `work` with all that the program has."""
    work.mkdir()
    program, _sources = freeze(work, script)
    return str(program / "glossator")


def compare(what: str, mine: list[str], theirs: list[str], *, cold: bool = False) -> float:
    """Print the medians of both commands, from start to first paint, taken in turns, and answer their ratio."""
    pairs = [(seconds(mine, cold=cold), seconds(theirs, cold=cold)) for _ in range(ROUNDS + 1)][1:]
    frozen, floor = (float(statistics.median(times)) for times in zip(*pairs, strict=True))
    print(f"frozen {frozen:.3f} s, {what} {floor:.3f} s, ratio {frozen / floor:.2f}")
    return frozen / floor


def seconds(command: list[str], *, cold: bool) -> float:
    """How long `command` runs, without a screen."""
    if cold:
        forget_files()
    begun = time.perf_counter()
    subprocess.run(command, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, timeout=60)
    return time.perf_counter() - begun


def forget_files() -> None:
    """Have the system forget what it has read of the disk; not every system lets one."""
    with suppress(OSError):
        subprocess.run(["sync"], check=True)
        Path("/proc/sys/vm/drop_caches").write_text("3\n", encoding="ascii")


if __name__ == "__main__":
    sys.exit(main())
