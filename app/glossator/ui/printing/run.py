"""Sends the pages of a PDF to a printer, one after the other, without holding the window up."""

from PySide6.QtCore import QMarginsF, QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from glossator.core.errors import GlossatorError
from glossator.ui.background import run_in_background
from glossator.ui.pages_preview import Pages

_FINEST = 300
"""Dots an inch that pages are rendered at, at most: finer pictures of letters take memory and show nothing."""
_POINTS = 72


class PrintRun(QObject):
    """Prints `pages` on `printer` from `start` on."""

    progressed = Signal(int)
    """So many pages have been sent."""
    ended = Signal(bool)
    """All pages were sent, or (False) the printing was called off or the printer failed."""

    def __init__(self, pages: Pages, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._printer = printer
        self._painter = QPainter()
        self._wanted: list[int] = []
        self._sent = 0

    def start(self) -> None:
        """Print the pages that the printer was asked for; all of them unless it was given a range."""
        first = self._printer.fromPage() or 1
        last = min(self._printer.toPage() or len(self._pages.sizes), len(self._pages.sizes))
        self._wanted = list(range(first - 1, last))
        if self._wanted and self._painter.begin(self._printer):
            self._next()
        else:
            self.ended.emit(False)

    def cancel(self) -> None:
        """Send no further page."""
        if self._painter.isActive():
            self._printer.abort()
            self._end(is_done=False)

    def _next(self) -> None:
        nth, pages = self._wanted[self._sent], self._pages
        dots = min(self._printer.resolution(), _FINEST)
        width = round(pages.sizes[nth].width() / _POINTS * dots)
        run_in_background(self, lambda: pages.image(nth, width), self._send, self._fail)

    def _send(self, image: QImage) -> None:
        if not self._painter.isActive():
            return  # it was called off while the page was rendered
        sheet = self._printer.pageLayout().paintRectPixels(self._printer.resolution())
        self._painter.drawImage(_fitted(image, QRectF(0, 0, sheet.width(), sheet.height())), image)
        self._sent += 1
        self.progressed.emit(self._sent)
        if self._sent == len(self._wanted):
            self._end(is_done=True)
        elif self._printer.newPage():
            self._next()
        else:
            self._end(is_done=False)

    def _fail(self, _error: GlossatorError) -> None:
        self._end(is_done=False)

    def _end(self, *, is_done: bool) -> None:
        self._painter.end()
        self.ended.emit(is_done)


def fit_to(printer: QPrinter, pages: Pages) -> None:
    """Have `printer` take sheets of the size and the orientation of the first page, up to their edges."""
    size = pages.sizes[0]
    is_wide = size.width() > size.height()
    upright = size.transposed() if is_wide else size
    orientation = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    page = QPageSize(upright, QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(page, orientation, QMarginsF()))
    printer.setFullPage(True)


def _fitted(image: QImage, sheet: QRectF) -> QRectF:
    """As large as `sheet` allows, in its middle."""
    size = image.size().toSizeF()
    scale = min(sheet.width() / size.width(), sheet.height() / size.height())
    rect = QRectF(0, 0, size.width() * scale, size.height() * scale)
    rect.moveCenter(sheet.center())
    return rect
