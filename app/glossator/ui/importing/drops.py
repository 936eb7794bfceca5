"""Files that are dragged onto the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMainWindow, QWidget

from glossator.core.session.opening import is_review_file
from glossator.ui.theme import Theme

_INSET, _ROUND, _VEIL, _BORDER = 14, 10, 0.94, 2


class DropZone(QWidget):
    """Lies over the window while files are dragged over it, and says what letting go will do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._words = "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What is being said; empty where it is hidden."""
        return "" if self.isHidden() else f"{self._title}\n{self._words}"

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def welcome(self, paths: list[Path], room: QRect) -> None:
        """Cover `room`, and say what will become of these files."""
        self._title, self._words = self._what_becomes_of(paths)
        self.setGeometry(room)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil, a dashed frame, and the words in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self._theme.colour("surface")
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self._theme.colour("accent"), _BORDER, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET), _ROUND, _ROUND)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        heading = QFont(self.font())
        heading.setPointSizeF(heading.pointSizeF() * 1.4)
        heading.setBold(True)
        line = QFontMetrics(heading).height()
        middle = self.rect().adjusted(2 * _INSET, 0, -2 * _INSET, 0)
        above = QRect(middle.left(), middle.center().y() - line, middle.width(), line)
        below = QRect(middle.left(), above.bottom() + line // 3, middle.width(), 3 * line)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(heading)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, self._title)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text-muted"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below, flags, self._words)

    def _what_becomes_of(self, paths: list[Path]) -> tuple[str, str]:
        reviews = sum(is_review_file(path.name) for path in paths)
        if reviews == len(paths) == 1:
            return self.tr("Open the review"), self.tr("It takes the place of the one that is open.")
        if reviews:
            return self.tr("A review opens alone"), self.tr("Drop one review, or licences without a review.")
        kept = self.tr("They are kept in your library, and open beside the others.")
        return self.tr("Import %n licence(s)", "", len(paths)), kept


class FileDrops(QObject):
    """Welcomes files anywhere on `window`."""

    dropped = Signal(object)
    """Files were let go (a list of paths)."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self.zone = DropZone(theme, window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the files that are dragged over the window."""
        if event.type() == QEvent.Type.DragLeave:
            self.zone.hide()
        elif isinstance(event, QDropEvent) and (paths := files_of(event)):
            self._take(event, paths)
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent, paths: list[Path]) -> None:
        event.acceptProposedAction()
        if isinstance(event, QDragMoveEvent):
            self.zone.welcome(paths, self._window.rect())
        else:
            self.zone.hide()
            self.dropped.emit(paths)


def files_of(event: QDropEvent) -> list[Path]:
    """The files on this computer that are being dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
