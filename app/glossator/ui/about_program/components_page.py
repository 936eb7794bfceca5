"""The page of the components, from which their licences are opened."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeView, QVBoxLayout, QWidget

from glossator.ui.about_program.components_model import ComponentsModel


class ComponentsPage(QWidget):
    """A tree of what the program is made of, and a button to read what is chosen in it."""

    licence_wanted = Signal(object)
    """The reader wants to read these licences (a tuple of library ids or paths)."""

    def __init__(self, components: ComponentsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._components = components
        self.tree = QTreeView(self)
        self.read_button = QPushButton(self.tr("&Read the licence"), self)
        self._furnish()
        self._connect()
        self.tree.setCurrentIndex(components.index(0, 0))

    def _furnish(self) -> None:
        self._components.setParent(self.tree)
        self.tree.setModel(self._components)
        self.tree.setAccessibleName(self.tr("What Glossator is made of"))
        self.tree.setUniformRowHeights(True)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.read_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.addWidget(self.tree)
        column.addWidget(self.read_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self.tree.selectionModel().currentChanged.connect(self._offer)
        self.tree.activated.connect(self._read)
        self.read_button.clicked.connect(lambda: self._read(self.tree.currentIndex()))

    def _offer(self, index: QModelIndex) -> None:
        self.read_button.setEnabled(bool(self._components.readable(index)))

    def _read(self, index: QModelIndex) -> None:
        references = self._components.readable(index)
        if references:
            self.licence_wanted.emit(references)
