"""The sign in a column's head that the others are measured by its licence."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget


class LeadingSign(QLabel):
    """A quiet word; its tip and its accessible name say what it means."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "sign")
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.setText(self.tr("leading"))
        self.setToolTip(self.tr("The others are measured by this licence"))
        self.setAccessibleName(self.toolTip())
