"""The components of the program, each with what is inside it and with the texts that it came with."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from glossator.core.components.model import Component
from glossator.core.library.library import Library
from glossator.core.text.direction import isolate, strip_isolates

READABLE = Qt.ItemDataRole.UserRole
"""What to open to read the terms of a line: a tuple of library ids or paths, empty where there is no text."""


class ComponentsModel(QStandardItemModel):
    """Two columns: a component, what is inside it or a text of it; and on what terms."""

    def __init__(self, components: Iterable[Component], library: Library) -> None:
        super().__init__()
        self._library = library
        name = QCoreApplication.translate("Components", "Component")
        terms = QCoreApplication.translate("Components", "Licence")
        self.setHorizontalHeaderLabels([name, terms])
        for component in components:
            line = self._line(component)
            for further in (*map(self._line, component.inside), *_texts(component.texts)):
                line[0].appendRow(further)
            self.appendRow(line)

    def readable(self, index: QModelIndex) -> tuple[str, ...]:
        """What to open for the line of `index`."""
        return tuple(index.siblingAtColumn(0).data(READABLE) or ())

    def _line(self, component: Component) -> list[QStandardItem]:
        name = isolate(f"{component.name} {component.version}".strip())
        explained = (component.note, component.source)
        return _line(name, isolate(component.licence), component.readable(self._library), explained)


def _texts(files: Iterable[Path]) -> Iterator[list[QStandardItem]]:
    of_it = QCoreApplication.translate("Components", "text")
    for file in files:
        yield _line(isolate(file.name), of_it, (str(file),), (isolate(str(file)),))


def _line(name: str, terms: str, readable: tuple[str, ...], explained: tuple[str, ...]) -> list[QStandardItem]:
    items = [QStandardItem(name), QStandardItem(terms)]
    for item in items:
        item.setEditable(False)
        item.setToolTip("\n".join(filter(None, explained)))
        item.setData(strip_isolates(item.text()), Qt.ItemDataRole.AccessibleTextRole)
    items[0].setData(readable, READABLE)
    return items
