"""Letting the open review go: never without the reader's word where anything would be lost."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from glossator.core.session.workspace import Workspace
from glossator.ui.files.saving import Saving


class Leaving(QObject):
    """Asks what becomes of changes before another review takes this one's place, or the window closes."""

    about_to_read = Signal()
    """What is being typed must go into the review now."""

    def __init__(self, window: QWidget, workspace: Workspace, saving: Saving) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._saving = saving

    def may_leave(self) -> bool:
        """Whether the review may be closed: there is nothing to lose, or the reader saved it or gave it up."""
        self.about_to_read.emit()
        if not is_unsaved(self._workspace):
            return True
        answer = self._ask_about_changes()
        if answer == QMessageBox.StandardButton.Save:
            return self._saving.save()
        return answer == QMessageBox.StandardButton.Discard

    def _ask_about_changes(self) -> int:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Save the changes to this review?"))
        box.setInformativeText(self.tr("Otherwise what you noted since you last saved it is lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.button(buttons.Save).setText(self.tr("&Save"))
        box.button(buttons.Discard).setText(self.tr("&Do not save"))
        box.button(buttons.Cancel).setText(self.tr("&Go back"))
        answer = box.exec()
        box.deleteLater()
        return answer


def is_unsaved(workspace: Workspace) -> bool:
    """Whether closing the review would lose anything: licences alone are quickly opened again."""
    review = workspace.state.review
    has_content = workspace.path is not None or review.notes or review.pins or review.decisions
    return bool(workspace.is_modified and has_content)
