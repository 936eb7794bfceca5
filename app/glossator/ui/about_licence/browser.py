"""Shows the page: text that can be selected and copied, links that the dialog follows, badges as pictures."""

from PySide6.QtCore import QMimeData, QRect, Qt, QUrl
from PySide6.QtGui import QFont, QPainter, QPixmap, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import Direction, strip_isolates
from glossator.ui.about_licence.findings import BADGE
from glossator.ui.about_licence.markup import direction, style_sheet
from glossator.ui.compare_view.cells.ornaments import paint_badge
from glossator.ui.i18n import current_language
from glossator.ui.theme import KindStyle, Theme

_MARGIN = 24
_PLATE = QRect(0, 0, 30, 20)
_LETTERS = 0.78


class PageBrowser(QTextBrowser):
    """Keeps where the reader is when the same page is shown anew; nothing is ever fetched."""

    def __init__(self, taxonomy: Taxonomy, parent: QWidget) -> None:
        super().__init__(parent)
        self._taxonomy = taxonomy
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)

    def show_page(self, html: str, theme: Theme) -> None:
        """Show `html` in the colours of `theme`."""
        place = self.verticalScrollBar().value()
        document = QTextDocument(self)
        document.setDocumentMargin(_MARGIN)
        document.setDefaultFont(self.font())
        document.setDefaultStyleSheet(style_sheet(theme))
        self._add_badges(document, theme)
        option = document.defaultTextOption()
        is_rtl = direction() is Direction.RTL
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setHtml(html)
        self.setDocument(document)
        self.verticalScrollBar().setValue(place)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words as clean text, without the marks that keep names together on the page."""
        data = QMimeData()
        data.setText(strip_isolates(self.textCursor().selection().toPlainText()))
        return data

    def _add_badges(self, document: QTextDocument, theme: Theme) -> None:
        for kind in self._taxonomy.kinds:
            style = theme.kind_style(kind, current_language())
            for mark, is_curated in (("", True), ("?", False)):
                picture = self._badge(style, is_curated=is_curated)
                document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"{BADGE}{kind.id}{mark}"), picture)

    def _badge(self, style: KindStyle, *, is_curated: bool) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(_PLATE.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        letters = QFont(self.font())
        letters.setPointSizeF(letters.pointSizeF() * _LETTERS)
        letters.setBold(True)
        painter = QPainter(picture)
        paint_badge(painter, _PLATE.adjusted(1, 1, -1, -1), style, letters, is_curated=is_curated)
        painter.end()
        return picture
