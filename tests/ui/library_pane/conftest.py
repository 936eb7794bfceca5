"""The library pane on a small library of made-up licences."""

import pytest
from pytestqt.qtbot import QtBot

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.library_pane import LibraryPane
from glossator.ui.library_pane.view import LibraryView
from glossator.ui.settings import Settings
from glossator.ui.theme import Theme
from tests.ui.library_pane.made_up import BROKEN, CARDS


@pytest.fixture
def pane(qtbot: QtBot, taxonomy: Taxonomy, theme: Theme, settings: Settings) -> LibraryPane:
    """The pane on the made-up library, none of which is compared."""
    pane = LibraryPane(taxonomy, theme, settings)
    qtbot.addWidget(pane)
    pane.set_library(CARDS, [BROKEN])
    pane.resize(280, 640)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


@pytest.fixture
def view(pane: LibraryPane) -> LibraryView:
    """The pane's list."""
    view = pane.findChild(LibraryView)
    assert view is not None
    return view
