"""The context menu: what can be done with the selected words, or with the clause under the pointer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.copying import Copying
from glossator.ui.compare_view.findings.controller import Findings, marks_at
from glossator.ui.compare_view.findings.menu import offer_findings
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.hand.keys import Keymap
from glossator.ui.compare_view.hand.spots import spot_at
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.compare_view.pairing.controller import Pairing


class ContextMenu(QObject):
    """Opens the menu over `canvas`, by the mouse or by its key."""

    def __init__(self, canvas: Canvas, hand: Hand, findings: Findings, pairing: Pairing, copying: Copying) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hand = hand
        self._findings = findings
        self._pairing = pairing
        self._copying = copying
        canvas.tell(self)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the requests for a menu."""
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_by_key()
        elif watched is self._canvas.viewport():
            self._focus_at(event.pos())
            self._open(event.pos(), marks_at(spot_at(self._canvas.stage, event.pos()), self._canvas))
        return True

    def keys(self) -> Keymap:
        """What opens the menu where the platform itself does not ask for it."""
        return {(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier): self.open_by_key}

    def open_by_key(self) -> None:
        """Open the menu of the focused clause and its marks."""
        self._open(self._beside_focus(), self._marks_of_focus())

    def _open(self, point: QPoint, marks: Sequence[Passage]) -> None:
        self.build(marks).popup(self._canvas.viewport().mapToGlobal(point))

    def build(self, marks: Sequence[Passage] = ()) -> QMenu:
        """The menu for what is selected and focused now, and for these marks."""
        menu = QMenu(self._canvas)
        menu.aboutToHide.connect(menu.deleteLater)
        attention = self._canvas.attention
        selected = attention.selection is not None
        on_what = self.tr("Add note on selection") if selected else self.tr("Add note on clause")
        menu.addAction(on_what, self._hand.request_note).setEnabled(selected or attention.focus is not None)
        menu.addAction(self.tr("Copy"), self._copying.copy).setEnabled(selected)
        menu.addAction(self.tr("Copy with source"), self._copying.copy_with_source).setEnabled(selected)
        menu.addAction(self.tr("Select clause"), self._hand.select_focused).setEnabled(attention.focus is not None)
        menu.addAction(self.tr("Select column"), self._hand.select_column).setEnabled(attention.focus is not None)
        for note in self._canvas.marks.notes_of(attention.focus) if attention.focus else ():
            words = self.tr("Open note {number}").format(number=note.number)
            menu.addAction(words, partial(self._hand.activate_note, note))
        if attention.focus:
            self._pairing.offer(menu, attention.focus)
        if marks:
            menu.addSeparator()
            offer_findings(menu, marks, self._findings, self._canvas.taxonomy)
        return menu

    def _marks_of_focus(self) -> tuple[Passage, ...]:
        """The chosen mark, else all marks of the focused clause."""
        marks, attention = self._canvas.marks, self._canvas.attention
        if chosen := marks.passage(attention.mark):
            return (chosen,)
        focus = attention.focus
        return (*marks.passages_of(focus), *marks.rejected_of(focus)) if focus else ()

    def _focus_at(self, point: QPoint) -> None:
        spot = spot_at(self._canvas.stage, point)
        if spot and spot.entry:
            selection = self._canvas.attention.selection
            if selection is None or not selection.start <= spot.offset <= selection.end:
                self._hand.deselect()
            self._hand.focus(spot.entry)

    def _beside_focus(self) -> QPoint:
        focus = self._canvas.attention.focus
        in_sight = self._canvas.viewport().rect()
        return self._canvas.stage.entry_rect(focus).intersected(in_sight).center() if focus else QPoint()
