"""Lists whose entries are switched on and off: the manners that the library and the legend share."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent, QStandardItem
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from glossator.ui.eliding import elided

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""Holds an entry's own value; a group's title has none."""

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_TOGGLING_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Select})


def group_item(title: str) -> QStandardItem:
    """The title of a group."""
    item = QStandardItem(title)
    item.setEditable(False)
    return item


def entry_item(name: str, value: object, accessible: str) -> QStandardItem:
    """An entry with a box to check; `accessible` is what a screen reader says of it."""
    item = QStandardItem(name)
    item.setEditable(False)
    item.setCheckable(True)
    item.setData(value, ENTRY_ROLE)
    item.setData(accessible, Qt.ItemDataRole.AccessibleTextRole)
    return item


class CheckDelegate(QStyledItemDelegate):
    """Paints the frame and the box of an entry, and switches it at a click anywhere on its line.

    Subclasses paint the entry's words.
    """

    line_height = 26

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a title as the style does, an entry in parts."""
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        style = styled.widget.style()
        if index.data(ENTRY_ROLE) is None:
            styled.font.setBold(True)
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, styled.widget)
            return
        words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, styled, styled.widget)
        styled.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, styled.widget)
        painter.save()
        self.paint_entry(painter, styled, words, index)
        painter.restore()

    def paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: Index) -> None:
        """Paint the words of the entry at `index` within `rect`."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line's height follows the font, with room around it."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(self.line_height, size.height() + 6))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Switch the entry at a click on its line, or at the space bar."""
        if not _toggles(event, option.rect) or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        return switch(model, index)


class CheckList(QTreeView):
    """A list of titled groups, always unfolded, whose entries have boxes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(8)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QTreeView.EditTrigger.AnyKeyPressed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the lines again where their names may break otherwise."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def show_model(self, model: QAbstractItemModel) -> None:
        """Show `model`, unfolded now and after every change of its lines."""
        self.setModel(model)
        model.modelReset.connect(self.expandAll)
        model.rowsInserted.connect(self.expandAll)
        self.expandAll()


def slice_off(rect: QRect, width: int, direction: Qt.LayoutDirection, *, at_end: bool = False) -> tuple[QRect, QRect]:
    """`rect` cut in two: `width` pixels at its beginning (or end) in reading direction, and the rest."""
    width = min(width, rect.width())
    if (direction == Qt.LayoutDirection.RightToLeft) != at_end:
        return rect.adjusted(rect.width() - width, 0, 0, 0), rect.adjusted(0, 0, -width, 0)
    return rect.adjusted(0, 0, width - rect.width(), 0), rect.adjusted(width, 0, 0, 0)


def draw_words(painter: QPainter, rect: QRect, words: str, colour: QColor, direction: Qt.LayoutDirection) -> None:
    """`words` on one line at the beginning of `rect`, cut with an ellipsis where there is no room."""
    fitting = elided(words, QFontMetrics(painter.font()), rect.width())
    beginning = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    painter.setPen(colour)
    painter.drawText(rect, beginning | Qt.TextFlag.TextSingleLine, fitting)


def words_colour(option: QStyleOptionViewItem, role: QPalette.ColorRole = QPalette.ColorRole.Text) -> QColor:
    """The palette's colour for words of an entry, dimmed where it cannot be switched."""
    is_enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    group = QPalette.ColorGroup.Active if is_enabled else QPalette.ColorGroup.Disabled
    return option.palette.color(group, role)


def switch(model: QAbstractItemModel, index: Index) -> bool:
    """Check the box of the entry at `index`, or uncheck it; whether the model took it."""
    is_checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is CHECKED
    return model.setData(index, UNCHECKED if is_checked else CHECKED, Qt.ItemDataRole.CheckStateRole)


def is_toggling_key(event: QEvent) -> bool:
    """Whether `event` is a press of the key that switches an entry."""
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TOGGLING_KEYS


def is_click_in(event: QEvent, rect: QRect) -> bool:
    """Whether `event` ends a click with the left button within `rect`."""
    if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
        return False
    return event.button() is Qt.MouseButton.LeftButton and rect.contains(event.position().toPoint())


def _toggles(event: QEvent, line: QRect) -> bool:
    return is_toggling_key(event) or is_click_in(event, line)
