"""The list of cards: chosen by mouse or keys, one or several, and acted on."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from glossator.core.notes.filtering import Filed
from glossator.core.notes.model import Note
from glossator.ui.annotation_pane.actions import HEAD_ACTIONS, Action
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.card_delegate import CardDelegate
from glossator.ui.annotation_pane.card_layout import BUTTON
from glossator.ui.annotation_pane.cards_model import CARD_ROLE, CardsModel
from glossator.ui.annotation_pane.stacked_view import StackedView
from glossator.ui.theme import Theme

_REMEASURED_AT = (
    QEvent.Type.LanguageChange,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
)
_BARE, _LINE, _LETTER = 150, 20, 7
"""About how high a card without a text is, how high a line of it, and how wide a letter, in pixels."""
_Flag = QItemSelectionModel.SelectionFlag


class CardsView(StackedView):
    """Shows cards and says what the reader wants with them.

    `chosen` is emitted with a note's id when the reader, not the program, goes to its card; `asked` with the
    `Action` that the reader asks for and the note's id; `menu_wanted` with the place for a menu about the selection.
    """

    chosen = Signal(str)
    asked = Signal(object, str)
    copied = Signal()
    deleted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: CardsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self._heights: dict[str, tuple[Filed, int]] = {}
        self._pressed: QPoint | None = None
        self.letters: Mapping[int, Callable[[], object]] = {}
        """What further keys do with the chosen cards."""
        self._delegate = CardDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.scroll_by_pixels()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.viewport().setAutoFillBackground(False)
        model.dataChanged.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def card(self) -> Card | None:
        """The card that keys act on."""
        card: Card | None = self.currentIndex().data(CARD_ROLE)
        return card

    def selected(self) -> tuple[str, ...]:
        """The ids of the chosen notes, in the order in which they are listed."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._cards.notes[row].note.id for row in rows)

    def choose(self, note_ids: Sequence[str], current: int) -> None:
        """Choose these notes, as far as they are listed, and let keys act on the row `current`."""
        rows = [row for note_id in note_ids if (row := self._cards.row_of(note_id)) is not None]
        model = self.selectionModel()
        model.setCurrentIndex(self._cards.index(current), _Flag.NoUpdate if rows else _Flag.ClearAndSelect)
        for row in rows:
            model.select(self._cards.index(row), _Flag.Select)

    def button_centre(self, row: int, action: Action) -> QPoint:
        """Where the button for `action` on the card of `row` is, in the viewport."""
        index = self._cards.index(row)
        layout = self._delegate.layout_of(index.data(CARD_ROLE), self.font())
        return self.visualRect(index).topLeft() + layout.buttons[action].center()

    def estimates(self) -> Sequence[int]:
        """What is known of each height, or guessed by the length of the text."""
        known, heights = self._heights, []
        for filed in self._cards.notes:
            note = filed.note
            height = known.get(note.id)
            if height is None or height[0] is not filed:
                height = known[note.id] = filed, self._guess(note)
            heights.append(height[1])
        return heights

    def measure(self, row: int) -> int:
        """How high the card is, laid out."""
        filed = self._cards.notes[row]
        card: Card = self._cards.index(row).data(CARD_ROLE)
        height = self._delegate.layout_of(card, self.font()).size.height()
        self._heights[filed.note.id] = filed, height
        return height

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, R replies, P settles, Space unfolds replies, Delete and Ctrl+C; others move or select."""
        card = self.card()
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        action = _ACTION_OF.get(event.key()) if is_plain else None
        if card and action:
            self._ask(action, card.note.id)
        elif card and is_plain and event.key() in self.letters:
            self.letters[event.key()]()
        elif card and event.matches(QKeySequence.StandardKey.Delete):
            self.deleted.emit()
        elif card and event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)
            self._tell_if_other_than(card)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what is pressed; a button of a card is no card to be chosen."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a button asks for its action, one elsewhere on a card chooses the card."""
        super().mouseReleaseEvent(event)
        pressed, released = self._pressed, event.position().toPoint()
        self._pressed = None
        index = self.indexAt(released)
        is_click = pressed is not None and index.isValid() and self.indexAt(pressed) == index
        if not is_click or event.button() != Qt.MouseButton.LeftButton or event.modifiers() & _SELECTING:
            return
        action = self._action_at(released)
        note_id = self._cards.notes[index.row()].note.id
        if action is None:
            self.chosen.emit(note_id)
        elif pressed is not None and self._action_at(pressed) is action:
            self._ask(action, note_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the card and the button beneath the pointer."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        action = self._action_at(point)
        self.hover(point)
        if action is not self._delegate.hovered_action:
            self._delegate.hovered_action = action
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self.hover(None)

    def startDrag(self, _supported: Qt.DropAction) -> None:
        """Take the card's note to other words."""
        row = self.currentIndex().row()
        if row >= 0:
            dragged = QDrag(self)
            dragged.setMimeData(self._cards.mimeData([self._cards.index(row)]))
            dragged.setPixmap(self._picture(row))
            dragged.exec(Qt.DropAction.CopyAction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew when the width is another."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._forget_heights()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A list that is reached by Tab has a chosen card."""
        super().focusInEvent(event)
        if not self.selectedIndexes():
            self.setCurrentIndex(self._cards.index(max(self.currentIndex().row(), 0)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the chosen cards."""
        if self.card() is None:
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()) if by_key else event.globalPos()
        self.menu_wanted.emit(at)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when letters or language are others."""
        super().changeEvent(event)
        if event.type() in _REMEASURED_AT:
            self._delegate.forget()
            self._forget_heights()
            self._retranslate()

    def _ask(self, action: Action, note_id: str) -> None:
        if action is Action.UNFOLD:
            self._delegate.switch_thread(note_id)
            self._heights.pop(note_id, None)
            self.scheduleDelayedItemsLayout()
        else:
            self.asked.emit(action, note_id)

    def _guess(self, note: Note) -> int:
        letters, width = len(note.body) + len(note.suggestion), max(self.viewport().width() - 2 * BUTTON, BUTTON)
        return _BARE + _LINE * (letters * _LETTER // width)

    def _forget_heights(self) -> None:
        self._heights.clear()
        self.scheduleDelayedItemsLayout()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Notes"))

    def _picture(self, row: int) -> QPixmap:
        """The head of the card, to follow the pointer."""
        rect = self.visualRect(self._cards.index(row))
        layout = self._delegate.layout_of(self._cards.index(row).data(CARD_ROLE), self.font())
        rect.setHeight(layout.buttons[HEAD_ACTIONS[0]].bottom() + 1)
        return self.viewport().grab(rect & self.viewport().rect())

    def _action_at(self, point: QPoint) -> Action | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        layout = self._delegate.layout_of(index.data(CARD_ROLE), self.font())
        return layout.action_at(point - self.visualRect(index).topLeft())

    def _tell_if_other_than(self, card: Card | None) -> None:
        now = self.card()
        if now and (card is None or now.note.id != card.note.id):
            self.chosen.emit(now.note.id)


_ACTION_OF = {
    Qt.Key.Key_Return: Action.EDIT,
    Qt.Key.Key_Enter: Action.EDIT,
    Qt.Key.Key_R: Action.REPLY,
    0x642: Action.REPLY,  # the key of R on an Arabic keyboard
    Qt.Key.Key_P: Action.SETTLE,
    0x62D: Action.SETTLE,  # the key of P there
    Qt.Key.Key_Space: Action.UNFOLD,
}
_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
