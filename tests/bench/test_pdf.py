"""The annotated PDF of the default comparison, from the command line, in seconds that a reader waits."""

import subprocess
import sys
import time
from pathlib import Path

MOST_SECONDS = 2.0
COMMAND = [sys.executable, "-m", "glossator", "compare", "llama-4", "apache-2.0", "specimen-proprietary"]


def test_pdf_of_the_default_comparison(tmp_path: Path) -> None:
    pdf = tmp_path / "comparison.pdf"
    seconds = min(_timed([*COMMAND, "--pdf", str(pdf)]) for _ in range(3))
    print(
        f"\nPDF of the default comparison: {seconds:.2f} s (at most {MOST_SECONDS}), {pdf.stat().st_size // 1024} KiB"
    )
    assert seconds < MOST_SECONDS


def _timed(command: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun
