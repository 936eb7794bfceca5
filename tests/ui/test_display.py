"""A machine without a display gets a sentence, not Qt's abort."""

import os
import subprocess
import sys

import pytest

from glossator.core.errors import GlossatorError
from glossator.ui.display import SAYS_WHERE, find_display


@pytest.fixture(autouse=True)
def displayless_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for variable in SAYS_WHERE:
        monkeypatch.setenv(variable, "")


def test_a_window_that_somebody_must_see_is_refused_in_one_sentence() -> None:
    with pytest.raises(GlossatorError, match="no display"):
        find_display(may_be_unseen=False)


def test_a_window_that_nobody_must_see_is_drawn_in_memory() -> None:
    find_display(may_be_unseen=True)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize(("variable", "value"), [("DISPLAY", ":0"), ("WAYLAND_DISPLAY", "wayland-0")])
def test_a_display_is_left_to_qt(variable: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, value)
    find_display(may_be_unseen=False)
    assert os.environ["QT_QPA_PLATFORM"] == ""


def test_the_program_ends_with_the_code_for_bad_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "glossator", "open"], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("glossator: There is no display")
