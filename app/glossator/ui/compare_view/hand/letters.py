"""Actions that a letter does in the text: not while a menu is open over it, which the same letter may be meant for."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QFocusEvent

from glossator.ui.compare_view.canvas import Canvas


class Letters(QObject):
    """Lends actions to `canvas`, and takes them away for as long as a popup has the keys.

    Qt leaves the focus where it was then, and with it the shortcuts that belong to the widget with the focus.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._actions: list[QAction] = []
        canvas.installEventFilter(self)

    def obey(self, action: QAction) -> None:
        """Do `action` for its letter from now on."""
        self._actions.append(action)
        self._canvas.addAction(action)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a popup come and go."""
        if isinstance(event, QFocusEvent) and event.reason() is Qt.FocusReason.PopupFocusReason:
            if event.lostFocus():
                for action in self._actions:
                    self._canvas.removeAction(action)
            else:
                self._canvas.addActions(self._actions)
        return super().eventFilter(watched, event)
