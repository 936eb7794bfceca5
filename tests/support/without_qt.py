"""A pytest plugin under which Qt cannot be imported, as on a machine that only runs the command line.

python -m pytest -p no:pytest-qt -p tests.support.without_qt tests/core
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

QT_PACKAGES = frozenset({"PySide6", "shiboken6"})


class QtForbidden:
    """A finder, first in line, that refuses Qt and knows nothing else."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        del path, target
        if fullname.partition(".")[0] in QT_PACKAGES:
            raise ModuleNotFoundError(f"{fullname} is out of bounds beneath the window", name=fullname)
        return None


def forbid_qt() -> None:
    """Make every later import of Qt fail in this process."""
    if loaded := QT_PACKAGES & sys.modules.keys():
        raise RuntimeError(f"too late to forbid Qt: {sorted(loaded)} loaded")
    sys.meta_path.insert(0, QtForbidden())


def pytest_addoption(parser: pytest.Parser) -> None:
    for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
        parser.addini(name, "pytest-qt reads this; here it is away, and the setting would be unknown")


def pytest_configure() -> None:
    forbid_qt()
