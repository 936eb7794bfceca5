"""The watch over what tests leave behind sees it and says where it comes from."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.support.checkout import CHECKOUT

LEAKING_TESTS = """
import threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

kept = []

def test_window(qtbot):
    kept.append(QDialog())

def test_timer(qtbot):
    kept.append(QTimer())
    kept[-1].start(1000)

def test_thread():
    done = threading.Event()
    kept.append(done)
    threading.Thread(target=done.wait, name="waits", daemon=True).start()

def test_tidy(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    for earlier in kept:
        if isinstance(earlier, QDialog):
            earlier.deleteLater()
        elif isinstance(earlier, QTimer):
            earlier.stop()
        else:
            earlier.set()
"""


def test_a_window_a_timer_and_a_thread_fail_the_test_that_leaves_them(tmp_path: Path) -> None:
    leaking = tmp_path / "tests" / "test_leaking.py"
    leaking.parent.mkdir()
    leaking.write_text(LEAKING_TESTS)
    command = [sys.executable, "-m", "pytest", "-p", "tests.support.leaks", "--rootdir", str(tmp_path), str(leaking)]
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT)}
    report = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False).stdout
    assert "4 passed, 3 errors" in report
    assert set(re.findall(r"^  (\w+ '\w*'), from .*, (\w+)$", report, flags=re.MULTILINE)) == {
        ("QDialog ''", "test_window"),
        ("QTimer ''", "test_timer"),
        ("Thread 'waits'", "test_thread"),
    }
