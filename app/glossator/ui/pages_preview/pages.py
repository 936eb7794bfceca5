"""A PDF whose pages are rendered as pictures."""

from threading import Lock

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage


class Pages:
    """May be asked in any thread: PDFium answers one at a time."""

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2  # the window starts without it

        self._lock = Lock()
        self._document = pypdfium2.PdfDocument(pdf)
        self.sizes = tuple(QSizeF(page.get_width(), page.get_height()) for page in self._document)
        """Of each page, in points."""

    def image(self, nth: int, width: int) -> QImage:
        """The page of this index (from 0), `width` pixels wide."""
        with self._lock:
            bitmap = self._document[nth].render(scale=width / self.sizes[nth].width(), rev_byteorder=True)
            form = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBX8888
            return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
