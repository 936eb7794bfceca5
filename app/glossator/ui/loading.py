"""Says that licences are being compared where that takes long, and lets the reader call it off."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from glossator.core.progress import Watch
from glossator.core.session.workspace import Workspace
from glossator.ui.parts import Parts
from glossator.ui.work import Work

_PATIENCE_MS = 400
"""What is done by then needs no sign that it is under way."""
_BETWEEN_LOOKS_MS = 100


class Loading(QObject):
    """Looks now and then how far the work is: what is open can be read meanwhile."""

    def __init__(self, window: QMainWindow, parts: Parts, workspace: Workspace, work: Work) -> None:
        super().__init__(window)
        self._parts = parts
        self._workspace = workspace
        self._work = work
        self._watch: Watch | None = None
        self._clock = QElapsedTimer()
        self._looks = QTimer(self)
        self._looks.setInterval(_BETWEEN_LOOKS_MS)
        self._looks.timeout.connect(self._look)
        work.busy_changed.connect(self._follow)
        work.called_off.connect(self._tell)
        for place in (parts.loading, parts.empty_page):
            place.cancelled.connect(work.cancel)

    def _follow(self, busy: bool) -> None:
        if busy:
            self._clock.start()
            self._looks.start()
        else:
            self._looks.stop()
            self._show(None)

    def _look(self) -> None:
        if self._work.watch is not self._watch:
            self._watch = self._work.watch
            self._clock.start()
        self._show(self._watch if self._clock.elapsed() >= _PATIENCE_MS else None)

    def _show(self, watch: Watch | None) -> None:
        """In the middle while nothing is open, else in a line above the columns."""
        is_empty = not self._workspace.state.comparison.licences
        self._parts.empty_page.show_course(watch if is_empty else None)
        if watch and not is_empty:
            words = self.tr("Comparing the licences…")
            self._parts.loading.show_course(words, watch.share, is_cancelled=watch.is_cancelled)
        else:
            self._parts.loading.hide()

    def _tell(self) -> None:
        self._parts.library.set_licences(self._workspace.state.comparison.licences)
        if self._workspace.state.comparison.licences:
            self._parts.notice_bar.show_information(lambda: self.tr("Called off. The columns are as they were."))
