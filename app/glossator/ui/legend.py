"""The legend: what each mark means, how often it occurs, and a switch for it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QCheckBox, QLabel, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from glossator.core.compare.model import Comparison
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.model import Decision
from glossator.ui.check_list import CHECKED, ENTRY_ROLE, CheckDelegate, CheckList, Index, slice_off, words_colour
from glossator.ui.compare_view.cells.ornaments import paint_badge
from glossator.ui.eliding import elided
from glossator.ui.i18n import current_language
from glossator.ui.legend_model import LegendEntry, LegendModel
from glossator.ui.theme import KindStyle, Theme

_BADGE_WIDTH, _BADGE_HEIGHT, _GAP = 28, 18, 8


class LegendDelegate(CheckDelegate):
    """Shows a kind as the columns do: its badge, and its name on its tint, underlined in its pattern."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: Index) -> None:
        """Paint badge, name and count."""
        entry: LegendEntry = index.data(ENTRY_ROLE)
        style = self.theme.kind_style(entry.kind, current_language())
        badge, rest = slice_off(rect, _BADGE_WIDTH, option.direction)
        _paint_small_badge(painter, badge, style, option.font)
        rest = slice_off(rest, _GAP, option.direction)[1]
        count, name = slice_off(rest, _width(str(entry.count), option.font) + _GAP, option.direction, at_end=True)
        painter.setFont(option.font)
        painter.setPen(words_colour(option, QPalette.ColorRole.PlaceholderText))
        painter.drawText(count, Qt.AlignmentFlag.AlignCenter, str(entry.count))
        is_shown = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is CHECKED
        marked = _format(style, words_colour(option)) if is_shown else None
        _paint_name(painter, name, str(index.data()), option, marked)


class Legend(QWidget):
    """The pane of the legend."""

    shown_changed = Signal(object)
    """The ids of the kinds that are to be marked (a frozenset), as the reader chose."""
    rejected_wanted = Signal(bool)
    """Whether the reader wants to see what she rejected."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LegendModel(taxonomy)
        self._model.shown_changed.connect(self.shown_changed)
        self._delegate = LegendDelegate(theme, self)
        self._list = CheckList(self)
        self._list.setItemDelegate(self._delegate)
        self._list.show_model(self._model)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setContentsMargins(12, 12, 12, 12)
        self._rejected = QCheckBox(self)
        self._rejected.clicked.connect(self.rejected_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addWidget(self._list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 4, 12, 6)
        foot.addWidget(self._rejected)
        layout.addLayout(foot)
        self.setFocusProxy(self._list)
        self._retranslate()
        self._show_emptiness()

    @property
    def model(self) -> LegendModel:
        """The kinds that are listed."""
        return self._model

    @property
    def shown(self) -> frozenset[str]:
        """Ids of the kinds that are marked."""
        return self._model.shown

    def set_comparison(self, comparison: Comparison, decisions: Sequence[Decision] = ()) -> None:
        """List the kinds that occur in `comparison`, and count those that nobody rejected."""
        self._model.set_comparison(comparison, decisions)
        self._show_emptiness()
        self._retranslate()

    def set_decisions(self, decisions: Sequence[Decision]) -> None:
        """Count anew after these decisions."""
        self._model.set_decisions(decisions)
        self._retranslate()

    def show_rejected(self, shown: bool) -> None:
        """Check the box that shows what was rejected, without emitting `rejected_wanted`."""
        self._rejected.setChecked(shown)

    def set_shown(self, kinds: frozenset[str]) -> None:
        """Check the boxes of `kinds`, without emitting `shown_changed`."""
        self._model.set_shown(kinds)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self._list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._model.fill()
            self._retranslate()

    def _retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Legend: kinds of provision that are marked"))
        self._empty.setText(self.tr("No provision is marked in these licences."))
        count = self._model.rejected
        self._rejected.setVisible(count > 0)
        self._rejected.setText(self.tr("Show %n rejected finding(s)", "", count))

    def _show_emptiness(self) -> None:
        is_empty = self._model.rowCount() == 0
        self._empty.setVisible(is_empty)
        self._list.setVisible(not is_empty)


def _paint_small_badge(painter: QPainter, rect: QRect, style: KindStyle, font: QFont) -> None:
    plate = QRect(0, 0, _BADGE_WIDTH, _BADGE_HEIGHT)
    plate.moveCenter(rect.center())
    letters = QFont(font)
    letters.setPointSizeF(font.pointSizeF() * 0.8)
    letters.setBold(True)
    paint_badge(painter, plate, style, letters, is_curated=True)


def _format(style: KindStyle, colour: QColor) -> QTextCharFormat:
    marked = QTextCharFormat()
    marked.setBackground(style.tint)
    marked.setForeground(colour)
    marked.setUnderlineStyle(style.underline)
    marked.setUnderlineColor(style.ink)
    return marked


def _paint_name(
    painter: QPainter, rect: QRect, name: str, option: QStyleOptionViewItem, marked: QTextCharFormat | None
) -> None:
    """The name on one line, marked as its passages are; plain where the kind is switched off."""
    fitting = elided(name, QFontMetrics(option.font), rect.width())
    layout = QTextLayout(fitting, option.font)
    layout.setTextOption(_single_line(option.direction))
    if marked:
        whole = QTextLayout.FormatRange()
        whole.start, whole.length, whole.format = 0, len(fitting), marked
        layout.setFormats([whole])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    painter.setPen(words_colour(option))
    layout.draw(painter, QPointF(rect.left(), rect.center().y() - line.height() / 2 + 1))


def _single_line(direction: Qt.LayoutDirection) -> QTextOption:
    text_option = QTextOption(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading))
    text_option.setTextDirection(direction)
    text_option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return text_option


def _width(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text)
