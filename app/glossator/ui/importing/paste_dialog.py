"""Making a document of what was copied in another program."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from glossator.core.importing.document import Document, Format
from glossator.core.text.direction import Direction, isolate, majority_direction
from glossator.ui.importing.titles import title_from
from glossator.ui.messages import sentence

_SMALLEST = 420, 360
_MARGIN = 10


class PasteDialog(QDialog):
    """Shows what will be taken from the clipboard, and asks what it is called."""

    title_given = Signal(str)
    """The reader wants the document in her library under this title."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste licence as new document"))
        self.title = QLineEdit(self)
        self.text = QPlainTextEdit(self)
        self._buttons = QDialogButtonBox(self)
        self._fill(document)
        self._arrange(document)

    def _fill(self, document: Document) -> None:
        """The text is shown only, and never read back from here."""
        self.title.setText(title_from(document.text))
        self.title.selectAll()
        self.text.setPlainText(document.text)
        self.text.setReadOnly(True)
        self.text.document().setDocumentMargin(_MARGIN)
        self.text.setTabChangesFocus(True)
        is_mirrored = majority_direction(document.text) is Direction.RTL
        self.text.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        option = self.text.document().defaultTextOption()
        option.setTextDirection(self.text.layoutDirection())
        self.text.document().setDefaultTextOption(option)

    def _arrange(self, document: Document) -> None:
        roles = QDialogButtonBox.ButtonRole
        self._accept = self._buttons.addButton(self.tr("Add to the library"), roles.AcceptRole)
        self._buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self._buttons.accepted.connect(self._give)
        self._buttons.rejected.connect(self.reject)
        self.title.textChanged.connect(self._allow)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._caption(self.tr("&Title"), self.title))
        column.addWidget(self.title)
        column.addSpacing(6)
        column.addWidget(self._caption(self.tr("What will be &kept"), self.text))
        column.addWidget(self.text, 1)
        for line in (self._measure(document), *map(sentence, document.warnings)):
            column.addWidget(self._remark(line))
        column.addWidget(self._buttons)
        self.setMinimumSize(*_SMALLEST)
        self.resize(620, 520)
        self._allow()

    def _caption(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setBuddy(buddy)
        return label

    def _remark(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        return label

    def _measure(self, document: Document) -> str:
        """How much there is, and whether its structure came along."""
        count = isolate(QLocale().toString(len(document.text.split())))
        if document.format == Format.HTML:
            return self.tr("Words: {count}. Headings, numbers and lists were copied along.").format(count=count)
        return self.tr("Words: {count}. Only plain text was copied.").format(count=count)

    def _allow(self) -> None:
        self._accept.setEnabled(bool(self.title.text().strip()))

    def _give(self) -> None:
        self.title_given.emit(self.title.text().strip())
        self.accept()
