"""The floors beneath the window stand without Qt."""

import subprocess
import sys

IMPORT_EVERYTHING_BENEATH_THE_WINDOW = """
from importlib import import_module
from pkgutil import walk_packages
from tests.support.without_qt import forbid_qt

forbid_qt()
for name in ("glossator.core", "glossator.export", "glossator.cli"):
    floor = import_module(name)
    for module in walk_packages(getattr(floor, "__path__", []), name + "."):
        import_module(module.name)
        print(module.name)
"""


def test_every_module_beneath_the_window_can_be_imported_without_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_EVERYTHING_BENEATH_THE_WINDOW], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert {"glossator.core.assets", "glossator.export.as_json"} <= set(done.stdout.split())


def test_the_check_itself_refuses_qt() -> None:
    attempt = "from tests.support.without_qt import forbid_qt; forbid_qt(); import PySide6.QtCore"
    done = subprocess.run([sys.executable, "-c", attempt], capture_output=True, text=True, check=False)
    assert "ModuleNotFoundError: PySide6 is out of bounds" in done.stderr
