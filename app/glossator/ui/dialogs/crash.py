"""Tells the reader that the program is at fault, and lets her hand the report on if she wants to."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from glossator.core.text.direction import isolate

_WIDTH, _HEIGHT = 640, 420


class CrashDialog(QDialog):
    """The report in full. `kept` is the log that holds it, None where it could not be written."""

    def __init__(self, report: str, kept: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Glossator")
        self.details = _details(report, self)
        self.details.setAccessibleName(self.tr("Report"))
        self.copy_button = QPushButton(self.tr("&Copy"), self)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.folder_button = QPushButton(self.tr("&Show in folder"), self)
        self.folder_button.setEnabled(kept is not None)
        if kept:
            self.folder_button.clicked.connect(lambda: _show_folder(kept))
        self._arrange(self._place(kept))

    def _arrange(self, place: str) -> None:
        heading = self._paragraph(self.tr("Something went wrong inside Glossator."), "heading")
        advice = self._paragraph(self.tr("Your review is still open: save it, then start the program again."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for button in (self.copy_button, self.folder_button):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        for widget in (heading, advice, self.details, self._paragraph(place, "muted"), buttons):
            column.addWidget(widget)
        self.resize(_WIDTH, _HEIGHT)

    def _place(self, kept: Path | None) -> str:
        if kept is None:
            return self.tr("The report could not be kept. It is sent nowhere.")
        return self.tr("The report is kept in {file} and sent nowhere.").format(file=isolate(str(kept)))

    def _paragraph(self, words: str, role: str = "") -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label


def _details(report: str, parent: QWidget) -> QPlainTextEdit:
    """The report as it is, in English and from left to right in every language."""
    details = QPlainTextEdit(report, parent)
    details.setReadOnly(True)
    details.setTabChangesFocus(True)
    details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return details


def _show_folder(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
