"""Above the cards: what notes are looked for, their order and number, and the tabs of those without a place."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QTabBar, QToolButton, QVBoxLayout, QWidget

from glossator.core.notes.filtering import Filter, Order
from glossator.ui.annotation_pane.glyphs import glyph_icon
from glossator.ui.annotation_pane.listing.chosen_values import ChosenValues
from glossator.ui.annotation_pane.listing.filter_menu import fill_filter_menu, fill_order_menu
from glossator.ui.annotation_pane.listing.listing import Listing, Tab
from glossator.ui.annotation_pane.listing.names import ValueNames, order_name, tab_name
from glossator.ui.popups import see_where_mouse_is_after
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme


class ListingHead(Retranslating, QWidget):
    """Changes `listing` as the reader asks and says so by `changed`; `left` says that she goes on to the cards."""

    changed = Signal()
    left = Signal()

    def __init__(self, listing: Listing, names: ValueNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self._names = names
        self.title, self.count = QLabel(self), QLabel(self)
        self.words = QLineEdit(self)
        self.filter_button, self.order_button = QToolButton(self), QToolButton(self)
        self.filter_menu, self.order_menu = QMenu(self), QMenu(self)
        self.values = ChosenValues(names, self)
        self.tabs = QTabBar(self)
        self._line = QWidget(self)
        self._shown: list[Tab] = []
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_listing(self, listed: int) -> None:
        """Show what is looked for now, and that so many notes are `listed`."""
        listing = self._listing
        has_any = any(map(listing.count, Tab))
        self._line.setVisible(has_any)
        if self.words.text() != listing.wanted.words:
            self.words.setText(listing.wanted.words)
        self.values.show_filter(listing.wanted if has_any else Filter())
        self.filter_button.setChecked(bool(self.values.chips))
        self.order_button.setChecked(listing.order is not Order.READING)
        self._show_tabs()
        self._show_count(listed)

    def set_theme(self, theme: Theme) -> None:
        """Draw the pictures in the colours of `theme`."""
        for button, glyph in ((self.filter_button, "filter"), (self.order_button, "sort")):
            button.setIcon(glyph_icon(glyph, theme.colour("text")))
        self.values.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape looks for no words, Down and Enter go on to the cards."""
        if event.key() == Qt.Key.Key_Escape and self.words.text():
            self.words.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.words.hasFocus():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.title.setProperty("role", "heading")
        self.count.setProperty("role", "muted")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(False)
        self.words.setClearButtonEnabled(True)
        for button, menu in ((self.filter_button, self.filter_menu), (self.order_button, self.order_menu)):
            button.setMenu(menu)
            see_where_mouse_is_after(menu, button)
            button.setCheckable(True)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setIconSize(QSize(16, 16))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head, line, column = QHBoxLayout(), QHBoxLayout(self._line), QVBoxLayout(self)
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.count)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.words)
        line.addWidget(self.filter_button)
        line.addWidget(self.order_button)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self._line, self.values, self.tabs):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda typed: self._choose(replace(self._listing.wanted, words=typed)))
        self.values.changed.connect(self._choose)
        self.tabs.currentChanged.connect(self._turn)
        self.filter_menu.aboutToShow.connect(self._fill_filter)
        self.order_menu.aboutToShow.connect(
            lambda: fill_order_menu(self.order_menu, self._listing.order, self._choose_order)
        )

    def _fill_filter(self) -> None:
        listing = self._listing
        fill_filter_menu(self.filter_menu, listing.notes, listing.wanted, self._names, self._choose)

    def _choose(self, wanted: Filter) -> None:
        if wanted != self._listing.wanted:
            self._listing.wanted = wanted
            self.changed.emit()

    def _choose_order(self, order: Order) -> None:
        self._listing.order = order
        self.changed.emit()

    def _turn(self, nth: int) -> None:
        if 0 <= nth < len(self._shown) and self._shown[nth] is not self._listing.tab:
            self._listing.tab = self._shown[nth]
            self.changed.emit()

    def _show_tabs(self) -> None:
        """The tabs that have notes, and that of the text; a single one needs no title."""
        listing = self._listing
        shown = [tab for tab in Tab if listing.count(tab) or tab is Tab.TEXT]
        blocked = self.tabs.blockSignals(True)
        while self.tabs.count() > len(shown):
            self.tabs.removeTab(self.tabs.count() - 1)
        while self.tabs.count() < len(shown):
            self.tabs.addTab("")
        for nth, tab in enumerate(shown):
            self.tabs.setTabText(nth, tab_name(tab, listing.count(tab)))
        self._shown = shown
        self.tabs.setCurrentIndex(shown.index(listing.tab))
        self.tabs.blockSignals(blocked)
        self.tabs.setVisible(len(shown) > 1)

    def _show_count(self, listed: int) -> None:
        total = self._listing.count(self._listing.tab)
        words = self.tr("%n note(s)", "", total)
        if self._listing.wanted.is_narrow:
            words = self.tr("{shown} of %n note(s)", "", total).format(shown=listed)
        self.count.setText(words if any(map(self._listing.count, Tab)) else "")

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Notes"))
        self.words.setPlaceholderText(self.tr("Search notes"))
        self.words.setAccessibleName(self.tr("Search notes"))
        named: tuple[tuple[QToolButton, Callable[[], str]], ...] = (
            (self.filter_button, lambda: self.tr("Show only notes that…")),
            (
                self.order_button,
                lambda: self.tr("Order of the notes: {order}").format(order=order_name(self._listing.order)),
            ),
        )
        for button, words in named:
            button.setToolTip(words())
            button.setAccessibleName(words())
        self.tabs.setAccessibleName(self.tr("Notes by where their words are"))
