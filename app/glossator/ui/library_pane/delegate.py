"""How the library pane paints its rows, and what a click on their parts does."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from glossator.core.library.library import Damaged
from glossator.ui.check_list import ENTRY_ROLE, Index, is_click_in, is_toggling_key, switch
from glossator.ui.library_pane.entry import LibraryEntry
from glossator.ui.library_pane.model import GROUP_ROLE
from glossator.ui.library_pane.painter import Inks, RowPainter
from glossator.ui.library_pane.row import row_height, row_places
from glossator.ui.theme import Theme

_TITLE_ROOM = 12


class LibraryDelegate(QStyledItemDelegate):
    """Two lines a licence: its name, and below it what restricts the licensee."""

    about_wanted = Signal(object)
    """The reader clicked the sign that tells about a licence (its reference)."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._inks = Inks(theme)

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._inks = Inks(theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for two lines; for one where there is a title."""
        is_title = index.data(GROUP_ROLE) is not None
        height = QFontMetrics(option.font).height() + _TITLE_ROOM if is_title else row_height(option.font)
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as the style does, and the parts upon it."""
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        name, styled.text = styled.text, ""
        styled.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        styled.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, styled.widget)
        painter.save()
        parts = RowPainter(painter, styled, self._inks)
        value = index.data(ENTRY_ROLE)
        if isinstance(value, LibraryEntry):
            parts.paint_entry(name, value)
        elif isinstance(value, Damaged):
            parts.paint_damaged(name, value)
        else:
            parts.paint_title(name, index.model().rowCount(index), len(index.data(GROUP_ROLE).entries))
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Switch the licence at a click on its box or at the space bar; tell about it at a click on the sign."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, LibraryEntry):
            return False
        parts = row_places(option.rect, option.font, option.direction)
        if is_toggling_key(event) or is_click_in(event, parts.box):
            return switch(model, index)
        if is_click_in(event, parts.about):
            self.about_wanted.emit(entry.reference)
            return True
        return False


def acts_at(point: QPoint, row: QRect, widget: QWidget) -> bool:
    """Whether a click at `point` in the row `row` of `widget` does something of its own."""
    parts = row_places(row, widget.font(), widget.layoutDirection())
    return parts.box.contains(point) or parts.about.contains(point)
