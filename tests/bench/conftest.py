"""What is measured is the program, not what watches over tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from glossator.ui.sweeping import Sweeping
from tests.bench.views import load_fonts


@pytest.fixture(scope="session", autouse=True)
def creators_noted() -> None:
    """Nobody notes who makes a widget: that takes time in proportion to how many there are."""


@pytest.fixture(scope="module")
def as_in_the_window(qapp: QApplication) -> Iterator[None]:
    """Both sides have the window's fonts, and their garbage is collected as it is there: between events."""
    load_fonts()
    sweeping = Sweeping(qapp)
    sweeping.begin()
    yield
    sweeping.end()
