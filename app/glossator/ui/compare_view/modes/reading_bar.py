"""The line above the columns: how the comparison is read, and which of its rows are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from glossator.ui.compare_view.modes.row_filter import RowFilter
from glossator.ui.icons import icon
from glossator.ui.popups import see_where_mouse_is_after
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_MARGINS, _APART, _ARROW = (6, 3, 6, 3), 14, 12


class ReadingBar(Retranslating, QFrame):
    """Switches and a menu, filled with the window's actions, and what `row_filter` leaves out in words."""

    def __init__(self, row_filter: RowFilter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = row_filter
        self._rows, self._all = QToolButton(self), QToolButton(self)
        self._menu = QMenu(self)
        self._told = QLabel(self)
        self._layout = QHBoxLayout(self)
        self._following: QWidget = self
        self._layout.setContentsMargins(*_MARGINS)
        self._layout.setSpacing(2)
        self.setObjectName("readingBar")
        self._told.setObjectName("rowsTold")
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._rows.setMenu(self._menu)
        see_where_mouse_is_after(self._menu, self._rows)
        self._rows.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._rows.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._rows.setIconSize(QSize(_ARROW, _ARROW))
        for button in (self._rows, self._all):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for part in (self._rows, self._told, self._all):
            self._layout.addWidget(part, int(part is self._told))
        row_filter.changed.connect(self._tell)
        self.wear(theme)
        self._tell()

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._rows.setIcon(icon("down", theme))

    @property
    def told(self) -> str:
        """What is said of the rows; nothing where all are shown."""
        return self._told.text()

    def take(self, modes: Sequence[QAction], link: QAction, rows: Sequence[QAction], show_all: QAction) -> None:
        """Offer these actions: the ways of reading, to scroll together where one can, what rows may have, all rows."""
        self._layout.insertSpacing(0, _APART)
        linking = self._button(link)
        linking.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        linking.setVisible(link.isEnabled())
        link.enabledChanged.connect(linking.setVisible)
        self._layout.insertWidget(0, linking)
        for nth, action in enumerate(modes):
            self._layout.insertWidget(nth, self._button(action))
        for action in rows:
            self._menu.addAction(action)
            action.toggled.connect(self._tell)
        self._menu.addSeparator()
        self._menu.addAction(show_all)
        self._all.setDefaultAction(show_all)
        self.lead_to(self._following)
        self._tell()

    def lead_to(self, widget: QWidget) -> None:
        """Let Tab go through the bar before it comes to `widget`."""
        self._following = widget
        items = (self._layout.itemAt(nth) for nth in reversed(range(self._layout.count())))
        for part in (item.widget() for item in items if item):
            if isinstance(part, QToolButton):
                self.setTabOrder(part, widget)
                widget = part

    def choose_rows(self) -> None:
        """Open the menu of what rows may have."""
        self._rows.showMenu()

    def _retranslate(self) -> None:
        self._tell()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _tell(self) -> None:
        """Say how many rows are left out, where any are."""
        is_narrowed = bool(self._filter.traits)
        self._rows.setText(self.tr("Rows"))
        self._rows.setToolTip(self.tr("Show only rows that have what you look for"))
        shown = self.tr("{shown} of %n row(s) shown", "", self._filter.total).format(shown=self._filter.shown)
        self._told.setText(shown if is_narrowed else "")
        self._told.setToolTip(" · ".join(each.iconText() for each in self._menu.actions() if each.isChecked()))
        self._all.setVisible(is_narrowed)
