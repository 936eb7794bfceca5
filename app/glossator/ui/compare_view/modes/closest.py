"""The closest passage: what a licence without counterpart to a clause has that is most like it."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton

from glossator.core.compare.closest import closest
from glossator.core.text.direction import isolate
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.hand.spots import Spot, spot_at
from glossator.ui.compare_view.modes.closest_card import ClosestCard, Found
from glossator.ui.compare_view.pairing.controller import Pairing
from glossator.ui.compare_view.wayfinding.going import Going


class ClosestPassage(QObject):
    """Offers the closest passage in cells of `canvas` without counterpart: by a button there, and by key."""

    def __init__(self, canvas: Canvas, hand: Hand, going: Going, pairing: Pairing) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hand = hand
        self._going = going
        self._pairing = pairing
        self.offer = QPushButton(canvas.viewport())
        self.offer.setProperty("role", "offer")
        self.offer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offer.setCursor(Qt.CursorShape.PointingHandCursor)
        self.offer.hide()
        self.offer.clicked.connect(self._show_here)
        self._here: Spot | None = None
        canvas.viewport().installEventFilter(self)
        canvas.stage_changed.connect(self._withdraw)

    def ask(self) -> bool:
        """Show what is closest to the focused clause in the licence without counterpart; a menu asks which if several.

        Returns whether a clause is focused that lacks a counterpart.
        """
        focus = self._canvas.attention.focus
        columns = self._empty_columns(focus) if focus else []
        if focus and len(columns) == 1:
            self._show(focus.row, columns[0])
        elif focus and columns:
            self._ask_which(focus, columns)
        return bool(columns)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the passage where the pointer rests on an empty cell."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._offer_at(event.position().toPoint())
        elif event.type() == QEvent.Type.Leave:
            self._withdraw()
        return super().eventFilter(watched, event)

    def _offer_at(self, point: QPoint) -> None:
        spot = spot_at(self._canvas.stage, point)
        rect = self._canvas.stage.cell_rect(spot.row, spot.column) if spot else None
        if spot is None or rect is None or spot.entry or not rect.contains(point):
            self._withdraw()
        elif self._here is None or (spot.row, spot.column) != (self._here.row, self._here.column):
            self._here = spot
            shown = rect.intersected(self._canvas.viewport().rect())
            self.offer.setText(self.tr("Closest passage"))
            self.offer.adjustSize()
            self.offer.move(shown.center() - self.offer.rect().center())
            self.offer.setVisible(shown.height() >= self.offer.height())

    def _withdraw(self) -> None:
        self._here = None
        self.offer.hide()

    def _show_here(self) -> None:
        if self._here:
            self._show(self._here.row, self._here.column)

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
            menu.addAction(words, partial(self._show, focus.row, column))
        viewport = self._canvas.viewport()
        shown = self._canvas.stage.entry_rect(focus).intersected(viewport.rect())
        menu.popup(viewport.mapToGlobal(shown.center()))

    def _show(self, row: int, column: int) -> None:
        origin = self._origin(row)
        card = ClosestCard(self._found(origin, column), self._canvas)
        card.wanted.connect(self._go)
        card.paired.connect(partial(self._pairing.pair, origin))
        rect = self._canvas.stage.cell_rect(row, column).intersected(self._canvas.viewport().rect())
        card.show_over(self._canvas.viewport().mapToGlobal(rect.center()))

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

    def _found(self, origin: Entry, column: int) -> Found:
        content = self._canvas.content
        licence, other = (content.comparison.licences[nth] for nth in (origin.column, column))
        best = closest(licence, {origin.clause.id}, other)
        entry = content.entry_at(column, best.clause.start) if best else None
        return Found(origin, column, entry, best.score if best else 0.0)

    def _go(self, entry: Entry) -> None:
        self._going.to_words(entry.span)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
