"""Licences that are dragged from the library onto the columns."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from glossator.core.text.direction import isolate
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.dropping.drop_places import DropPlace, drop_place, drop_rect
from glossator.ui.compare_view.dropping.drop_target import DropTarget
from glossator.ui.licence_drag import reference_in
from glossator.ui.theme import Theme

_PADDING, _FROM_TOP, _VEIL = 8, 14, 0.14


class DropMark(QWidget):
    """Shows over the columns where a licence would come to stand, and says it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._theme = theme
        self._marked = QRect()
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What is said of the place; empty where none is shown."""
        return "" if self.isHidden() else self._words

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def show_place(self, marked: QRect, words: str) -> None:
        """Mark this rectangle."""
        self._marked, self._words = marked, words
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil with a frame, which of a narrow place is a bar, and the words on a plate."""
        accent = self._theme.colour("accent")
        veil = self._theme.colour("accent")
        veil.setAlphaF(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self._marked, veil)
        painter.setPen(QPen(accent, 2))
        painter.drawRect(self._marked.adjusted(1, 1, -1, -1))
        plate = self._plate()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(self._theme.colour("on-accent"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()

    def _plate(self) -> QRect:
        """Room for the words, over the middle of the place as far as the window lets it."""
        metrics = QFontMetrics(self.font())
        width = min(metrics.horizontalAdvance(self._words) + 2 * _PADDING, self.width())
        left = self._marked.center().x() - width // 2
        left = min(max(left, 0), self.width() - width)
        return QRect(left, self._marked.top() + _FROM_TOP, width, metrics.height() + _PADDING)


class LicenceDrops(QObject):
    """Watches `view`, the widget around `canvas`, for licences that are dragged over it; files are not its concern."""

    dropped = Signal(str, int, bool)
    """A licence (its reference) is wanted before the column of this index, or in its place if the last is true."""

    def __init__(self, view: DropTarget, canvas: Canvas, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._canvas = canvas
        self.mark = DropMark(theme, canvas)
        view.let_take(self.take)

    def take(self, event: QEvent) -> bool:
        """Take a licence that is dragged over the view; whether it is one."""
        if event.type() == QEvent.Type.DragLeave:
            self.mark.hide()
        elif isinstance(event, QDropEvent) and (reference := reference_in(event.mimeData())):
            self._take(event, reference)
            return True
        return False

    def _take(self, event: QDropEvent, reference: str) -> None:
        """A licence is over the view, or let go there."""
        point = self._canvas.viewport().mapFrom(self._view, event.position().toPoint())
        place = drop_place(self._canvas.stage, point.x(), reference)
        event.acceptProposedAction()
        if place is None or not isinstance(event, QDragMoveEvent):
            self.mark.hide()
        else:
            self._show(place)
        if place is not None and event.type() == QEvent.Type.Drop:
            self.dropped.emit(reference, place.column, place.replaces)

    def _show(self, place: DropPlace) -> None:
        marked = drop_rect(self._canvas.stage, place, self._canvas.height())
        marked.translate(self._canvas.viewport().x(), 0)
        if place.replaces:
            name = self._canvas.content.comparison.licences[place.column].metadata.short
            words = self.tr("In the place of {licence}").format(licence=isolate(name))
        else:
            words = self.tr("Put it here")
        self.mark.show_place(marked, words)
