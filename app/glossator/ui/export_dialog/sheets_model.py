"""A table of the report as a spreadsheet will show it."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from glossator.core.text.direction import Direction, majority_direction
from glossator.export.colours import HUES
from glossator.export.sheets.tables import Cell, Table
from glossator.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class SheetModel(QAbstractTableModel):
    """A kind of provision in its colour, and what will be a link in that of links."""

    def __init__(self, table: Table, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._theme = theme

    @property
    def title(self) -> str:
        """What the sheet is called."""
        return self._table.title

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Without the head."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as the head has."""
        return 0 if parent.isValid() else len(self._table.head)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """The words of a cell, in one line."""
        cell = self._table.rows[index.row()][index.column()]
        if role == _ROLE.DisplayRole:
            return " ".join(cell.words.split())
        return self._colour(cell, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """The captions of the columns, and the numbers of the rows, the head being the first."""
        if role != _ROLE.DisplayRole:
            return None
        return self._table.head[section] if orientation is Qt.Orientation.Horizontal else section + 2

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def direction(self, index: _Index) -> Direction:
        """Which way a cell reads."""
        cell = self._table.rows[index.row()][index.column()]
        return cell.direction or majority_direction(cell.words) or Direction.LTR

    def _colour(self, cell: Cell, role: int) -> QColor | None:
        if role == _ROLE.BackgroundRole and cell.hue in HUES:
            return self._theme.colour(f"{cell.hue}-tint")
        if role == _ROLE.ForegroundRole and cell.row:
            return self._theme.colour("accent")
        return None
