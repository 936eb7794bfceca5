"""What a real assistive program reads in the window, by way of the platform's own interface."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
"""The bindings of AT-SPI come with the system's Python and cannot be installed into an environment."""
BINDINGS = "import gi; gi.require_version('Atspi', '2.0')"
REGISTRY = Path("/usr/libexec/at-spi2-registryd")


def what_is_missing() -> str:
    """Why this machine cannot have an assistive program; empty where it can."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is the interface of Linux"
    commands = [each for each in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON) if not shutil.which(each)]
    if commands or not REGISTRY.exists():
        return f"missing: {', '.join(commands) or REGISTRY}"
    has_bindings = subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True).returncode == 0
    return "" if has_bindings else "missing: the bindings of AT-SPI for Python (gir1.2-atspi-2.0, python3-gi)"


MISSING = what_is_missing()
pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Everything that is told of the window on two licences, in order, each with its depth."""
    program = [sys.executable, "-m", "glossator", "open", "llama-4", "apache-2.0"]
    file = tmp_path_factory.mktemp("read") / "tree.json"
    reading = [SYSTEM_PYTHON, str(HERE / "reader.py"), str(file)]
    session = ["dbus-run-session", "--", "sh", str(HERE / "session.sh")]
    done = subprocess.run([*session, *reading, *program], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    elements: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return elements


@pytest.fixture
def cells(tree: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for each in tree if each["role"] == "paragraph"]


def test_the_columns_are_a_document_of_paragraphs(tree: list[dict[str, Any]], cells: list[dict[str, Any]]) -> None:
    (document,) = (each for each in tree if each["role"] == "document frame")
    assert document["name"] == "Comparison of licences, clause by clause"
    first = tree[tree.index(document) + 1]
    assert first == cells[0]
    assert {cell["depth"] for cell in cells} == {document["depth"] + 1}


def test_paragraphs_alternate_between_the_licences_as_rows_are_read(cells: list[dict[str, Any]]) -> None:
    licences = [re.split("[,;]", cell["name"])[0] for cell in cells]
    assert licences == ["Llama 4", "Apache 2.0"] * (len(cells) // 2)


def test_names_say_clause_and_kinds_or_that_there_is_no_counterpart(cells: list[dict[str, Any]]) -> None:
    names = [cell["name"] for cell in cells]
    assert any(name.endswith(", no counterpart") for name in names)
    numbered = [name for name in names if name.startswith(("Llama 4, 1", "Apache 2.0, 1", "Llama 4, 2"))]
    assert numbered
    assert all("\u2066" not in name and "\u2068" not in name for name in names)


def test_words_are_read_as_they_are_printed(cells: list[dict[str, Any]]) -> None:
    titled = next(cell for cell in cells if cell["text"].startswith("LLAMA 4 COMMUNITY"))
    assert titled["text"].splitlines()[1] == "Llama 4 Version Effective Date: April 5, 2025"
    assert titled["words"][0].strip() == "LLAMA"
    assert all(not cell["text"] for cell in cells if cell["name"].endswith("no counterpart"))
    assert {"read-only", "multi-line", "focusable", "showing"} <= set(titled["states"])


def test_the_place_from_which_keys_select_can_be_asked_and_set(cells: list[dict[str, Any]]) -> None:
    lines = [cell for cell in cells if cell["text"] and "\n" not in cell["text"]]
    assert lines
    assert all(cell["caret"] == len(cell["text"]) // 2 for cell in lines)


def test_cells_and_letters_are_where_they_are_seen(cells: list[dict[str, Any]]) -> None:
    for cell in cells:
        left, top, width, height = cell["extents"]
        assert width > 100
        assert height >= 0
        if cell["first"] and height > 30:
            x, y, wide, high = cell["first"]
            assert left <= x <= x + wide <= left + width
            assert top - high <= y <= top + height
    (llama, _, _, _), (apache, _, width, _) = cells[0]["extents"], cells[1]["extents"]
    assert apache >= llama + width - 2
