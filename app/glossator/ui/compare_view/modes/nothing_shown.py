"""What stands in place of the rows where none has what the reader looks for."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.modes.row_filter import RowFilter


class NothingShown(QWidget):
    """Covers the columns of `canvas` with a sentence and the way back to all rows."""

    def __init__(self, canvas: Canvas, row_filter: RowFilter) -> None:
        super().__init__(canvas.viewport())
        self._filter = row_filter
        self._way_back: tuple[QLabel, QPushButton] | None = None  # made when it is wanted first
        row_filter.changed.connect(self._follow)
        canvas.viewport().installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the size of the columns."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _follow(self) -> None:
        is_wanted = bool(self._filter.traits) and not self._filter.shown
        if is_wanted and self._way_back is None:
            self._way_back = self._lay_out()
            self._retranslate()
        self.setVisible(is_wanted)

    def _lay_out(self) -> tuple[QLabel, QPushButton]:
        said, button = QLabel(self), QPushButton(self)
        said.setWordWrap(True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        button.clicked.connect(lambda: self._filter.choose(()))
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(said)
        column.addSpacing(8)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return said, button

    def _retranslate(self) -> None:
        if self._way_back:
            said, button = self._way_back
            said.setText(self.tr("No row has all that you look for."))
            button.setText(self.tr("Show all rows"))
