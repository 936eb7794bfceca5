"""What the reader asks and decides of a mark: of the one under the pointer, the chosen one, or that of her clause."""

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
        canvas.tell(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See which mark the pointer is on."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove and not event.buttons():
            under = marks_at(spot_at(self._canvas.stage, event.position().toPoint()), self._canvas)
            self._pointed = under[0].key if under else None
        elif event.type() == QEvent.Type.Leave:
            self._pointed = None
        return super().eventFilter(watched, event)

    def current(self) -> Passage | None:
        """The mark that is meant: under the pointer, else the chosen one, else the first of the focused clause."""
        marks, attention = self._canvas.marks, self._canvas.attention
        found = marks.passage(self._pointed) or marks.passage(attention.mark)
        if found or attention.focus is None:
            return found
        here = (*marks.passages_of(attention.focus), *marks.rejected_of(attention.focus))
        return here[0] if here else None

    def decide(self, verdict: Verdict | None, passage: Passage | None = None) -> bool:
        """Accept or reject a mark, the current one unless another is named; None leaves it undecided.

        Returns whether there was a mark to decide on.
        """
        passage = passage or self.current()
        if passage:
            self.decided.emit(passage, verdict)
        return passage is not None

    def note(self, passage: Passage | None = None) -> bool:
        """Have a note made of a mark, the current one unless another is named; whether there was any."""
        passage = passage or self.current()
        if passage:
            self.noted.emit(passage)
        return passage is not None

    def explain(self, passage: Passage | None = None) -> bool:
        """Say in a card why words are marked, the current mark's unless another is named; whether there is any."""
        passage = passage or self.current()
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
