"""The list of the library: groups that open and close, licences that are checked, opened and dragged."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QTreeView, QWidget

from glossator.ui.check_list import ENTRY_ROLE, Index
from glossator.ui.library_pane.delegate import LibraryDelegate, acts_at
from glossator.ui.library_pane.entry import LibraryEntry
from glossator.ui.library_pane.filter import LibraryFilter
from glossator.ui.library_pane.model import GROUP_ROLE
from glossator.ui.licence_drag import drag
from glossator.ui.theme import Theme

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class LibraryView(QTreeView):
    """Shows a LibraryFilter; while words are looked for, every group is open."""

    opened = Signal(object)
    """The reader wants to compare this licence (its reference)."""
    about_wanted = Signal(object)
    """The reader wants to know about this licence (its reference)."""
    menu_wanted = Signal(QModelIndex, QPoint)
    """The reader wants the menu of this row, at this place on the screen."""
    closed_changed = Signal(object)
    """The reader opened or closed a group: the ids of all groups that are closed (a frozenset)."""

    def __init__(self, filtered: LibraryFilter, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._filter = filtered
        self._theme = theme
        self._closed: set[str] = set()
        self._current = ""
        self._is_arranging = False
        self._delegate = LibraryDelegate(theme, self)
        self._delegate.about_wanted.connect(self.about_wanted)
        self._set_up()
        self._connect()

    def close_groups(self, ids: Iterable[str]) -> None:
        """Close the groups with these ids and open all others."""
        self._closed = set(ids)
        self.arrange()

    def close_all(self, *, closed: bool) -> None:
        """Close every group that is listed, or open it, as the reader wished."""
        listed = {self._group_id(index) for index in self._titles()}
        self.close_groups(self._closed | listed if closed else self._closed - listed)
        self.closed_changed.emit(frozenset(self._closed))

    def arrange(self) -> None:
        """Open and close the groups as they should be, and go back to the licence that was current."""
        self._is_arranging = True
        for index in self._titles():
            self.setExpanded(index, self._filter.is_active or self._group_id(index) not in self._closed)
        if not self.currentIndex().isValid():
            self.go_to(self._current)
        self._is_arranging = False

    def go_to(self, reference: str) -> None:
        """Make the licence with this reference the current one, if it is listed."""
        for title in self._titles():
            for row in range(self._filter.rowCount(title)):
                index = self._filter.index(row, 0, title)
                if reference and reference_of(index) == reference:
                    self.setCurrentIndex(index)
                    return

    def go_to_first(self) -> None:
        """Let the keyboard act on the first licence that is listed."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        for title in self._titles():
            if self.isExpanded(title):
                self.setCurrentIndex(self._filter.index(0, 0, title))
                return

    def place_of_current(self) -> QPoint:
        """Where on the screen the current row is."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._delegate.wear(theme)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter compares, with Alt it tells about the licence; on a title, Enter and the space bar open and close."""
        index = self.currentIndex()
        is_title = index.data(GROUP_ROLE) is not None
        if is_title and (event.key() in _ENTER or event.key() == Qt.Key.Key_Space):
            self._turn(index)
        elif event.key() in _ENTER and reference_of(index):
            is_question = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.about_wanted if is_question else self.opened).emit(reference_of(index))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Compare the licence, unless its box or its sign was meant."""
        super().mouseDoubleClickEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and reference_of(index) and not acts_at(point, self.visualRect(index), self):
            self.opened.emit(reference_of(index))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the current one if a key asks."""
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if index.isValid():
            self.menu_wanted.emit(index, self.place_of_current() if is_key else event.globalPos())

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the current licence."""
        index = self.currentIndex()
        if reference_of(index):
            drag(reference_of(index), str(index.data()), self._theme, self)

    def _set_up(self) -> None:
        self.setModel(self._filter)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QTreeView.EditTrigger.AnyKeyPressed)
        self.setDragEnabled(True)
        self.setMouseTracking(True)

    def _connect(self) -> None:
        self._filter.modelReset.connect(self.arrange)
        self._filter.rowsInserted.connect(self.arrange)
        self.clicked.connect(self._turn)
        self.expanded.connect(lambda index: self._remember(index, closed=False))
        self.collapsed.connect(lambda index: self._remember(index, closed=True))
        self.selectionModel().currentChanged.connect(self._keep_current)

    def _titles(self) -> list[QModelIndex]:
        return [self._filter.index(row, 0) for row in range(self._filter.rowCount())]

    def _group_id(self, index: Index) -> str:
        return str(index.data(GROUP_ROLE).id)

    def _turn(self, index: QModelIndex) -> None:
        """Open or close a group; nothing happens to a licence."""
        if index.data(GROUP_ROLE) is not None:
            self.setExpanded(index, not self.isExpanded(index))

    def _remember(self, index: QModelIndex, *, closed: bool) -> None:
        if self._is_arranging or self._filter.is_active:
            return
        group = self._group_id(index)
        self._closed = self._closed | {group} if closed else self._closed - {group}
        self.closed_changed.emit(frozenset(self._closed))

    def _keep_current(self, index: QModelIndex) -> None:
        if reference_of(index):
            self._current = reference_of(index)


def reference_of(index: Index) -> str:
    """The reference of the licence at `index`; empty where there is none."""
    entry = index.data(ENTRY_ROLE)
    return entry.reference if isinstance(entry, LibraryEntry) else ""
