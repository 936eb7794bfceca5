"""Taking a document out of the reader's own library: into the system's trash, from which it can come back."""

from PySide6.QtCore import QFile, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.references import is_same_licence
from glossator.core.text.direction import isolate
from glossator.ui.columns import Columns

_FEWEST = 2


class Removal(QObject):
    """Asks, and moves the document's folder to the trash."""

    failed = Signal(object)
    """What a reader must be told (a GlossatorError)."""
    told = Signal(object)
    """What a reader may like to know (a `Say`)."""
    removed = Signal(str)
    """The document with this library id is no longer in the library."""

    def __init__(self, window: QWidget, library: Library, columns: Columns) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._columns = columns

    def remove(self, licence_id: str) -> None:
        """Take the document out if the reader is sure; one that is compared leaves the comparison first."""
        folder = self._library.folder(licence_id)
        if folder is None or folder.parent != self._library.own_shelf.folder:
            self.failed.emit(GlossatorError(Problem.NOT_OWN, name=licence_id))
            return
        name = isolate(self._name(licence_id))
        column = self._column(licence_id)
        if column >= 0 and len(self._columns.references) <= _FEWEST:
            self.told.emit(lambda: self._compared(name))
        elif self._is_sure(name):
            if column >= 0:
                self._columns.close(column)
            self._discard(licence_id, str(folder), name)

    def _name(self, licence_id: str) -> str:
        try:
            return self._library.licence(licence_id).metadata.short
        except GlossatorError:  # a damaged one has no name to be called by
            return licence_id

    def _column(self, licence_id: str) -> int:
        shown = (nth for nth, each in enumerate(self._columns.references) if is_same_licence(each, licence_id))
        return next(shown, -1)

    def _is_sure(self, name: str) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Remove “{name}” from your library?").format(name=name))
        box.setInformativeText(
            self.tr(
                "Its folder goes to the system's trash, with the original file. Reviews that compare it, wherever they "
                "are kept, cannot know of this: they keep their notes, and will say that the licence is missing."
            )
        )
        remove = box.addButton(self.tr("&Move to trash"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        is_sure = box.clickedButton() is remove
        box.deleteLater()
        return is_sure

    def _discard(self, licence_id: str, folder: str, name: str) -> None:
        if not QFile(folder).moveToTrash():
            self.told.emit(lambda: self._left(name, folder))
            return
        self._library.refresh()
        self.told.emit(lambda: self.tr("“{name}” is in the trash.").format(name=name))
        self.removed.emit(licence_id)

    def _compared(self, name: str) -> str:
        words = self.tr("“{name}” is being compared: put another licence in its place before you remove it.")
        return words.format(name=name)

    def _left(self, name: str, folder: str) -> str:
        words = self.tr("“{name}” could not be moved to the trash; delete its folder yourself: {folder}")
        return words.format(name=name, folder=isolate(folder))
