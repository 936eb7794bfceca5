"""The entries of a notice of several lines, scrolled where they are many."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_HIGHEST = 230


class Entries(QScrollArea):
    """As high as what it holds, up to a bound: a long list must leave room for the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = QWidget()
        self.setWidget(self.entries)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_entries(self, entries: QWidget) -> None:
        """Hold these in place of the ones before."""
        self.entries = entries
        self.setWidget(entries)
        entries.setAutoFillBackground(False)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the entries, which have no height until their labels are shown."""
        taken = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return taken

    def hasHeightForWidth(self) -> bool:
        """Words wrap anew in another width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the entries need in this width, and no more than the bound."""
        return min(max(self.entries.heightForWidth(width), 0), _HIGHEST)

    def sizeHint(self) -> QSize:
        """No wider than it must be."""
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(0, 0)
