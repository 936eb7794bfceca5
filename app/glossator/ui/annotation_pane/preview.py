"""A note as cards and documents will show it, while it is being written."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QMenu, QTextBrowser, QWidget

from glossator.core.text.direction import Direction, isolate, strip_isolates
from glossator.ui.annotation_pane.card_papers import body_document

_LONGEST_ADDRESS = 60


class NotePreview(QTextBrowser):
    """Shows a note's Markdown read; a link that is clicked offers its address and is never followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda address: offer_address(address, self, QCursor.pos()))

    def show_body(self, body: str, default: Direction) -> None:
        """Show `body`, paragraphs without letters running as `default`."""
        document = body_document(body, default)
        document.setParent(self)
        document.setDocumentMargin(4)
        self.setDocument(document)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words as plain text, without what display added to them."""
        data = QMimeData()
        data.setText(strip_isolates(self.textCursor().selection().toPlainText()))
        return data


def offer_address(address: QUrl, parent: QWidget, at: QPoint) -> QMenu:
    """Ask beside `at` (on the screen) what to do with the `address` of a link; opening is not among it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    words = address.toString()
    shown = words if len(words) <= _LONGEST_ADDRESS else words[: _LONGEST_ADDRESS - 1] + "…"
    menu.addAction(isolate(shown).replace("&", "&&")).setEnabled(False)
    menu.addSeparator()
    menu.addAction(
        QCoreApplication.translate("NotePreview", "&Copy address"), partial(QGuiApplication.clipboard().setText, words)
    )
    menu.popup(at)
    return menu
