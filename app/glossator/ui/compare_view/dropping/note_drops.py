"""Notes that are dragged from their cards onto the words that they are to be held to."""

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from glossator.core.compare.model import Span
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.dropping.drop_target import DropTarget
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.hand.spots import spot_at
from glossator.ui.note_drag import note_in


class NoteDrops(QObject):
    """Watches `view`, the widget around `canvas`; the words that a note would be held to are selected meanwhile.

    These are the clause whose number the pointer is on, the words that were selected before if it is on them, and
    else the sentence.
    """

    dropped = Signal(str, object, bool)
    """A note (its id) was let go on these words (a Span); whether they stand for their whole clause."""

    def __init__(self, view: DropTarget, canvas: Canvas, hand: Hand) -> None:
        super().__init__(view)
        self._view = view
        self._canvas = canvas
        self._hand = hand
        self._before: Span | None = None
        view.let_take(self.take)

    def take(self, event: QEvent) -> bool:
        """Take a note that is dragged over the view; whether it is one."""
        if event.type() == QEvent.Type.DragLeave:
            self._put_back()
        elif isinstance(event, QDropEvent) and (note_id := note_in(event.mimeData())):
            self._take(event, note_id)
            return True
        return False

    def _take(self, event: QDropEvent, note_id: str) -> None:
        """A note is over the view, or let go there."""
        if isinstance(event, QDragEnterEvent):
            self._before = self._canvas.attention.selection
        event.acceptProposedAction()
        found = self._words_at(self._canvas.viewport().mapFrom(self._view, event.position().toPoint()))
        if found is None:
            self._put_back()
            return
        words, is_clause = found
        self._hand.select(words)
        if event.type() == QEvent.Type.Drop:
            self._before = None
            self.dropped.emit(note_id, words, is_clause)

    def _words_at(self, point: QPoint) -> tuple[Span, bool] | None:
        """The words that are meant by a point of the columns, and whether their whole clause is."""
        spot = spot_at(self._canvas.stage, point)
        if spot is None or spot.entry is None:
            return None
        if spot.is_on_number:
            return self._hand.whole(spot.entry), True
        before = self._before
        if before and before.column == spot.column and before.start <= spot.offset < before.end:
            return before, False
        return self._hand.reading.sentence(spot.column, spot.offset), False

    def _put_back(self) -> None:
        """Select what was selected before."""
        if self._before:
            self._hand.select(self._before)
        else:
            self._hand.deselect()
