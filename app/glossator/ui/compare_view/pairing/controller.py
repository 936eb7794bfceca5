"""Pairing clauses by hand: what the reviewer may ask of the clause that she attends to."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolTip

from glossator.core.session.model import PinnedPair
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.hand.keys import Keymap
from glossator.ui.compare_view.pairing.citing import cited
from glossator.ui.compare_view.pairing.dragging import Dragging
from glossator.ui.compare_view.pairing.picking import Picking
from glossator.ui.compare_view.pairing.pinned import PinnedTo, reference_to
from glossator.ui.compare_view.pairing.signs import entry_of_sign_at, said_of

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_P_ON_ARABIC_KEYBOARD = 0x062D


class Pairing(QObject):
    """Offers to pair clauses of `canvas`, to keep them apart and to release them; tells what was chosen."""

    pinned = Signal(object)
    """Two clauses are to stand together, or apart (a PinnedPair)."""
    released = Signal(object)
    """The text is to decide again on two clauses (the PinnedPair that holds for them)."""

    def __init__(self, canvas: Canvas, hand: Hand) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hand = hand
        self.picking = Picking(canvas, hand)
        self.picking.picked.connect(self.pair)
        canvas.tell(self)
        self.dragging = Dragging(canvas)
        self.dragging.paired.connect(self.pair)
        self.dragging.parted.connect(self._part_dragged)

    def begin(self) -> bool:
        """Have the reader pick what the focused clause is to be paired with; whether there is anything to pair."""
        focus = self._canvas.attention.focus
        if focus and self._canvas.content.column_count > 1:
            self.picking.begin(focus)
        return focus is not None

    def keep_apart(self) -> bool:
        """Take the focused clause away from the other one in its row; a menu asks from which where there are several.

        Returns whether there is another one.
        """
        focus = self._canvas.attention.focus
        others = list(self._others_in_row(focus)) if focus else []
        if focus and len(others) == 1:
            self._part(focus, others[0])
        elif focus and others:
            menu = QMenu(self._canvas)
            menu.aboutToHide.connect(menu.deleteLater)
            self._offer_parting(menu, focus, others)
            self._pop_up(menu, focus)
        return bool(others)

    def _part_dragged(self, entry: Entry) -> None:
        self._hand.focus(entry)
        self.keep_apart()

    def release(self) -> bool:
        """Let the text decide again on the focused clause; a menu asks about which pair where it has several.

        Returns whether anything was said of it by hand.
        """
        focus = self._canvas.attention.focus
        found = self._canvas.pinned.of(focus) if focus else ()
        if len(found) == 1:
            self.released.emit(found[0].pin)
        elif focus and found:
            self._pop_up(self._menu_of_releases(found), focus)
        return bool(found)

    def offer(self, menu: QMenu, entry: Entry) -> None:
        """Add to `menu` what can be asked of the clause of `entry`."""
        if self._canvas.content.column_count < 2:  # a review of one licence has nothing to pair
            return
        menu.addSeparator()
        menu.addAction(self.tr("&Pair with…"), partial(self.picking.begin, entry))
        others = list(self._others_in_row(entry))
        if len(others) > 1:
            self._offer_parting(menu.addMenu(self.tr("&Keep apart from")), entry, others)
        elif others:
            words = self.tr("&Keep apart from {clause}").format(clause=self._cited(others[0]))
            menu.addAction(words, partial(self._part, entry, others[0]))
        for each in self._canvas.pinned.of(entry):
            self._offer_release(menu, each)

    def keys(self) -> Keymap:
        """What keys mean in the text."""
        letters = (int(Qt.Key.Key_P), _P_ON_ARABIC_KEYBOARD)
        return {
            **{(letter, _NONE): self.begin for letter in letters},
            **{(letter, _SHIFT): self.keep_apart for letter in letters},
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what a sign means, and offer at a click to take it back."""
        if not isinstance(event, QHelpEvent | QMouseEvent) or self.picking.panel is not None:
            return super().eventFilter(watched, event)
        point = event.pos() if isinstance(event, QHelpEvent) else event.position().toPoint()
        entry = entry_of_sign_at(self._canvas.stage, point, self._canvas.pinned)
        if entry is None:
            return super().eventFilter(watched, event)
        if isinstance(event, QHelpEvent):
            said = said_of(entry, self._canvas.pinned, self._canvas.content)
            QToolTip.showText(event.globalPos(), "\n".join(said), self._canvas.viewport())
        elif event.type() == QEvent.Type.MouseMove:
            self._canvas.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._hand.focus(entry)
            self._menu_of_releases(self._canvas.pinned.of(entry)).popup(self._canvas.viewport().mapToGlobal(point))
        return True

    def _others_in_row(self, entry: Entry) -> Iterator[Entry]:
        for cell in self._canvas.content.cells[entry.row]:
            yield from (each for each in cell if each.column != entry.column)

    def pair(self, one: Entry, other: Entry) -> None:
        """Put the two clauses together."""
        self._pin(one, other, together=True)

    def _part(self, one: Entry, other: Entry) -> None:
        self._pin(one, other, together=False)

    def _pin(self, one: Entry, other: Entry, *, together: bool) -> None:
        content = self._canvas.content
        self.pinned.emit(PinnedPair(reference_to(one, content), reference_to(other, content), together))

    def _offer_parting(self, menu: QMenu, entry: Entry, others: list[Entry]) -> None:
        for other in others:
            menu.addAction(self._cited(other), partial(self._part, entry, other))

    def _menu_of_releases(self, found: tuple[PinnedTo, ...]) -> QMenu:
        menu = QMenu(self._canvas)
        menu.aboutToHide.connect(menu.deleteLater)
        for each in found:
            self._offer_release(menu, each)
        return menu

    def _offer_release(self, menu: QMenu, said: PinnedTo) -> None:
        words = self.tr("&Let the text decide again about {clause}")
        clause = cited(self._canvas.content, said.column, said.clause).replace("&", "&&")
        menu.addAction(words.format(clause=clause), partial(self.released.emit, said.pin))

    def _cited(self, entry: Entry) -> str:
        return cited(self._canvas.content, entry.column, entry.clause).replace("&", "&&")

    def _pop_up(self, menu: QMenu, entry: Entry) -> None:
        viewport = self._canvas.viewport()
        point: QPoint = self._canvas.stage.entry_rect(entry).intersected(viewport.rect()).center()
        menu.popup(viewport.mapToGlobal(point))
