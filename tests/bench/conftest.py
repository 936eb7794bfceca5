"""What is measured is the program, not what watches over tests."""

import pytest


@pytest.fixture(scope="session", autouse=True)
def creators_noted() -> None:
    """Nobody notes who makes a widget: that takes time in proportion to how many there are."""
