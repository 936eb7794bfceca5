"""What stands in place of the rows where none has what the reader looks for."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.modes.row_filter import RowFilter
from glossator.ui.retranslating import Retranslating


class NothingShown(Retranslating, QWidget):
    """Covers the columns of `canvas` with a sentence and the way back to all rows."""

    def __init__(self, canvas: Canvas, row_filter: RowFilter) -> None:
        super().__init__(canvas.viewport())
        self._filter = row_filter
        self._said, self._button = QLabel(self), QPushButton(self)
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button.clicked.connect(lambda: row_filter.choose(()))
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._said)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        row_filter.changed.connect(self._follow)
        canvas.tell(self)
        self._retranslate()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the size of the columns."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self.setVisible(bool(self._filter.traits) and not self._filter.shown)

    def _retranslate(self) -> None:
        self._said.setText(self.tr("No row has all that you look for."))
        self._button.setText(self.tr("Show all rows"))
