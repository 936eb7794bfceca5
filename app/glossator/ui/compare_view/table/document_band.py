"""The title of a document where it begins in a column: an incorporated one, or the licence again after it."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from glossator.core.text.direction import Direction, majority_direction
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.table.frames import Frame
from glossator.ui.i18n import current_language
from glossator.ui.theme import Theme

_PADDING = 0.35
_RULE = 2
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def band_words(entry: Entry) -> str:
    """What stands above `entry`: the title, unless the document begins by printing it itself."""
    if _prints_title(entry):
        return QCoreApplication.translate("CompareView", "Incorporated document")
    return entry.document.title.in_language(current_language())


def band_rect(entry: Entry, frame: Frame, top: int) -> QRect:
    """Where the words stand, from `top` down: right across the column, as high as they need."""
    words, padding = band_words(entry), frame.typography.ems(_PADDING)
    metrics = QFontMetrics(_font(entry, frame))
    inner = metrics.boundingRect(_inside(QRect(0, 0, frame.width, 0), frame), _WRAPPED, words)
    return QRect(0, top, frame.width, inner.height() + 2 * padding)


def paint_band(painter: QPainter, entry: Entry, band: QRect, frame: Frame, theme: Theme) -> None:
    """Paint the words on a ground of their own, with a rule below them."""
    words = band_words(entry)
    painter.fillRect(band, theme.colour("surface-raised"))
    painter.fillRect(QRect(band.left(), band.bottom() + 1 - _RULE, band.width(), _RULE), theme.colour("accent"))
    side = Qt.AlignmentFlag.AlignRight if frame.mirrored else Qt.AlignmentFlag.AlignLeft
    is_rtl = majority_direction(words) is Direction.RTL
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    painter.setFont(_font(entry, frame))
    painter.setPen(theme.colour("accent"))
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter) | _WRAPPED
    painter.drawText(_inside(band, frame), flags, words)


def _prints_title(entry: Entry) -> bool:
    title = entry.document.title
    return entry.clause.heading.casefold() in (title.en.casefold(), title.ar.casefold())


def _font(entry: Entry, frame: Frame) -> QFont:
    """That of headings; a mere remark above a printed title must not outshine it."""
    face = frame.typography.face(frame.direction)
    return face.small if _prints_title(entry) else face.heading(1)


def _inside(band: QRect, frame: Frame) -> QRect:
    """The part of `band` in which words may stand: as far as those of the clauses below it."""
    text = frame.text(1)
    return QRect(text.left, band.top(), text.width, band.height())
