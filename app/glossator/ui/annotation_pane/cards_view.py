"""The list of cards: chosen by mouse or arrow keys, edited by Enter, deleted by Delete."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.card_delegate import CardDelegate
from glossator.ui.annotation_pane.card_layout import Action
from glossator.ui.annotation_pane.cards_model import CARD_ROLE, CardsModel
from glossator.ui.theme import Theme

_REMEASURED_AT = (
    QEvent.Type.LanguageChange,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
)


class CardsView(QListView):
    """Shows cards and says what the reader wants with them.

    `chosen` is emitted with a note's id when the reader, not the program, goes to its card; `asked` with the
    `Action` that the reader asks for and the note's id.
    """

    chosen = Signal(str)
    asked = Signal(object, str)

    def __init__(self, model: CardsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = CardDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self._pressed: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of `theme` from now on."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def card(self) -> Card | None:
        """The chosen card."""
        card: Card | None = self.currentIndex().data(CARD_ROLE)
        return card

    def button_centre(self, row: int, action: Action) -> QPoint:
        """Where the button for `action` on the card of `row` is, in the viewport."""
        index = self.model().index(row, 0)
        layout = self._delegate.layout_of(index.data(CARD_ROLE), self.font())
        return self.visualRect(index).topLeft() + layout.buttons[action].center()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete deletes, Ctrl+C copies; the other keys move from card to card."""
        card = self.card()
        if card and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(Action.EDIT, card.note.id)
        elif card and event.matches(QKeySequence.StandardKey.Delete):
            self.asked.emit(Action.DELETE, card.note.id)
        elif card and event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(card.note.body)
        else:
            super().keyPressEvent(event)
            self._tell_if_other_than(card)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what is pressed."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a button asks for its action, one elsewhere on a card chooses the card."""
        super().mouseReleaseEvent(event)
        pressed, released = self._pressed, event.position().toPoint()
        self._pressed = None
        index = self.indexAt(released)
        is_click = pressed is not None and index.isValid() and self.indexAt(pressed) == index
        if not is_click or event.button() != Qt.MouseButton.LeftButton:
            return
        action = self._action_at(released)
        note_id = index.data(CARD_ROLE).note.id
        if action is None:
            self.chosen.emit(note_id)
        elif pressed is not None and self._action_at(pressed) is action:
            self.asked.emit(action, note_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the button beneath the pointer."""
        super().mouseMoveEvent(event)
        action = self._action_at(event.position().toPoint())
        if action is not self._delegate.hovered_action:
            self._delegate.hovered_action = action
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew when the width is another: `ResizeMode.Adjust` shows the old heights for a while."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A list that is reached by Tab has a chosen card."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the card, by name and key."""
        card = self.card()
        if card is None:
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()) if by_key else event.globalPos()
        self._menu(card).popup(at)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when letters or language are others."""
        super().changeEvent(event)
        if event.type() in _REMEASURED_AT:
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Notes in reading order"))

    def _menu(self, card: Card) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        note_id = card.note.id
        edit = menu.addAction(self.tr("&Edit note"), lambda: self.asked.emit(Action.EDIT, note_id))
        edit.setShortcut(QKeySequence(Qt.Key.Key_Return))
        menu.addAction(self.tr("&Copy note"), lambda: QGuiApplication.clipboard().setText(card.note.body))
        menu.addSeparator()
        delete = menu.addAction(self.tr("&Delete note"), lambda: self.asked.emit(Action.DELETE, note_id))
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        return menu

    def _action_at(self, point: QPoint) -> Action | None:
        index: QModelIndex = self.indexAt(point)
        if not index.isValid():
            return None
        layout = self._delegate.layout_of(index.data(CARD_ROLE), self.font())
        return layout.action_at(point - self.visualRect(index).topLeft())

    def _tell_if_other_than(self, card: Card | None) -> None:
        now = self.card()
        if now and (card is None or now.note.id != card.note.id):
            self.chosen.emit(now.note.id)
