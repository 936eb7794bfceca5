"""The state in which the reader picks the clause that another is to be paired with."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.hand.spots import spot_at
from glossator.ui.compare_view.pairing.candidates import Candidates
from glossator.ui.compare_view.pairing.citing import cited
from glossator.ui.compare_view.pairing.panel import PickingPanel
from glossator.ui.compare_view.pairing.seeking import Found, Seeking
from glossator.ui.compare_view.table.scrolling import Place
from glossator.ui.compare_view.table.stage import title_height

_NARROWEST, _WIDEST, _MARGIN = 300, 440, 12


class Picking(QObject):
    """Watches `canvas` from `begin` until a clause is picked or the reader gives up."""

    picked = Signal(object, object)
    """The clause that another was picked for, and that one (two Entries)."""

    def __init__(self, canvas: Canvas, hand: Hand) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hand = hand
        self._place = Place()
        self._is_at_top = False
        self._seeking = Seeking(self)
        self.panel: PickingPanel | None = None
        canvas.stage_changed.connect(self._settle)

    def begin(self, origin: Entry) -> None:
        """Have the reader pick the clause of another column that `origin` is to be paired with."""
        self.end()
        self._hand.focus(origin)
        if not self._canvas.stage.entry_rect(origin).intersects(self._canvas.viewport().rect()):
            self._canvas.reveal_entry(origin)
        self._place = self._canvas.stage.place
        self._show_at_top(origin)
        self._is_at_top = self._canvas.stage.entry_rect(origin).top() > self._canvas.viewport().height() // 2
        self._canvas.attention.origin = origin
        content = self._canvas.content
        instruction = self.tr("Which clause answers {clause}? Click it in its column, or choose it here.")
        name = cited(content, origin.column, origin.clause)
        self.panel = PickingPanel(instruction.format(clause=name), Candidates(content, origin), self._canvas)
        self.panel.picked.connect(self._pick)
        self.panel.looked_at.connect(self._preview)
        self.panel.given_up.connect(self.give_up)
        for watched in (self._canvas, self._canvas.viewport()):
            watched.installEventFilter(self)  # the last to come is asked first
        self._settle()
        self.panel.show()
        self.panel.setFocus(Qt.FocusReason.PopupFocusReason)
        self._canvas.viewport().update()
        others = [nth for nth in range(content.column_count) if nth != origin.column]
        self._seeking.begin(content, origin, others, self._put_first)

    def end(self) -> None:
        """Take the panel and the frames away; nothing is picked."""
        if self.panel is not None:
            self._seeking.stop()
            for watched in (self._canvas, self._canvas.viewport()):
                watched.removeEventFilter(self)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
            self._canvas.attention.origin = self._canvas.attention.candidate = None
            self._canvas.viewport().update()

    def give_up(self) -> None:
        """End without a pick, where the reader was before."""
        origin = self._canvas.attention.origin
        self.end()
        self._return_to(origin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what means a pick, before anyone else takes it for something different."""
        if isinstance(event, QContextMenuEvent):
            return True
        if isinstance(event, QMouseEvent) and watched is self._canvas.viewport():
            return self._take_mouse(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._canvas:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _put_first(self, found: Sequence[Found]) -> None:
        """List first what is most like the clause in each column."""
        if self.panel is not None:
            self.panel.put_first([each.entry for each in found if each.entry])

    def _take_mouse(self, event: QMouseEvent) -> bool:
        entry = self._eligible_at(event.position().toPoint())
        if event.type() == QEvent.Type.MouseMove:
            self._show_candidate(entry)
        elif event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton and entry:
            self._pick(entry)
        return True

    def _take_key(self, event: QKeyEvent) -> bool:
        focus, origin = self._canvas.attention.focus, self._canvas.attention.origin
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if focus and origin and focus.column != origin.column:
                self._pick(focus)
            return True
        return False

    def _eligible_at(self, point: QPoint) -> Entry | None:
        """The clause at `point` if it is one of another column."""
        spot, origin = spot_at(self._canvas.stage, point), self._canvas.attention.origin
        return spot.entry if spot and origin and spot.column != origin.column else None

    def _show_candidate(self, entry: Entry | None) -> None:
        shape = Qt.CursorShape.PointingHandCursor if entry else Qt.CursorShape.ArrowCursor
        self._canvas.viewport().setCursor(shape)
        if entry != self._canvas.attention.candidate:
            self._canvas.attention.candidate = entry
            self._canvas.viewport().update()

    def _preview(self, entry: Entry) -> None:
        """Show the clause that the reader has arrived at in the list."""
        self._show_candidate(entry)
        self._canvas.reveal_entry(entry)

    def _pick(self, entry: Entry) -> None:
        origin = self._canvas.attention.origin
        self.end()
        self._return_to(origin)
        self.picked.emit(origin, entry)

    def _return_to(self, origin: Entry | None) -> None:
        """Where the reader began to look for a clause."""
        self._hand.focus(origin)
        self._canvas.go_to(self._place)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_at_top(self, origin: Entry) -> None:
        """Leave room for the panel below the clause, as far as the end of the text allows."""
        stage = self._canvas.stage
        self._canvas.scroll_by(stage.entry_rect(origin).top() - title_height(stage) - _MARGIN)

    def _settle(self) -> None:
        """Stand in the column whose clauses cannot be picked, at the window's end that its clause leaves free."""
        origin = self._canvas.attention.origin
        if self.panel is None or origin is None:
            return
        stage, view = self._canvas.stage, self._canvas.viewport().geometry()
        box = stage.grid.columns.boxes[origin.column]
        self.panel.fit(min(max(box.width - 2 * _MARGIN, _NARROWEST), _WIDEST))
        width, height = self.panel.width(), self.panel.height()
        left = view.left() + stage.column_left(origin.column) + (box.width - width) // 2
        left = min(max(left, view.left() + _MARGIN), view.right() - width - _MARGIN)
        top = view.top() + _MARGIN if self._is_at_top else view.bottom() - _MARGIN - height
        self.panel.move(left, top)
        self.panel.raise_()
