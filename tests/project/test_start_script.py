"""The script that the README names first."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support.checkout import CHECKOUT

SCRIPT = CHECKOUT / ("run.cmd" if os.name == "nt" else "run")


def start(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    screenless = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [str(SCRIPT), *arguments], cwd=cwd, env=screenless, capture_output=True, text=True, check=False
    )


def test_standard_output_belongs_to_the_program(tmp_path: Path) -> None:
    done = start("list", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "llama-4" in {licence["id"] for licence in json.loads(done.stdout)}


def test_files_are_looked_for_where_the_reader_stands(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("1. Grant. You may use the model.\n")
    done = start("show", "mine.txt", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["text"].startswith("1. Grant.")


if sys.platform == "linux":  # elsewhere there is always a display, and a window would open

    def test_without_a_display_the_comparison_becomes_a_pdf_and_says_where(tmp_path: Path) -> None:
        done = start(cwd=tmp_path)
        comparison = tmp_path / "glossator-comparison.pdf"
        assert done.returncode == 0, done.stderr
        assert done.stdout == ""
        assert "No display here" in done.stderr
        assert str(comparison) in done.stderr
        assert comparison.read_bytes().startswith(b"%PDF-")
