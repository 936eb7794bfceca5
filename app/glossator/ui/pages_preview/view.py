"""Shows the pages of a PDF one below the other, as wide as there is room for."""

from collections import OrderedDict
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from glossator.ui.background import run_in_background
from glossator.ui.pages_preview.pages import Pages
from glossator.ui.theme import Theme

_MARGIN, _WIDEST, _KEPT = 18, 900, 12
"""Pixels around a page, how wide it becomes at most, and how many pictures are kept."""


class PagesView(QAbstractScrollArea):
    """Pages in sight are rendered beside the window; until one has come, an empty sheet stands in its place."""

    page_changed = Signal(int)
    """The page that is read is the one of this index (from 0)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: Pages | None = None
        self._rects: list[QRect] = []
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._rendering: tuple[int, int] | None = None
        self._page = -1
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._follow)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._rects)

    def show_pages(self, pages: Pages) -> None:
        """Show these from the first on."""
        self._pages = pages
        self._images.clear()
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.viewport().update()

    def is_rendered(self, nth: int) -> bool:
        """Whether the picture of this page (from 0) has come."""
        return self._key(nth) in self._images

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pages as wide as there is room for, with the same page in sight."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._arrange()
        bar.setValue(round(share * bar.maximum()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight, and have rendered what is missing."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("window"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for nth, rect in self._in_sight():
            painter.fillRect(rect, Qt.GlobalColor.white)
            if image := self._images.get(self._key(nth)):
                painter.drawImage(rect, image)
            painter.setPen(QPen(self._theme.colour("border"), 1))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.end()
        self._render_next()

    def _arrange(self) -> None:
        sizes = self._pages.sizes if self._pages else ()
        width = max(min(self.viewport().width() - 2 * _MARGIN, _WIDEST), 1)
        left, top = (self.viewport().width() - width) // 2, _MARGIN
        self._rects = []
        for size in sizes:
            rect = QRect(left, top, width, round(width * size.height() / size.width()))
            self._rects.append(rect)
            top = rect.bottom() + 1 + _MARGIN
        bar = self.verticalScrollBar()
        bar.setRange(0, max(top - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(60)
        self.viewport().update()

    def _in_sight(self) -> Iterator[tuple[int, QRect]]:
        window = self.viewport().rect()
        for nth, rect in enumerate(self._rects):
            shown = rect.translated(0, -self.verticalScrollBar().value())
            if shown.intersects(window):
                yield nth, shown

    def _follow(self) -> None:
        """Tell which page fills most of the window."""
        window = self.viewport().rect()
        page = max(self._in_sight(), key=lambda each: each[1].intersected(window).height(), default=(-1, QRect()))[0]
        if page != self._page and page >= 0:
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()

    def _key(self, nth: int) -> tuple[int, int]:
        return nth, round(self._rects[nth].width() * self.devicePixelRatioF())

    def _render_next(self) -> None:
        """Have the first page in sight rendered that is missing, one at a time."""
        missing = [self._key(nth) for nth, _ in self._in_sight() if not self.is_rendered(nth)]
        if self._pages is None or self._rendering or not missing:
            return
        pages, key = self._pages, missing[0]
        self._rendering = key

        def arrive(image: QImage) -> None:
            self._rendering = None
            if pages is self._pages:
                self._images[key] = image
                while len(self._images) > _KEPT:
                    self._images.popitem(last=False)
            self.viewport().update()

        run_in_background(self, lambda: pages.image(*key), arrive, lambda _error: arrive(QImage()))
