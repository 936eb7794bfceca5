"""The program as it is started."""

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QMessageBox

from glossator.ui.crash import CrashReporter


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "glossator", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
        timeout=120,
        check=False,
    )


def test_the_smoke_run_goes_through_the_main_job() -> None:
    finished = start("--smoke")
    assert finished.stdout.startswith("smoke: ok (llama-4, apache-2.0, specimen-proprietary: ")
    said = [line for line in finished.stderr.splitlines() if not line.startswith("This plugin does not support")]
    assert (finished.returncode, said) == (0, [])


def test_the_fonts_that_the_program_brings_are_known(qapp: QApplication) -> None:
    from glossator.core.assets import resource

    for file in resource("fonts").glob("*.ttf"):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0
    assert {"Noto Sans", "Noto Naskh Arabic", "Noto Sans Hebrew"} <= set(QFontDatabase.families())


def test_an_error_of_the_program_is_logged_and_shown_once(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    reporter = CrashReporter()
    for number in (1, 2):
        try:
            raise RuntimeError(f"mistake {number}")
        except RuntimeError as error:
            reporter.report(type(error), error, error.__traceback__)
    boxes = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]
    assert [box.detailedText() for box in boxes] == ["RuntimeError: mistake 1"]
    assert "mistake 2" in caplog.text
    boxes[0].accept()
