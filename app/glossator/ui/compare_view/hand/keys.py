"""The keyboard: moves the focus among clauses, scrolls, selects."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from glossator.core.compare.model import Span
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.hand.focus_walk import FocusWalk
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.hand.reading import Reading

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_N_ON_ARABIC_KEYBOARD = 0x0649
Act = Callable[[], object]
Keymap = Mapping[tuple[int, Qt.KeyboardModifier], Act]
"""What keys mean, by key and modifiers."""
Move = Callable[[Reading, int, int, int], int]
"""From column, offset and step to another offset of the column."""


class Keys(QObject):
    """Watches `canvas`; does what a key means there."""

    def __init__(self, canvas: Canvas, hand: Hand, copy: Act, others: Keymap) -> None:
        """`others` says what further keys mean."""
        super().__init__(canvas)
        self._canvas = canvas
        self._hand = hand
        self._copy = copy
        self._walk = FocusWalk(canvas, hand)
        self._acts = {**self._moving(), **self._selecting(), **self._acting(), **others}
        canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        canvas.installEventFilter(self)

    @property
    def understood(self) -> frozenset[tuple[int, Qt.KeyboardModifier]]:
        """The keys that mean something here, by key and modifiers."""
        return frozenset(self._acts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something here, Tab among them."""
        if not self._canvas.content.row_count:
            return False
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _BY_KEY:
            self._walk.settle()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            return True
        act = self._acts.get((event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
        return act is not None and act() is not False

    def _moving(self) -> dict[tuple[int, Qt.KeyboardModifier], Act]:
        key, walk = Qt.Key, self._walk
        return {
            (key.Key_Up, _NONE): lambda: walk.step(-1),
            (key.Key_Down, _NONE): lambda: walk.step(1),
            (key.Key_Left, _NONE): lambda: walk.sideways(-1),
            (key.Key_Right, _NONE): lambda: walk.sideways(1),
            (key.Key_Tab, _NONE): lambda: walk.change_column(1),
            (key.Key_Backtab, _SHIFT): lambda: walk.change_column(-1),
            (key.Key_PageUp, _NONE): lambda: walk.page(-1),
            (key.Key_PageDown, _NONE): lambda: walk.page(1),
            (key.Key_Space, _NONE): lambda: walk.page(1),
            (key.Key_Space, _SHIFT): lambda: walk.page(-1),
            (key.Key_Home, _NONE): walk.to_start,
            (key.Key_Home, _CONTROL): walk.to_start,
            (key.Key_End, _NONE): walk.to_end,
            (key.Key_End, _CONTROL): walk.to_end,
        }

    def _selecting(self) -> dict[tuple[int, Qt.KeyboardModifier], Act]:
        key, further = Qt.Key, _SHIFT | _CONTROL
        steps = {
            (_SHIFT, key.Key_Left, key.Key_Right): Reading.beside,
            (further, key.Key_Left, key.Key_Right): Reading.beside_word,
            (_SHIFT, key.Key_Up, key.Key_Down): Reading.line,
            (further, key.Key_Up, key.Key_Down): Reading.clause,
            (_SHIFT, key.Key_Home, key.Key_End): Reading.edge,
            (further, key.Key_Home, key.Key_End): Reading.end,
        }
        acts: dict[tuple[int, Qt.KeyboardModifier], Act] = {(key.Key_A, _CONTROL): self._hand.select_column}
        for (modifiers, back, forth), move in steps.items():
            acts[back, modifiers] = partial(self._extend, move, -1)
            acts[forth, modifiers] = partial(self._extend, move, 1)
        return acts

    def _acting(self) -> dict[tuple[int, Qt.KeyboardModifier], Act]:
        return {
            (Qt.Key.Key_N, _NONE): self._hand.request_note,
            (_N_ON_ARABIC_KEYBOARD, _NONE): self._hand.request_note,
            (Qt.Key.Key_Escape, _NONE): self._let_go,
        }

    def _let_go(self) -> None:
        """Attend to no words and no mark."""
        self._hand.deselect()
        self._hand.choose_mark(None)

    def _extend(self, move: Move, step: int) -> None:
        anchor, end = self._ends()
        if anchor is not None:
            moved = move(self._hand.reading, anchor.column, end, step)
            caret = Span(anchor.column, moved, moved)
            self._hand.select(anchor, caret)
            self._canvas.reveal(caret)

    def _ends(self) -> tuple[Span | None, int]:
        """Where the selection began, and its end that moves; the focused clause's first word where there is none."""
        anchor, caret = self._canvas.attention.anchor, self._canvas.attention.caret
        if anchor is not None and caret is not None:
            return anchor, caret.end if caret.end > anchor.start else caret.start
        focus = self._canvas.attention.focus
        if focus is None:
            return None, 0
        start = self._canvas.grid.cell(focus.row, focus.column).entry(focus).blocks[0].block.shown.start
        return Span(focus.column, start, start), start
