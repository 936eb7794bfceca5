"""What is done with the chosen cards, one or several at once, each change being one step."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu

from glossator.core.notes.model import Note, NoteFields, Severity, Status
from glossator.core.notes.placement import Placement
from glossator.core.notes.settling import TO_BE_SETTLED
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.annotation_pane.actions import Action
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.cards_model import CARD_ROLE, CardsModel
from glossator.ui.annotation_pane.cards_view import CardsView
from glossator.ui.annotation_pane.copying import as_markdown, as_written
from glossator.ui.annotation_pane.wording import severity_name, status_name

Change = Callable[[NoteFields], NoteFields]


class Several(QObject):
    """The menu of the chosen cards of `view`, and its keys."""

    about_to_change = Signal()
    """What is being written must go into the review first."""

    def __init__(self, view: CardsView, model: CardsModel, workspace: Workspace) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._workspace = workspace
        view.menu_wanted.connect(lambda at: self.build_menu().popup(at))
        view.copied.connect(lambda: self._copy(as_written))
        view.deleted.connect(self.delete)
        menus = (("Sس", self._status_menu), ("Vر", self._severity_menu), ("Tف", self._tags_menu))
        # the same key on a Latin and on an Arabic keyboard
        view.letters = {ord(key): partial(self._open, menu) for keys, menu in menus for key in keys}

    def build_menu(self) -> QMenu:
        """All that can be done with the chosen cards."""
        menu, ids = self._menu(), self._view.selected()
        if len(ids) == 1:
            self._add_single(menu, ids[0])
        else:
            menu.addAction(self.tr("%n note(s)", "", len(ids))).setEnabled(False)
            menu.addSeparator()
        if self._unsettled(ids):
            settle = menu.addAction(self.tr("This is the right &place"), self.settle)
            settle.setShortcut(QKeySequence(Qt.Key.Key_P))
            menu.addSeparator()
        menu.addMenu(self._status_menu(menu))
        menu.addMenu(self._severity_menu(menu))
        menu.addMenu(self._tags_menu(menu))
        menu.addSeparator()
        copy = menu.addAction(self.tr("&Copy as written"), lambda: self._copy(as_written))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        menu.addAction(self.tr("Copy with &quotation (Markdown)"), lambda: self._copy(as_markdown))
        menu.addSeparator()
        delete = menu.addAction(self.tr("&Delete %n note(s)", "", len(ids)), self.delete)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        return menu

    def delete(self) -> None:
        """Take the chosen notes out of the review."""
        ids = self._view.selected()
        self.about_to_change.emit()
        self._workspace.notes.delete(*ids)

    def settle(self, note_id: str = "") -> None:
        """The words at which this note was found are the ones meant; with all others that are chosen along with it."""
        chosen = self._view.selected()
        self.about_to_change.emit()
        placed = self._unsettled(chosen if note_id in ("", *chosen) else [note_id])
        self._workspace.notes.settle(placed, self._workspace.state.comparison.licences)

    def _unsettled(self, ids: Sequence[str]) -> Sequence[Placement]:
        """Where these notes stand, as far as the reader has not said yet that it is right."""
        return [each for each in self._workspace.state.placements if each.note.id in ids and each.hold in TO_BE_SETTLED]

    def _add_single(self, menu: QMenu, note_id: str) -> None:
        edit = menu.addAction(self.tr("&Edit note"), partial(self._view.asked.emit, Action.EDIT, note_id))
        edit.setShortcut(QKeySequence(Qt.Key.Key_Return))
        reply = menu.addAction(self.tr("&Reply"), partial(self._view.asked.emit, Action.REPLY, note_id))
        reply.setShortcut(QKeySequence(Qt.Key.Key_R))
        menu.addSeparator()

    def _status_menu(self, parent: QMenu | None = None) -> QMenu:
        menu = self._menu(parent, self.tr("&Status"), Qt.Key.Key_S)
        for status in Status:
            is_all = all(note.status is status for note in self._notes())
            self._add_choice(menu, status_name(status), is_all, partial(_with_status, status))
        return menu

    def _severity_menu(self, parent: QMenu | None = None) -> QMenu:
        menu = self._menu(parent, self.tr("Se&verity"), Qt.Key.Key_V)
        for severity in Severity:
            is_all = all(note.severity is severity for note in self._notes())
            self._add_choice(menu, severity_name(severity), is_all, partial(_with_severity, severity))
        return menu

    def _tags_menu(self, parent: QMenu | None = None) -> QMenu:
        """Every tag of the review; one that all chosen notes have is taken away, any other is put on."""
        menu = self._menu(parent, self.tr("&Tags"), Qt.Key.Key_T)
        menu.addAction(self.tr("&New tag…"), self._ask_tag)
        menu.addSeparator()
        for tag in sorted({tag for note in self._workspace.review.notes for tag in note.tags}):
            is_all = all(tag in note.tags for note in self._notes())
            change = partial(_without_tag if is_all else _with_tag, tag)
            self._add_choice(menu, isolate(f"#{tag.replace('&', '&&')}"), is_all, change)
        return menu

    def _ask_tag(self) -> None:
        count = len(self._notes())
        label = self.tr("Tag for %n note(s):", "", count)
        words, is_given = QInputDialog.getText(self._view.window(), self.tr("New tag"), label)
        tag = " ".join(words.split()).removeprefix("#")
        if is_given and tag:
            self._change(partial(_with_tag, tag))

    def _open(self, make: Callable[[], QMenu]) -> None:
        """Let the keyboard choose from a menu beside the card."""
        if self._view.selected():
            rect = self._view.visualRect(self._view.currentIndex())
            make().popup(self._view.viewport().mapToGlobal(rect.center()))

    def _menu(self, parent: QMenu | None = None, title: str = "", key: Qt.Key | None = None) -> QMenu:
        menu = QMenu(title, parent or self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, parent is None)
        if key is not None and parent is not None:
            menu.menuAction().setShortcut(QKeySequence(key))
        return menu

    def _add_choice(self, menu: QMenu, words: str, is_checked: bool, change: Change) -> None:
        action = menu.addAction(words, partial(self._change, change))
        action.setCheckable(True)
        action.setChecked(is_checked)

    def _change(self, change: Change) -> None:
        ids = self._view.selected()
        self.about_to_change.emit()
        self._workspace.notes.edit_all(ids, change)

    def _notes(self) -> Sequence[Note]:
        return [self._workspace.notes.note(note_id) for note_id in self._view.selected()]

    def _copy(self, write: Callable[[Sequence[Card]], str]) -> None:
        rows = sorted(index.row() for index in self._view.selectedIndexes())
        QGuiApplication.clipboard().setText(write([self._model.index(row).data(CARD_ROLE) for row in rows]))


def _with_status(status: Status, fields: NoteFields) -> NoteFields:
    return replace(fields, status=status)


def _with_severity(severity: Severity, fields: NoteFields) -> NoteFields:
    return replace(fields, severity=severity)


def _with_tag(tag: str, fields: NoteFields) -> NoteFields:
    return fields if tag in fields.tags else replace(fields, tags=(*fields.tags, tag))


def _without_tag(tag: str, fields: NoteFields) -> NoteFields:
    return replace(fields, tags=tuple(each for each in fields.tags if each != tag))
