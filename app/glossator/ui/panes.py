"""How the panes share the window: three side by side, or two where it is narrow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QTabWidget, QWidget

from glossator.ui.retranslating import Retranslating
from glossator.ui.settings import Settings

ROOMY = 1240
"""From this width on, in pixels, the notes have a pane of their own; below it they are a tab at the side."""

_SIDE_WIDTH, _NARROW_SIDE_WIDTH, _NOTES_WIDTH = 276, 212, 284


class Panes(Retranslating, QSplitter):
    """The legend, the library and the outline as tabs at the side, the text in the middle, the notes at the end."""

    arranged = Signal()
    """What is in sight may have changed."""

    def __init__(
        self, legend: QWidget, library: QWidget, outline: QWidget, text: QWidget, notes: QWidget, settings: Settings
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._settings = settings
        self._legend, self._library, self._outline, self._text, self._notes = legend, library, outline, text, notes
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        for pane in (legend, library, outline):
            self._tabs.addTab(pane, "")
        self._tabs.setMinimumWidth(200)
        notes.setMinimumWidth(220)
        self._arrange_once()
        self._retranslate()

    @property
    def is_roomy(self) -> bool:
        """Whether the notes have a pane of their own."""
        return self._tabs.indexOf(self._notes) < 0

    @property
    def shows_side(self) -> bool:
        """Whether the side pane is in sight."""
        return not self._tabs.isHidden()

    @property
    def shows_notes(self) -> bool:
        """Whether the notes are in sight."""
        if self.is_roomy:
            return not self._notes.isHidden()
        return self.shows_side and self._tabs.currentWidget() is self._notes

    def reveal(self, pane: QWidget, *, focus: bool = True) -> None:
        """Bring `pane` into sight, and the keyboard to it."""
        if self._tabs.indexOf(pane) >= 0:
            self._tabs.show()
            self._tabs.setCurrentWidget(pane)
        pane.show()
        if focus:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.arranged.emit()

    def toggle_side(self) -> None:
        """Show or hide the side pane."""
        self._tabs.setVisible(self._tabs.isHidden())
        self.arranged.emit()

    def toggle_notes(self) -> None:
        """Show or hide the notes."""
        if not self.shows_notes:
            self.reveal(self._notes)
        elif self.is_roomy:
            self._notes.hide()
        else:
            self._tabs.setCurrentWidget(self._legend)
        self.arranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the notes a pane of their own where there is room."""
        super().resizeEvent(event)
        if (event.size().width() >= ROOMY) != self.is_roomy:
            self._move_notes()

    def _arrange_once(self) -> None:
        self.setChildrenCollapsible(False)
        for widget in (self._tabs, self._text, self._notes):
            self.addWidget(widget)
        self.setStretchFactor(1, 1)
        self._share_out()
        self.splitterMoved.connect(self._remember_shares)

    def _move_notes(self) -> None:
        """From their own pane into a tab, or back."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._notes.isAncestorOf(focused)
        if self.is_roomy:
            self._tabs.addTab(self._notes, "")
        else:
            self._tabs.removeTab(self._tabs.indexOf(self._notes))
            self.addWidget(self._notes)
            self._notes.show()
        self._retranslate()
        self._share_out()
        if had_focus:
            self.reveal(self._notes)
        self.arranged.emit()

    def _share_out(self) -> None:
        """Give every pane the width that the reader last gave it, or a fitting one."""
        if not self.restoreState(self._settings.layout(self._arrangement())):
            narrow = max(_NARROW_SIDE_WIDTH, self._tabs.tabBar().sizeHint().width())
            self.setSizes([_SIDE_WIDTH if self.is_roomy else narrow, ROOMY, _NOTES_WIDTH])

    def _remember_shares(self) -> None:
        self._settings.keep_layout(self._arrangement(), self.saveState())

    def _arrangement(self) -> str:
        return "three-panes" if self.is_roomy else "two-panes"

    def _retranslate(self) -> None:
        titles = {
            self._legend: self.tr("Legend"),
            self._library: self.tr("Library"),
            self._outline: self.tr("Outline"),
            self._notes: self.tr("Notes"),
        }
        for pane, title in titles.items():
            if (index := self._tabs.indexOf(pane)) >= 0:
                self._tabs.setTabText(index, title)
