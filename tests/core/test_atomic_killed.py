"""A process that is killed while it saves leaves the old file or the new one, whole."""

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

from glossator.core.atomic import STRAY_AFTER_S, sweep_strays, write_atomically

KILLS, SAVES_EACH = 20, 10
GOLDEN = 0.618
"""Its multiples spread evenly over any stretch."""
SAVING = """
import hashlib, sys
from pathlib import Path
from glossator.core.atomic import write_atomically

path, number = Path(sys.argv[1]), int(sys.argv[2])
while True:
    number += 1
    body = str(number).encode() * 60_000
    print(number, flush=True)
    write_atomically(path, hashlib.sha256(body).hexdigest().encode() + b" " + body)
"""


def saved_number(path: Path) -> int:
    """Which save the file is of, if it is whole."""
    digest, body = path.read_bytes().split(b" ")
    assert hashlib.sha256(body).hexdigest().encode() == digest
    return int(body[: len(body) // 60_000])


def kill_within_a_save(path: Path, after: int, part: float) -> int:
    """Start saving, kill the process after `part` of the time of a save; the number that was begun last."""
    child = subprocess.Popen([sys.executable, "-c", SAVING, path, str(after)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child:
        begun, times = after, [time.perf_counter()]
        for _ in range(SAVES_EACH):
            begun = int(child.stdout.readline())
            times.append(time.perf_counter())
        moment = times[-1] + part * (times[-1] - times[-2])
        while time.perf_counter() < moment:
            pass
        child.kill()
        rest = child.stdout.read().split()
    return int(rest[-1]) if rest else begun


def test_two_hundred_saves_and_twenty_kills(tmp_path: Path) -> None:
    path, last = tmp_path / "review.gloss", 0
    for nth in range(KILLS):
        begun = kill_within_a_save(path, last, part=nth * GOLDEN % 1.5)
        last = saved_number(path)
        assert last in (begun - 1, begun)
    assert last >= KILLS * (SAVES_EACH - 1)
    strays = [each for each in tmp_path.iterdir() if each != path]
    assert len(strays) <= KILLS
    for stray in strays:
        os.utime(stray, (time.time() - 2 * STRAY_AFTER_S,) * 2)
    write_atomically(path, b"new")
    sweep_strays(path)
    assert list(tmp_path.iterdir()) == [path]
