"""The closest passage: what a licence without counterpart to a clause has that is most like it."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from glossator.core.text.direction import isolate
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.modes.closest_card import ClosestCard
from glossator.ui.compare_view.modes.closest_offer import ClosestOffer
from glossator.ui.compare_view.modes.seeking_sign import SeekingSign
from glossator.ui.compare_view.pairing.controller import Pairing
from glossator.ui.compare_view.pairing.seeking import Found, Seeking
from glossator.ui.compare_view.wayfinding.going import Going


class ClosestPassage(QObject):
    """Offers the closest passage in cells of `canvas` without counterpart: by a button there, and by key.

    It is looked for beside the window. Who goes on to another clause, scrolls the cell away, presses Escape or turns
    to something else meanwhile is not disturbed by it any more.
    """

    def __init__(self, canvas: Canvas, hand: Hand, going: Going, pairing: Pairing) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._going = going
        self._pairing = pairing
        self._seeking = Seeking(self)
        self._sought: tuple[Content, int, int] | None = None
        self.sign = SeekingSign(canvas)
        self.offer = ClosestOffer(canvas)
        self.offer.wanted.connect(self._seek)
        canvas.stage_changed.connect(self._follow)
        hand.focus_changed.connect(self.drop)

    def ask(self) -> bool:
        """Show what is closest to the focused clause in the licence without counterpart; a menu asks which if several.

        Returns whether a clause is focused that lacks a counterpart.
        """
        focus = self._canvas.attention.focus
        columns = self._empty_columns(focus) if focus else []
        if focus and len(columns) == 1:
            self._seek(focus.row, columns[0])
        elif focus and columns:
            self._ask_which(focus, columns)
        return bool(columns)

    def drop(self) -> None:
        """Look for nothing any more."""
        if self._sought:
            self._seeking.stop()
            self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While something is looked for: Escape gives it up, and so does who turns to something else."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:  # menus that close cause some, too
                self.drop()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.drop()
            return True
        return super().eventFilter(watched, event)

    def _empty_columns(self, focus: Entry) -> list[int]:
        if self._canvas.grid.arrangement.is_free:
            return []
        return [column for column, cell in enumerate(self._canvas.content.cells[focus.row]) if not cell]

    def _ask_which(self, focus: Entry, columns: list[int]) -> None:
        menu = QMenu(self._canvas)
        menu.aboutToHide.connect(menu.deleteLater)
        for column in columns:
            name = self._canvas.content.comparison.licences[column].metadata.short
            words = self.tr("Closest passage in {licence}").format(licence=isolate(name).replace("&", "&&"))
            menu.addAction(words, partial(self._seek, focus.row, column))
        viewport = self._canvas.viewport()
        shown = self._canvas.stage.entry_rect(focus).intersected(viewport.rect())
        menu.popup(viewport.mapToGlobal(shown.center()))

    def _seek(self, row: int, column: int) -> None:
        self.drop()
        self.offer.withdraw()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._canvas.installEventFilter(self)  # the last to come is asked first
        self._sought = self._canvas.content, row, column
        self.sign.stand_over(row, column)
        self._seeking.begin(self._canvas.content, self._origin(row), [column], self._show)

    def _follow(self) -> None:
        """Go on only while the cell is in sight and empty for the same reason."""
        if self._sought is None:
            return
        content, row, column = self._sought
        is_there = content is self._canvas.content and not self._canvas.grid.arrangement.is_free
        if is_there and self._canvas.stage.is_in_sight(row, column):
            self.sign.follow()
        else:
            self.drop()

    def _end(self) -> None:
        self._sought = None
        self._canvas.removeEventFilter(self)
        self.sign.leave()

    def _show(self, found: Sequence[Found]) -> None:
        shown = self.sign.shown_cell()
        self._end()
        if self._is_elsewhere():
            return
        card = ClosestCard(found[0], self._canvas)
        card.wanted.connect(self._go)
        card.paired.connect(partial(self._pairing.pair, found[0].origin))
        card.show_over(self._canvas.viewport().mapToGlobal(shown.center()))

    def _is_elsewhere(self) -> bool:
        """Whether the reader has turned to another window meanwhile; a menu that closes may count as one at first."""
        active = QApplication.activeWindow()
        return active not in (None, self._canvas.window()) and active.windowType() is not Qt.WindowType.Popup

    def _origin(self, row: int) -> Entry:
        """The clause that has no counterpart: the focused one, else the leading licence's, else the first."""
        focus, leading = self._canvas.attention.focus, self._canvas.content.comparison.leading
        entries = list(self._entries(row))
        focused = (each for each in entries if each == focus)
        lead = (each for each in entries if each.column == leading)
        return next(focused, None) or next(lead, None) or entries[0]

    def _entries(self, row: int) -> Iterator[Entry]:
        for cell in self._canvas.content.cells[row]:
            yield from cell

    def _go(self, entry: Entry) -> None:
        self._going.to_words(entry.span)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
