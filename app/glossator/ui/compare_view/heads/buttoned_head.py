"""A column's head as far as it is pressed: its buttons, some made late, and the licence that is dragged by it."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QStyle, QWidget

from glossator.core.library.attached import Attached
from glossator.core.library.model import Licence
from glossator.ui.compare_view.heads.close_button import CloseButton
from glossator.ui.compare_view.heads.documents_button import DocumentsButton
from glossator.ui.compare_view.heads.note_sign import NoteSign
from glossator.ui.compare_view.heads.rooms import Rooms
from glossator.ui.compare_view.marks.marks import NotedPassage
from glossator.ui.licence_drag import drag
from glossator.ui.theme import Theme


class ButtonedHead(QWidget):
    """Holds the buttons, and calls `arrange` when others are there; dragged, it takes its column to another place."""

    close_requested = Signal()
    clicked = Signal()
    """The head itself was, and none of its buttons."""
    note_activated = Signal(str)
    """The number of the note with this id was clicked."""
    form_wanted = Signal(str)
    """The licence is wanted in this form (a reference)."""
    clause_wanted = Signal(str)
    """The reader wants to see the clause with this id."""

    def __init__(self, licence: Licence, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._licence = licence
        self._theme = theme
        self._pressed_at: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.is_folded = False
        self.close_button = CloseButton(theme, self)
        self.close_button.clicked.connect(self.close_requested)
        self.documents: DocumentsButton | None = None
        self.notes: list[NoteSign] = []

    def show_documents(self, documents: Sequence[Attached]) -> None:
        """Say what belongs to the licence besides its own text."""
        if documents and self.documents is None:
            self.documents = DocumentsButton(self)
            self.documents.fold(self.is_folded)
            self.documents.switched.connect(self.form_wanted)
            self.documents.wanted.connect(self.clause_wanted)
            self._put_in_order()
        if self.documents is not None:
            self.documents.show_documents(documents)
            self.arrange()

    def show_notes(self, notes: Sequence[NotedPassage]) -> None:
        """Show the numbers of these notes on the whole licence and no others."""
        if [sign.note for sign in self.notes] != list(notes):
            self._number(notes)

    def choose_note(self, note_id: str) -> None:
        """Fill the number of the note with this id."""
        for sign in self.notes:
            sign.is_chosen = sign.note.note_id == note_id
            sign.update()

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.close_button.wear(theme)
        for sign in self.notes:
            sign.wear(theme)
        self.update()

    def fold(self, is_folded: bool) -> None:
        """Have one line, or all of them."""
        self.is_folded = is_folded
        if self.documents is not None:
            self.documents.fold(is_folded)
        self.arrange()

    def arrange(self) -> None:
        """Show what there is now, which may want another height."""
        self.updateGeometry()
        self.update()

    def place_buttons(self, rooms: Rooms) -> None:
        """Stand the buttons where there is room for them."""
        self.close_button.setGeometry(rooms.close)
        if self.documents is not None:
            self.documents.setGeometry(rooms.documents)
            is_seen = not rooms.documents.isEmpty()
            self.documents.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_seen else Qt.FocusPolicy.NoFocus)
        for sign, room in zip(self.notes, rooms.notes, strict=True):
            size = QSize(room.width(), sign.sizeHint().height())
            sign.setGeometry(QStyle.alignedRect(self.layoutDirection(), Qt.AlignmentFlag.AlignCenter, size, room))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the reader drag the licence to another place once the pointer has gone far enough to mean it."""
        start = self._pressed_at
        far = QGuiApplication.styleHints().startDragDistance()
        if start is not None and (event.position().toPoint() - start).manhattanLength() >= far:
            self._pressed_at = None
            drag(self._licence.reference, self._licence.metadata.short, self._theme, self)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """A click drags nothing: it is on the licence as a whole."""
        if self._pressed_at is not None:
            self._pressed_at = None
            self.clicked.emit()

    def _number(self, notes: Sequence[NotedPassage]) -> None:
        for sign in self.notes:
            sign.hide()
            sign.deleteLater()
        self.notes = [NoteSign(each, self._theme, self) for each in notes]
        for sign in self.notes:
            sign.clicked.connect(partial(self.note_activated.emit, sign.note.note_id))
            sign.show()
        self._put_in_order()
        self.arrange()

    def _put_in_order(self) -> None:
        """Let Tab find the buttons from the first line to the last, though some are made late."""
        documents = [self.documents] if self.documents is not None else []
        for before, after in pairwise((self.close_button, *self.notes, *documents)):
            self.setTabOrder(before, after)
