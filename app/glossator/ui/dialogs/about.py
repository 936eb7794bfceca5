"""Which program this is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QWidget

from glossator import __version__
from glossator.core.assets import resource


class AboutDialog(QDialog):
    """Name, version, purpose and licence of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Glossator"))
        sign = QLabel(self)
        sign.setPixmap(QIcon(str(resource("icons", "glossator.svg"))).pixmap(QSize(72, 72)))
        name = QLabel(f"Glossator {__version__}", self)
        name.setProperty("role", "title")
        layout = QGridLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setHorizontalSpacing(20)
        layout.setVerticalSpacing(12)
        layout.addWidget(sign, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(name, 0, 1)
        layout.addWidget(self._paragraph(self._purpose()), 1, 1)
        layout.addWidget(self._paragraph(self._terms(), role="muted"), 2, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons, 3, 0, 1, 2)

    def _paragraph(self, words: str, role: str = "") -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setMinimumWidth(380)
        label.setProperty("role", role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        return label

    def _purpose(self) -> str:
        return self.tr(
            "Reads licences side by side, marks the clauses that restrict you, and keeps your notes in the margin. "
            "Named after the jurists who wrote their glosses beside the texts of the law."
        )

    def _terms(self) -> str:
        return self.tr(
            "Free software under the Apache License 2.0. The licences shown belong to their publishers. "
            "The marks help you to read; they are no legal advice."
        )
