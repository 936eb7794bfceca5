"""A PDF whose pages are rendered as pictures."""

from threading import RLock
from typing import TYPE_CHECKING
from weakref import finalize

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

if TYPE_CHECKING:  # the window starts without it
    from pypdfium2 import PdfDocument

_ONE_AT_A_TIME = RLock()
"""PDFium bears no two calls at once, not even about different documents."""


class Pages:
    """May be made, asked and let go of in any thread, while others are."""

    def __init__(self, pdf: bytes) -> None:
        from pypdfium2 import PdfDocument

        with _ONE_AT_A_TIME:
            self._document = PdfDocument(pdf)
            self.sizes = tuple(QSizeF(page.get_width(), page.get_height()) for page in self._document)
            """Of each page, in points."""
        finalize(self, _close, self._document).atexit = False

    def image(self, nth: int, width: int) -> QImage:
        """The page of this index (from 0), `width` pixels wide."""
        with _ONE_AT_A_TIME:
            bitmap = self._document[nth].render(scale=width / self.sizes[nth].width(), rev_byteorder=True)
            form = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBX8888
            return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()


def _close(document: "PdfDocument") -> None:
    with _ONE_AT_A_TIME:
        document.close()
