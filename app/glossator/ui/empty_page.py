"""What stands in the middle while there is nothing to read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from glossator.core.progress import Watch
from glossator.ui.course_bar import CourseBar
from glossator.ui.licence_drag import reference_in
from glossator.ui.retranslating import Retranslating

_WIDEST, _NARROWEST = 440, 320


class EmptyPage(Retranslating, QWidget):
    """Says how to choose licences, or that they are being compared and how far that is."""

    default_wanted = Signal()
    """The reader wants the comparison that the program brings along."""
    open_wanted = Signal()
    """The reader wants to open a file."""
    cancelled = Signal()
    """The reader wants no more of what is under way."""
    licence_dropped = Signal(object)
    """A licence (its reference) was dragged here from the library."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_busy = False
        self._title, self._words = QLabel(self), QLabel(self)
        self._default, self._open = QPushButton(self), QPushButton(self)
        self._bar, self._cancel = CourseBar(self), QPushButton(self)
        self._arrange()
        self._retranslate()
        self.show_course(None)

    def set_busy(self, busy: bool) -> None:
        """Whether a comparison is on its way."""
        self._is_busy = busy
        self._retranslate()

    def show_course(self, watch: Watch | None) -> None:
        """Show how far the comparison is that takes long, and let it be called off; None for none."""
        for widget in (self._bar, self._cancel):
            widget.setVisible(watch is not None)
        if watch:
            self._bar.show_share(watch.share)
            self._cancel.setEnabled(not watch.is_cancelled)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome licences; files are the window's concern."""
        if reference_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the licence on."""
        event.acceptProposedAction()
        self.licence_dropped.emit(reference_in(event.mimeData()))

    def _arrange(self) -> None:
        self.setAcceptDrops(True)
        self._title.setProperty("role", "title")
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._default.setDefault(True)
        self._default.clicked.connect(self.default_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        for widget in (self._title, self._words, self._default, self._open, self._bar, self._cancel):
            widget.setMaximumWidth(_WIDEST)
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._words.setFixedWidth(_WIDEST)
        self._bar.setMinimumWidth(_NARROWEST)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _retranslate(self) -> None:
        for widget in (self._words, self._default, self._open):
            widget.setVisible(not self._is_busy)
        choose, wait = self.tr("Choose two to four licences"), self.tr("Comparing the licences…")
        self._title.setText(wait if self._is_busy else choose)
        self._words.setText(self.tr("Check them in the library, or drop your own files onto this window."))
        self._words.setMinimumHeight(self._words.heightForWidth(_WIDEST))
        self._default.setText(self.tr("Compare Llama 4, Apache-2.0 and a proprietary licence"))
        self._open.setText(self.tr("Open a review or a licence…"))
        self._cancel.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(wait)
