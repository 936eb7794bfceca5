"""A bar that shows how much of the work is done."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from glossator.core.progress import Watch

_PER_CENT = 100
_BETWEEN_LOOKS_MS = 100


class CourseBar(QProgressBar):
    """Only moves where the share is not known; its value is in per cent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch: Watch | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(_BETWEEN_LOOKS_MS)
        self._looks.timeout.connect(self._look)
        self.setTextVisible(False)
        self.show_share(0)

    def show_share(self, share: float) -> None:
        """Show this share of the work, 0 to 1; 0 where it is not known."""
        self.setRange(0, _PER_CENT if share > 0 else 0)
        self.setValue(round(share * _PER_CENT) if share > 0 else -1)

    def follow(self, watch: Watch | None) -> None:
        """Show how far the work of `watch` is until the bar is hidden; None for work that does not say."""
        self._watch = watch
        self.show_share(0)
        self.show()
        self._looks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._looks.stop()
        self.show_share(0)

    def _look(self) -> None:
        if self._watch:
            self.show_share(self._watch.share)
