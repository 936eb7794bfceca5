"""Samples of marks, painted by what paints them in the columns and on the overview."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from glossator.core.compare.model import ChangeKind
from glossator.core.session.model import Verdict
from glossator.core.text.direction import Direction, direction_of_language
from glossator.ui.compare_view.cells.ornaments import paint_badge
from glossator.ui.compare_view.differences.lines import DifferenceLine, drops_of, paint_difference_lines
from glossator.ui.compare_view.findings.painting import paint_accepted_sign, paint_rejected_badge
from glossator.ui.compare_view.ruler.lanes import CHANGES, MARKS
from glossator.ui.compare_view.ruler.marks import RulerMark, Sign
from glossator.ui.compare_view.ruler.painter import RulerPainter
from glossator.ui.i18n import current_language
from glossator.ui.theme import KindStyle, Theme

_HEIGHT = 24
_TALL, _LOW = 14, 4
"""How high a mark of a clause and a mark of a few words are."""
_VEIL = 36
_PLATE = QSize(28, 18)
_LETTERS = 0.8
"""How large a badge's letters are beside the window's."""


class Sample(QWidget):
    """A mark in the middle of its room."""

    def sizeHint(self) -> QSize:
        """A line's height."""
        return QSize(0, max(_HEIGHT, self.fontMetrics().height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self.paint_mark(painter)
        painter.end()

    def paint_mark(self, painter: QPainter) -> None:
        """Paint the mark in the widget's rectangle."""
        raise NotImplementedError

    def centred(self, width: int, height: int) -> QRect:
        """A rectangle of this size in the middle."""
        rect = QRect(QPoint(0, 0), QSize(width, height))
        rect.moveCenter(self.rect().center())
        return rect


class SampleOfWords(Sample):
    """Words that differ, as a column shows them."""

    def __init__(self, words: str, kind: ChangeKind, style: KindStyle, *, is_faint: bool = False) -> None:
        super().__init__()
        self._words, self._kind, self._style, self._is_faint = words, kind, style, is_faint

    def paint_mark(self, painter: QPainter) -> None:
        """Ground, words, and the lines at them."""
        metrics = QFontMetricsF(self.font())
        rect = QRectF(self.centred(round(metrics.horizontalAdvance(self._words)), round(metrics.height())))
        is_plain = self._is_faint or self._kind is ChangeKind.MOVE
        if not self._is_faint:
            painter.fillRect(rect, self._style.tint)
        painter.setPen(self.palette().text().color() if is_plain else self._style.ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._words)
        paint_difference_lines(painter, self._lines(rect, metrics), {self._kind: self._style})

    def _lines(self, rect: QRectF, metrics: QFontMetricsF) -> list[DifferenceLine]:
        direction: Direction = direction_of_language(current_language())
        em, baseline = metrics.height() / 1.4, rect.top() + metrics.ascent()
        drops = drops_of(self._kind, direction, is_faint=self._is_faint)
        return [
            DifferenceLine(rect.left(), rect.right(), baseline + em * drop, self._kind, self._is_faint)
            for drop in drops
        ]


class SampleOfBadge(Sample):
    """A kind's badge after a verdict, or before one; framed by dashes if a rule marked the words."""

    def __init__(
        self, style: KindStyle, theme: Theme, verdict: Verdict | None = None, *, is_curated: bool = True
    ) -> None:
        super().__init__()
        self._style, self._theme, self._verdict, self._is_curated = style, theme, verdict, is_curated

    def paint_mark(self, painter: QPainter) -> None:
        """The badge, and the sign of the verdict."""
        plate, style = self.centred(_PLATE.width(), _PLATE.height()), self._style
        letters = QFont(self.font())
        letters.setPointSizeF(letters.pointSizeF() * _LETTERS)
        letters.setBold(True)
        if self._verdict is Verdict.REJECTED:
            paint_rejected_badge(painter, plate, style.badge, letters, style.ink)
            return
        paint_badge(painter, plate, style, letters, is_curated=self._is_curated)
        if self._verdict is Verdict.ACCEPTED:
            paper = self._theme.colour("window")
            paint_accepted_sign(painter, plate, style.ink, paper, is_mirrored=self.isRightToLeft())


class SampleOnRuler(Sample):
    """A mark of the overview in its lane."""

    def __init__(self, mark: RulerMark, theme: Theme, styles: Mapping[str, KindStyle]) -> None:
        super().__init__()
        self._mark, self._theme, self._styles = mark, theme, styles

    def paint_mark(self, painter: QPainter) -> None:
        """The lane, and the mark upon it."""
        in_changes = self._mark.sign in (Sign.ALONE, Sign.CHANGE)
        lane = self.centred(CHANGES if in_changes else MARKS, self.height())
        painter.fillRect(lane, self._theme.colour("surface"))
        drawing = RulerPainter(painter, self._theme, self._styles)
        room = self.centred(lane.width(), _LOW if self._mark.sign in (Sign.HIT, Sign.NOTE) else _TALL)
        if in_changes:
            drawing.draw_change(self._mark, room)
        else:
            drawing.draw_mark(self._mark, room)


class SampleOfWindow(Sample):
    """The frame around what is in sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint_mark(self, painter: QPainter) -> None:
        """A rounded frame."""
        ink = self._theme.colour("text-muted")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QColor(ink.red(), ink.green(), ink.blue(), _VEIL))
        painter.drawRoundedRect(QRectF(self.centred(3 * MARKS, _TALL)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
