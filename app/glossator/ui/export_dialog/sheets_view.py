"""The sheets of a workbook before it is written, each under its name and the number of its rows."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTabWidget,
    QWidget,
)

from glossator.core.text.direction import Direction
from glossator.export.sheets.tables import Table
from glossator.ui.export_dialog.sheets_model import SheetModel
from glossator.ui.theme import Theme

_COLUMN_WIDTH = 170
_DIRECTIONS = {Direction.LTR: Qt.LayoutDirection.LeftToRight, Direction.RTL: Qt.LayoutDirection.RightToLeft}


class _Delegate(QStyledItemDelegate):
    """Sets each cell from the side from which it is read, so that it is cut short at its end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Only the direction differs."""
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, SheetModel):
            option.direction = _DIRECTIONS[model.direction(index)]


class SheetsView(QTabWidget):
    """Words that are longer than their cell are cut short."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views: list[QTableView] = []
        self._models: list[SheetModel] = []
        self.setDocumentMode(True)

    @property
    def names(self) -> tuple[str, ...]:
        """Of the sheets, each with the number of its rows."""
        return tuple(self.tabText(nth) for nth in range(self.count()))

    def show_tables(self, tables: Sequence[Table], direction: Direction) -> None:
        """Show these, the first column at the side from which the report is read; the same sheet stays in front."""
        shown = self.currentIndex()
        self._clear()
        for table in tables:
            model = SheetModel(table, self._theme, self)
            self._models.append(model)
            self._views.append(self._view(model, direction))
            self.addTab(self._views[-1], f"{table.title} ({len(table.rows)})")
        self.setCurrentIndex(min(max(shown, 0), self.count() - 1))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for model in self._models:
            model.set_theme(theme)

    def _clear(self) -> None:
        self.clear()
        for each in (*self._views, *self._models):
            each.deleteLater()
        self._views.clear()
        self._models.clear()

    def _view(self, model: SheetModel, direction: Direction) -> QTableView:
        view = QTableView(self)
        view.setLayoutDirection(_DIRECTIONS[direction])
        view.setModel(model)
        view.setItemDelegate(_Delegate(view))
        view.setFrameShape(QTableView.Shape.NoFrame)
        view.setWordWrap(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        head = view.horizontalHeader()
        head.setDefaultSectionSize(_COLUMN_WIDTH)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        view.setAccessibleName(model.title)
        return view
