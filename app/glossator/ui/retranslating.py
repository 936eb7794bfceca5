"""Widgets that speak the language of the interface, also when it changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # Qt makes a widget of one class of its own


class Retranslating(_Widget):
    """Stands before the class of Qt among the bases of a widget that has words of its own."""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        """Say everything anew."""
        raise NotImplementedError
