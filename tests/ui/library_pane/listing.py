"""What a list of licences holds, for tests to ask."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex

from glossator.core.library.library import Damaged
from glossator.ui.check_list import ENTRY_ROLE
from glossator.ui.library_pane.entry import LibraryEntry


def rows(model: QAbstractItemModel) -> dict[str, QModelIndex]:
    """The rows below the titles: licences by reference, damaged folders by name."""
    found = {}
    for nth in range(model.rowCount()):
        title = model.index(nth, 0)
        for row in range(model.rowCount(title)):
            index = model.index(row, 0, title)
            value = index.data(ENTRY_ROLE)
            found[value.folder.name if isinstance(value, Damaged) else value.reference] = index
    return found


def outline(model: QAbstractItemModel) -> dict[str, list[str]]:
    """The names in each group, by its title."""
    titles = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        title.data(): [model.index(row, 0, title).data() for row in range(model.rowCount(title))] for title in titles
    }


def entry(model: QAbstractItemModel, reference: str) -> LibraryEntry:
    """What is listed for the licence with this reference."""
    value = rows(model)[reference].data(ENTRY_ROLE)
    assert isinstance(value, LibraryEntry)
    return value
