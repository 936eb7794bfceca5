"""Reports as PDF that carry a review: what is to become of one that the reader opens."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from glossator.core.text.direction import isolate


class Wish(Enum):
    """What the reader wants of a report."""

    REVIEW = auto()
    LICENCE = auto()
    NOTHING = auto()


class Reports(QObject):
    """Asks about reports on behalf of `window`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, path: Path) -> Wish:
        """What the reader wants of the report at `path`."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("{name} is a report that carries its review.").format(name=isolate(path.name)))
        box.setInformativeText(
            self.tr("The review has the licences and the notes that the report was made of; the PDF stays as it is.")
        )
        review = box.addButton(self.tr("&Open the review"), QMessageBox.ButtonRole.AcceptRole)
        licence = box.addButton(self.tr("&Import the PDF as a licence"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel).setText(self.tr("&Cancel"))
        box.setDefaultButton(review)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked == review:
            return Wish.REVIEW
        return Wish.LICENCE if clicked == licence else Wish.NOTHING
