"""The menus of the library pane: where a licence may go, and what can be done about a damaged folder."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from glossator.core.library.library import Damaged
from glossator.core.text.direction import isolate, strip_isolates
from glossator.ui.library_pane.entry import LibraryEntry
from glossator.ui.library_pane.model import LibraryModel
from glossator.ui.library_pane.view import LibraryView
from glossator.ui.messages import sentence

ABOUT_KEYS = "Alt+Return"


class PlacesMenu(QMenu):
    """The columns in whose place a licence may go; `names` are those of the columns, by reference."""

    def __init__(self, model: LibraryModel, names: Mapping[str, str], reference: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Put in the place of"))
        for nth, column in enumerate(model.columns):
            replaced = (*model.columns[:nth], reference, *model.columns[nth + 1 :])
            self.addAction(f"{nth + 1} · {_name(column, names)}", partial(model.choose, replaced))

    def add_caption(self) -> None:
        """Say above the columns what choosing one does, where no other menu leads here."""
        caption = QAction(self.title(), self)
        caption.setEnabled(False)
        self.insertAction(self.actions()[0], caption)


class LicenceMenu(QMenu):
    """All that can be done with a licence; `names` are those of the columns, by reference."""

    about_wanted = Signal(object)
    """The reader wants to know about this licence (its reference)."""
    removal_wanted = Signal(str)
    """The reader wants this document of her own taken out of the library (its id)."""

    def __init__(self, model: LibraryModel, names: Mapping[str, str], entry: LibraryEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._names = names
        self._entry = entry
        self._others = model.columns_without(entry.reference)
        if entry.column < 0:
            self._add_as_new()
        if self._others:
            self._add_beside()
            self._add_first()
        if entry.column >= 0:
            self._add(self.tr("Take out of the comparison"), self._others).setEnabled(len(self._others) > 1)
        self.addSeparator()
        about = self.addAction(self.tr("About this licence…"), lambda: self.about_wanted.emit(entry.reference))
        about.setShortcut(QKeySequence(ABOUT_KEYS))
        if entry.metadata.own:
            words = self.tr("Remove from your library…")
            self.addAction(words, lambda: self.removal_wanted.emit(entry.reference))

    def _add_as_new(self) -> None:
        has_room = self._entry.has_room
        words = self.tr("Add as a column") if has_room else self.tr("Add as a column (four are open)")
        action = self._add(words, (*self._others, self._entry.reference))
        action.setEnabled(has_room)
        if self._others:
            self.addMenu(PlacesMenu(self._model, self._names, self._entry.reference, self))

    def _add_beside(self) -> None:
        beside = self.addMenu(self.tr("Compare only with"))
        for column in self._others:
            beside.addAction(_name(column, self._names), partial(self._model.choose, (column, self._entry.reference)))

    def _add_first(self) -> None:
        first = self._add(self.tr("Compare the others against this one"), (self._entry.reference, *self._others))
        first.setEnabled(self._entry.column > 0 or (self._entry.column < 0 and self._entry.has_room))

    def _add(self, words: str, columns: tuple[str, ...]) -> QAction:
        return self.addAction(words, partial(self._model.choose, columns))


class GroupMenu(QMenu):
    """What can be done with the groups of `view`."""

    def __init__(self, view: LibraryView, parent: QWidget) -> None:
        super().__init__(parent)
        self.addAction(self.tr("Open all groups"), lambda: view.close_all(closed=False))
        self.addAction(self.tr("Close all groups"), lambda: view.close_all(closed=True))


class DamagedMenu(QMenu):
    """What can be done about a folder of the library that cannot be read."""

    def __init__(self, damaged: Damaged, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = QUrl.fromLocalFile(str(damaged.folder))
        self._words = sentence(damaged.error)
        self.addAction(self.tr("Open its folder"), self._open)
        self.addAction(self.tr("Copy what is wrong"), self._copy)

    def _open(self) -> None:
        QDesktopServices.openUrl(self._folder)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(strip_isolates(self._words))


def _name(column: str, names: Mapping[str, str]) -> str:
    """What a menu calls the licence of a column; an ampersand in it is no key to press."""
    return isolate(names.get(column, Path(column).name)).replace("&", "&&")
