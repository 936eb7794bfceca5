"""The palette as it is seen: a line to type in over the window, and what it may mean below."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from glossator.core.text.direction import isolate
from glossator.ui.palette.delegate import OfferDelegate, line_height
from glossator.ui.palette.model import Offers
from glossator.ui.retranslating import Retranslating
from glossator.ui.slices import Slices

_MARGIN, _TOP = 10, 56
_WIDEST, _BESIDE = 620, 48
_LINES = 11
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_AWAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the keyboard goes where it comes back from: another program's window, a menu."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PalettePanel(Retranslating, QFrame):
    """Lists what the typed letters may mean; Enter does it, Escape closes, and so does leaving the panel."""

    chosen = Signal(object)
    """The reader wants this (an Offer)."""
    closed = Signal(bool)
    """It goes away, and the keyboard should go back to where it was, or the reader has gone elsewhere."""

    def __init__(self, offers: Offers, window: QWidget, *, for_clauses: bool = False) -> None:
        """`for_clauses` says that only clauses are offered."""
        super().__init__(window)
        self._offers = offers
        self._for_clauses = for_clauses
        self._window = window
        self._is_done = False
        self.setProperty("role", "card")
        self.typed = QLineEdit(self)
        self.list = QListView(self)
        self.message = QLabel(self)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._retranslate()
        self._look_for("")
        self._connect()
        self._preparing = Slices(self)
        self._preparing.begin(offers.prepare())

    def open(self) -> None:
        """Show it over the window, and take the keyboard."""
        self._settle()
        self.show()
        self.raise_()
        self.typed.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows walk the list while the reader types; stay in place when the window changes its size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._settle()
        if watched is self.typed and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if watched is self.typed and isinstance(event, QFocusEvent) and event.lostFocus() and _has_left(event):
            self.close_panel(keyboard_returns=False)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.typed.setClearButtonEnabled(True)
        self.message.setProperty("role", "muted")
        self.message.setWordWrap(True)
        self.list.setModel(self._offers)
        self.list.setItemDelegate(OfferDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line keeps the keyboard
        column = self._column
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        for widget in (self.typed, self.message, self.list):
            column.addWidget(widget)
        self.setFocusProxy(self.typed)

    def _connect(self) -> None:
        self.typed.installEventFilter(self)
        self._window.installEventFilter(self)
        self.typed.textChanged.connect(self._look_for)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._tell_current)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() in _WALKING:
            self.list.keyPressEvent(event)
        elif event.key() in _ENTER:
            self._choose(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # there is nowhere to go
            return False
        return True

    def close_panel(self, *, keyboard_returns: bool = True) -> None:
        """Take it away, once; `keyboard_returns` says that the reader has not gone elsewhere herself."""
        if not self._is_done:
            self._is_done = True
            self.typed.removeEventFilter(self)
            self._window.removeEventFilter(self)
            self.closed.emit(keyboard_returns)
            self.hide()
            self.deleteLater()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            offer = self._offers.offer(index)
            self.close_panel()
            self.chosen.emit(offer)

    def _look_for(self, typed: str) -> None:
        self._offers.look_for(typed)
        first = self._offers.index(0)
        if self._offers.rowCount() and first.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.list.setCurrentIndex(first)
        self._say()
        self._settle()

    def _say(self) -> None:
        """Say that nothing was found, or that only neighbours were."""
        found, typed = self._offers.found, self.typed.text().strip()
        if found.misses_number:
            words = self.tr("No clause has the number {number}. These come nearest:").format(number=isolate(typed))
        else:
            words = "" if found.offers else self.tr("Nothing is called that.")
        changed = words != self.message.text()
        self.message.setText(words)
        self.message.setVisible(bool(words))
        if words and changed:
            _announce(self.typed, words)

    def _tell_current(self, current: QModelIndex) -> None:
        """Have a screen reader say the line that one stands at: the keyboard never leaves the typed words."""
        if current.isValid() and self.isVisible():
            _announce(self.typed, str(current.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _settle(self) -> None:
        """Stand near the top of the window, in its middle, as high as what is listed needs."""
        window, column = self._window, self._column
        width = min(_WIDEST, window.width() - _BESIDE)
        lines = min(max(self._offers.rowCount(), 1), _LINES)
        self.list.setFixedHeight(lines * line_height(self.fontMetrics().height()) + 6)
        self.list.setVisible(self._offers.rowCount() > 0)
        column.activate()
        height = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
        self.setFixedSize(width, height)
        self.move((window.width() - width) // 2, min(_TOP, max(window.height() - self.height(), 0)))

    def _retranslate(self) -> None:
        if self._for_clauses:
            title, hint = self.tr("Go to clause"), self.tr("Go to clause: 4(b), § 5, or words of its heading")
        else:
            title, hint = self.tr("Command palette"), self.tr("Command, clause, topic or licence")
        self.setAccessibleName(title)
        self.typed.setPlaceholderText(hint)
        self.typed.setAccessibleName(hint)
        self.list.setAccessibleName(self.tr("What is found"))
        self._say()


def _announce(widget: QWidget, words: str) -> None:
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _has_left(event: QFocusEvent) -> bool:
    return event.reason() not in _AWAY
