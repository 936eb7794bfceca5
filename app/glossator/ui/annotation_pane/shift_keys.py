"""Ctrl with the right or the left Shift key alone: how word processors turn a paragraph's direction."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from glossator.core.text.direction import Direction

# On Windows Qt tells by `Key_Direction_L` and `Key_Direction_R`, which are no keys of their own.
_SHIFT_KEYS = {
    "linux": {0xFFE1: Direction.LTR, 0xFFE2: Direction.RTL},  # X11's and Wayland's keysyms
    "darwin": {0x38: Direction.LTR, 0x3C: Direction.RTL},  # kVK_Shift, kVK_RightShift
}
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control)


class ShiftKeys(QObject):
    """Watches the keys of `widget`; `chosen` carries the direction of the Shift key that was let go."""

    chosen = Signal(object)

    def __init__(self, widget: QWidget, platform: str = sys.platform) -> None:
        super().__init__(widget)
        self._directions = _SHIFT_KEYS.get(platform, {})
        self._waiting: Direction | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A Shift key counts where nothing but it was pressed while Ctrl was held."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._press(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease and self._waiting:
            direction, self._waiting = self._waiting, None
            self.chosen.emit(direction)
        elif event.type() == QEvent.Type.FocusOut:
            self._waiting = None
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Shift and with_control and not event.isAutoRepeat():
            self._waiting = self._directions.get(event.nativeVirtualKey())
        elif event.key() not in _MODIFIERS:
            self._waiting = None
