"""What the reader asks and decides of a mark: of the one that she pointed at or went to last, or that of her clause."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent

from glossator.core.session.model import Verdict
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.findings.card import MarkCard
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.hand.keys import Act, Keymap
from glossator.ui.compare_view.hand.spots import Spot, spot_at
from glossator.ui.compare_view.marks.marks import MarkKey, Passage

_NONE = Qt.KeyboardModifier.NoModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ON_ARABIC_KEYBOARD = {Qt.Key.Key_A: 0x0634, Qt.Key.Key_R: 0x0642, Qt.Key.Key_U: 0x0639, Qt.Key.Key_E: 0x062B}


class Findings(QObject):
    """Watches over `canvas` which mark is meant; tells what was decided on it."""

    decided = Signal(object, object)
    """The reviewer decided on a mark (a Passage): a Verdict, or None to leave it undecided."""
    noted = Signal(object)
    """The reviewer wants a note made of a mark (a Passage)."""

    def __init__(self, canvas: Canvas, hand: Hand) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hand = hand
        self._pointed: MarkKey | None = None
        self._chosen_then: MarkKey | None = None
        """The mark that was the chosen one when the pointer came to its own."""
        canvas.tell(self)
        canvas.stage_changed.connect(self._forget_pointed)
        hand.focus_changed.connect(self._forget_pointed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See which mark the pointer is on."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove and not event.buttons():
            under = marks_at(spot_at(self._canvas.stage, event.position().toPoint()), self._canvas)
            self._pointed = under[0].key if under else None
            self._chosen_then = self._canvas.attention.mark
        elif event.type() == QEvent.Type.Leave:
            self._forget_pointed()
        return super().eventFilter(watched, event)

    def meant(self) -> tuple[Passage, ...]:
        """The mark that is meant: the one pointed at or gone to last; else all of the focused clause are in question.

        A pointer that rests while the reader goes on by keys points at nothing.
        """
        marks, attention = self._canvas.marks, self._canvas.attention
        pointed = self._pointed if self._chosen_then == attention.mark else None
        found = marks.passage(pointed) or marks.passage(attention.mark)
        if found:
            return (found,)
        focus = attention.focus
        return (*marks.passages_of(focus), *marks.rejected_of(focus)) if focus else ()

    def decide(self, verdict: Verdict | None, passage: Passage | None = None) -> bool:
        """Accept or reject a mark, the one that is meant unless another is named; None leaves it undecided.

        Where several are in question, the card of the first asks. Returns whether there was any.
        """
        meant = (passage,) if passage else self.meant()
        if len(meant) > 1:
            return self.explain(meant[0])
        for each in meant:
            self.decided.emit(each, verdict)
        return bool(meant)

    def note(self, passage: Passage | None = None) -> bool:
        """Have a note made of a mark, the one that is meant unless another is named; whether there was any.

        Where several are in question, the card of the first asks.
        """
        meant = (passage,) if passage else self.meant()
        if len(meant) > 1:
            return self.explain(meant[0])
        for each in meant:
            self.noted.emit(each)
        return bool(meant)

    def explain(self, passage: Passage | None = None) -> bool:
        """Say in a card why words are marked, those of the mark that is meant, the first where several are in question.

        Returns whether there is any.
        """
        passage = passage or next(iter(self.meant()), None)
        if passage is None:
            return False
        self._canvas.reveal(passage.span)
        self._hand.focus(self._canvas.content.entry_at(passage.span.column, passage.span.start))
        self._hand.choose_mark(passage)
        card = MarkCard(passage, self._canvas)
        card.decided.connect(self.decided)
        card.noted.connect(self.noted)
        card.show_beside(self._place_of(passage))
        return True

    def _forget_pointed(self) -> None:
        self._pointed = None

    def keys(self) -> Keymap:
        """What keys mean in the text."""
        acts: dict[int, Act] = {
            Qt.Key.Key_A: lambda: self.decide(Verdict.ACCEPTED),
            Qt.Key.Key_R: lambda: self.decide(Verdict.REJECTED),
            Qt.Key.Key_U: lambda: self.decide(None),
            Qt.Key.Key_E: self.explain,
        }
        arabic = {(_ON_ARABIC_KEYBOARD[Qt.Key(key)], _NONE): act for key, act in acts.items()}
        enter: Keymap = {(key, _NONE): self._explain_chosen_or_select for key in _ENTER}
        return {**{(key, _NONE): act for key, act in acts.items()}, **arabic, **enter}

    def _explain_chosen_or_select(self) -> None:
        """A clause is selected by the same key when no mark in it was chosen."""
        chosen = self._canvas.marks.passage(self._canvas.attention.mark)
        if chosen is None or not self.explain(chosen):
            self._hand.select_focused()

    def _place_of(self, passage: Passage) -> QPoint:
        """Below the last words of `passage` in sight, on the screen."""
        stage, viewport = self._canvas.stage, self._canvas.viewport()
        rects = [rect for rect in stage.word_rects(passage.span) if rect.intersects(viewport.rect())]
        last = max(rects, key=lambda rect: rect.bottom(), default=viewport.rect())
        corner = last.bottomRight() if self._canvas.isRightToLeft() else last.bottomLeft()
        return viewport.mapToGlobal(corner)


def marks_at(spot: Spot | None, canvas: Canvas) -> tuple[Passage, ...]:
    """The marks at `spot`, the shortest first; those of a badge in reading order."""
    if spot is None or spot.entry is None:
        return ()
    if spot.badge:
        return spot.badge.passages
    if not spot.is_on_words:
        return ()
    marked = (*canvas.marks.passages_of(spot.entry), *canvas.marks.rejected_of(spot.entry))
    here = (each for each in marked if each.span.start <= spot.offset < each.span.end)
    return tuple(sorted(here, key=lambda each: each.span.end - each.span.start))
