"""The mouse: selects words, sentences and clauses, and acts on numbers, badges and note marks."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip

from glossator.core.compare.model import Span
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.differences.words import tip_of_differences
from glossator.ui.compare_view.findings.controller import marks_at
from glossator.ui.compare_view.findings.explaining import explanation_of
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.hand.spots import Spot, spot_at
from glossator.ui.compare_view.marks.marks import NotedPassage
from glossator.ui.compare_view.table.band_tips import band_tip
from glossator.ui.compare_view.typesetting import Typesetting

_DRAG_SCROLL_MS = 30
_CLAUSE_CLICKS = 4


class Pointer(QObject):
    """Watches the viewport of `canvas`; does what a press, a drag, a click or a pause there means."""

    def __init__(self, canvas: Canvas, hand: Hand, typesetting: Typesetting) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hand = hand
        self._typesetting = typesetting
        self._clicks = 0
        self._since = QElapsedTimer()
        self._pressed_at = QPoint()
        self._last = QPoint()
        self._drag_scroll = QTimer(self, interval=_DRAG_SCROLL_MS)
        self._drag_scroll.timeout.connect(self._scroll_on)
        canvas.viewport().setMouseTracking(True)
        canvas.tell(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the viewport's mouse events."""
        if isinstance(event, QMouseEvent):
            return self._take(event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._typesetting.turn(event.angleDelta().y(), event.position().toPoint())
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QMouseEvent) -> bool:
        kind, point = event.type(), event.position().toPoint()
        if kind == QEvent.Type.MouseMove:
            self._move(point, event.buttons())
        elif event.button() != Qt.MouseButton.LeftButton:
            return False
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(point)
        else:
            self._press(point, event.modifiers())
        return True

    def _press(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self._count_click(point)
        spot = spot_at(self._canvas.stage, point)
        if spot is None or spot.entry is None:
            self._hand.deselect()
            if spot:
                self._hand.turn_to_row(spot.row)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._extend(spot)
        elif not self._act_on_mark(spot):
            self._hand.select(self._unit(spot))

    def _count_click(self, point: QPoint) -> None:
        hints = QGuiApplication.styleHints()
        quick = self._since.isValid() and self._since.elapsed() < hints.mouseDoubleClickInterval()
        near = (point - self._pressed_at).manhattanLength() < hints.startDragDistance()
        self._clicks = self._clicks % _CLAUSE_CLICKS + 1 if quick and near else 1
        self._since.start()
        self._pressed_at = self._last = point

    def _act_on_mark(self, spot: Spot) -> bool:
        """Do what a click on a number, a badge or a note's mark means; whether there was one."""
        if spot.note:
            self._hand.activate_note(spot.note.note)
        elif spot.badge:
            passages = spot.badge.passages
            self._hand.select(passages[0].span, passages[-1].span)
            self._hand.choose_mark(passages[0])
        elif spot.is_on_number and spot.entry:
            self._hand.focus(spot.entry)
            self._hand.select_focused()
        else:
            return False
        return True

    def _unit(self, spot: Spot) -> Span:
        """What as many clicks select: a place, a word, a sentence, a clause."""
        reading = self._hand.reading
        if self._clicks == 1 or spot.entry is None:
            return spot.caret
        if self._clicks == 2:
            return reading.word(spot.column, spot.offset)
        if self._clicks == _CLAUSE_CLICKS:
            return self._hand.whole(spot.entry)
        return reading.sentence(spot.column, spot.offset)

    def _move(self, point: QPoint, buttons: Qt.MouseButton) -> None:
        if buttons & Qt.MouseButton.LeftButton:
            self._last = point
            self._drag(point)
        else:
            self._canvas.viewport().setCursor(_cursor(spot_at(self._canvas.stage, point)))

    def _drag(self, point: QPoint) -> None:
        anchor = self._canvas.attention.anchor
        spot = spot_at(self._canvas.stage, point, anchor.column) if anchor else None
        if spot and spot.entry:
            self._extend(spot)
        outside = not 0 <= point.y() < self._canvas.viewport().height()
        if outside != self._drag_scroll.isActive():
            self._drag_scroll.start() if outside else self._drag_scroll.stop()

    def _extend(self, spot: Spot) -> None:
        anchor = self._canvas.attention.anchor
        if anchor is None or anchor.column != spot.column:
            self._hand.select(spot.caret)
        else:
            self._hand.select(anchor, self._unit(spot))

    def _scroll_on(self) -> None:
        y, height = self._last.y(), self._canvas.viewport().height()
        self._canvas.scroll_by(y if y < 0 else max(y - height, 0))
        self._drag(self._last)

    def _release(self, point: QPoint) -> None:
        self._drag_scroll.stop()
        spot = spot_at(self._canvas.stage, point)
        strayed = (point - self._pressed_at).manhattanLength() >= QGuiApplication.styleHints().startDragDistance()
        if spot and spot.is_on_words and self._clicks == 1 and not strayed:
            note = self._note_at(spot)
            self._hand.activate_note(note) if note else self._hand.choose_note(None)
            self._hand.choose_mark(next(iter(marks_at(spot, self._canvas)), None))

    def _note_at(self, spot: Spot) -> NotedPassage | None:
        """The shortest noted passage at `spot`."""
        notes = self._canvas.marks.notes_of(spot.entry) if spot.entry else ()
        here = [note for note in notes if note.span.start <= spot.offset < note.span.end]
        return min(here, key=lambda note: note.span.end - note.span.start, default=None)

    def _show_tip(self, event: QHelpEvent) -> None:
        spot = spot_at(self._canvas.stage, event.pos())
        words = band_tip(self._canvas, event.pos()) or self._tip(spot)
        QToolTip.showText(event.globalPos(), words, self._canvas.viewport())

    def _tip(self, spot: Spot | None) -> str:
        if spot is None:
            return ""
        if spot.entry is None:
            licence = self._canvas.content.comparison.licences[spot.column].metadata.short
            return self.tr("{licence} has no clause that answers these").format(licence=licence)
        if spot.is_on_number:
            return self._tip_of_number()
        marks, content = self._canvas.marks, self._canvas.content
        differing = tip_of_differences(marks, content, spot.entry, spot.offset) if spot.is_on_words else ""
        explained = explanation_of(marks_at(spot, self._canvas), content, self._canvas.taxonomy)
        return "<hr>".join(part for part in (differing, explained) if part)

    def _tip_of_number(self) -> str:
        """What a click on a number does, and what dragging it does where there is a clause to pair it with."""
        told = [self.tr("Click to select this clause; N writes a note on it")]
        if self._canvas.content.column_count > 1:
            told.append(self.tr("Drag the number onto a clause of another column to pair the two"))
        return "".join(f"<p>{each}</p>" for each in told)


def _cursor(spot: Spot | None) -> Qt.CursorShape:
    if spot and (spot.badge or spot.note or spot.is_on_number):
        return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.IBeamCursor if spot and spot.entry else Qt.CursorShape.ArrowCursor
