"""A process that makes a comparison, shows `nothing`, the `view` or bare `editors`, and prints its peak memory (MB)."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from glossator.core.compare.model import Comparison
from tests.bench.long_comparisons import comparison_of
from tests.bench.views import bare_editors, compare_view, load_fonts, window


def nothing(_comparison: Comparison) -> QWidget:
    """An empty window."""
    return QWidget()


def peak() -> float:
    """The most memory that this process had; Linux alone tells it without counting the process that started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024


application = QApplication([])
load_fonts()
make = {"nothing": nothing, "view": compare_view, "editors": bare_editors}[sys.argv[1]]
with window(make, comparison_of(int(sys.argv[2]))):
    application.processEvents()
print(peak())
