"""A text field with a direction of writing for each paragraph, and names isolated inside right-to-left ones."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from glossator.core.text.direction import Direction, mark_direction, strip_isolates
from glossator.ui.annotation_pane import note_document
from glossator.ui.annotation_pane.directions import direction_of, position_behind, settle, typed_before
from glossator.ui.annotation_pane.look import NOTE_POINTS
from glossator.ui.annotation_pane.shift_keys import ShiftKeys
from glossator.ui.annotation_pane.typing_history import Snapshot, TypingHistory
from glossator.ui.i18n import reading_font

_Standard = QKeySequence.StandardKey
_MOST_INVISIBLE_STEPS = 4


class WritingEdit(QTextEdit):
    """Edits plain text such as a suggested wording; `NoteEdit` is one for Markdown.

    `direction_changed` is emitted when the paragraph at the cursor is another or runs otherwise.
    """

    direction_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._default = Direction.LTR
        self._is_settling = False
        self._history = TypingHistory(Snapshot(""))
        ShiftKeys(self).chosen.connect(self.fix_direction)
        self.setUndoRedoEnabled(False)
        self.setFont(reading_font(NOTE_POINTS))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.document().setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.textChanged.connect(self._settle)
        self.cursorPositionChanged.connect(self._follow_caret)

    def body(self) -> str:
        """What was typed, as a note's body has it."""
        return note_document.body(self.document())

    def set_body(self, body: str) -> None:
        """Show `body`, the cursor at its end; this cannot be undone."""
        self._show(body)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._history = TypingHistory(self._snapshot())
        self.direction_changed.emit()

    def set_default_direction(self, direction: Direction) -> None:
        """How paragraphs run until there is a letter to tell."""
        self._default = direction
        self._settle()

    def direction(self) -> Direction:
        """How the paragraph at the cursor runs."""
        return direction_of(self.textCursor().block())

    def fixed_direction(self) -> Direction | None:
        """The direction fixed for the paragraph at the cursor; None where it is automatic."""
        return note_document.fixed_direction(self.textCursor().block())

    def fix_direction(self, direction: Direction | None) -> None:
        """Fix the direction of the selected paragraphs, or let it be automatic again."""
        cursor = QTextCursor(self.document())
        self._history.part()
        cursor.beginEditBlock()
        for block in note_document.selected_blocks(self.textCursor()):
            cursor.setPosition(block.position())
            note_document.fix_direction(cursor, direction)
        cursor.endEditBlock()
        self._history.part()
        self.direction_changed.emit()

    def undo(self) -> None:
        """Take back the last step, if there is one."""
        if self._history.can_undo:
            self._restore(self._history.undo())

    def redo(self) -> None:
        """Do again what was taken back last, if there is anything."""
        if self._history.can_redo:
            self._restore(self._history.redo())

    def make_menu(self, at: QPoint) -> QMenu:
        """Qt's menu of a text field for the point `at`, with this field's own undo and redo."""
        menu = self.createStandardContextMenu(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = (("edit-undo", self.undo, self._history.can_undo), ("edit-redo", self.redo, self._history.can_redo))
        for name, command, is_possible in own:
            action = menu.findChild(QAction, name)
            if isinstance(action, QAction):
                action.triggered.disconnect()
                action.triggered.connect(command)
                action.setEnabled(is_possible)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the keys of a text field, the invisible characters that display added being no obstacle."""
        command = self.command_for(event)
        if command is not None:
            command()
            return
        self._step_over_isolates(event)
        before = self.textCursor().position(), self.cursorRect()
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move_on_until_seen(event, *before)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words as plain text, each whole paragraph with the mark of its direction."""
        cursor = self.textCursor()
        lines = strip_isolates(cursor.selectedText()).split("\u2029")
        marked = [
            mark_direction(line, note_document.fixed_direction(block))
            if block.position() >= cursor.selectionStart()
            else line
            for line, block in zip(lines, note_document.selected_blocks(cursor), strict=True)
        ]
        data = QMimeData()
        data.setText("\n".join(marked))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop words without formats; marks of direction are kept."""
        self.insert_words(self.words_of(source))

    def insert_words(self, body: str) -> None:
        """Put `body` in the place of what is selected; marks at its paragraphs' starts fix their directions."""
        note_document.insert_body(self.textCursor(), body)
        self.ensureCursorVisible()

    def words_of(self, source: QMimeData) -> str:
        """What is inserted for `source`."""
        return strip_isolates(source.text())

    def begin_paragraph(self) -> None:
        """Part the paragraph at the caret."""
        self.textCursor().insertBlock()
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of a text field."""
        self.make_menu(event.pos()).popup(event.globalPos())

    def command_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What the field does itself at a key; None for what any text field does."""
        if event.matches(_Standard.Undo):
            return self.undo
        if event.matches(_Standard.Redo):
            return self.redo
        if event.matches(_Standard.InsertLineSeparator):
            return self.begin_paragraph
        # what Windows sends for Ctrl and the left or right Shift
        if event.key() == Qt.Key.Key_Direction_R:
            return partial(self.fix_direction, Direction.RTL)
        if event.key() == Qt.Key.Key_Direction_L:
            return partial(self.fix_direction, Direction.LTR)
        return None

    def _step_over_isolates(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not cursor.hasSelection():
            forwards = event.key() == Qt.Key.Key_Delete
            cursor.setPosition(note_document.position_over_isolates(cursor, forwards=forwards))
            self.setTextCursor(cursor)

    def _move_on_until_seen(self, event: QKeyEvent, position: int, place: QRect) -> None:
        """Repeat a move that only went over something invisible."""
        for _ in range(_MOST_INVISIBLE_STEPS):
            if self.textCursor().position() == position or self.cursorRect() != place:
                return
            position = self.textCursor().position()
            super().keyPressEvent(event)

    def _settle(self) -> None:
        """Have directions and isolates follow what was typed, the caret staying where it is in the words."""
        if self._is_settling:
            return
        with self._settling():
            cursor = self.textCursor()
            anchor, caret = self._place(cursor.anchor()), self._place(cursor.position())
            if settle(self.document(), self._default):
                cursor.setPosition(self._position(*anchor))
                cursor.setPosition(self._position(*caret), QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
            self.setCurrentCharFormat(QTextCharFormat())
        self._history.record(self._snapshot())
        self.direction_changed.emit()

    def _follow_caret(self) -> None:
        if not self._is_settling:
            self._history.record(self._snapshot())
            self.direction_changed.emit()

    def _show(self, body: str) -> None:
        with self._settling():
            self.document().clear()
            note_document.insert_body(QTextCursor(self.document()), body)
            settle(self.document(), self._default)

    @contextmanager
    def _settling(self) -> Iterator[None]:
        """Changes that are not typed: what follows typing does not follow them."""
        self._is_settling = True
        try:
            yield
        finally:
            self._is_settling = False

    def _restore(self, snapshot: Snapshot) -> None:
        self._show(snapshot.body)
        cursor = self.textCursor()
        cursor.setPosition(self._position(snapshot.block, snapshot.typed))
        self.setTextCursor(cursor)
        self.direction_changed.emit()

    def _snapshot(self) -> Snapshot:
        return Snapshot(self.body(), *self._place(self.textCursor().position()))

    def _place(self, position: int) -> tuple[int, int]:
        block = self.document().findBlock(position)
        return block.blockNumber(), typed_before(block, position)

    def _position(self, block: int, typed: int) -> int:
        return position_behind(self.document().findBlockByNumber(block), typed)
