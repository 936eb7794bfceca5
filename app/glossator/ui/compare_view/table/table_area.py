"""The scroll area as the frame of a table: what the table holds, the grid at the area's width, the heads above it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.compare_view.cells.typography import Typography
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.hand.attention import Attention
from glossator.ui.compare_view.marks.marks import Marks
from glossator.ui.compare_view.pairing.pinned import Pinned
from glossator.ui.compare_view.table.grid import Grid
from glossator.ui.compare_view.table.row_bands import Bands
from glossator.ui.compare_view.table.table import Table
from glossator.ui.theme import KindStyle, Theme

_Type = QEvent.Type
_TOLD = frozenset(
    {
        *(_Type.MouseMove, _Type.MouseButtonPress, _Type.MouseButtonRelease, _Type.MouseButtonDblClick),
        *(_Type.Wheel, _Type.ToolTip, _Type.ContextMenu, _Type.Leave, _Type.Resize),
    }
)


class TableArea(QAbstractScrollArea):
    """Holds a table, what the reader attends to in it, and the heads of its columns."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.taxonomy = taxonomy
        self.attention = Attention()
        self.table = Table(taxonomy, theme)
        self._grid: Grid | None = None
        self._header: QWidget | None = None
        self._watchers: list[QObject] = []
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def content(self) -> Content:
        """The clauses that are shown."""
        return self.table.content

    @property
    def marks(self) -> Marks:
        """What is marked in them."""
        return self.table.marks

    @property
    def pinned(self) -> Pinned:
        """Which of them the reviewer put together or apart."""
        return self.table.pinned

    @property
    def bands(self) -> Bands:
        """What is said above each row."""
        return self.table.bands

    @property
    def styles(self) -> Mapping[str, KindStyle]:
        """How kinds and changes are marked."""
        return self.table.styles

    @property
    def typography(self) -> Typography:
        """The type that the words are set in."""
        return self.table.typography

    @property
    def grid(self) -> Grid:
        """The table at the present width and size of type."""
        if self._grid is None:
            self._grid = self.table.grid(self.viewport().width(), mirrored=self.isRightToLeft())
        return self._grid

    def tell(self, watcher: QObject) -> None:
        """Ask the event filter of `watcher`, before those of earlier ones, about what the pointer does over the table.

        Qt would ask a filter on the viewport about everything that happens there, and a view has so many of them that
        it would be slow to appear.
        """
        self._watchers.insert(0, watcher)

    def viewportEvent(self, event: QEvent) -> bool:
        """Let those who were promised it take the event."""
        if event.type() in _TOLD and any(each.eventFilter(self.viewport(), event) for each in self._watchers):
            return True
        return super().viewportEvent(event)

    def make_room(self, header: QWidget) -> None:
        """Keep `header`, a child, above the columns."""
        self._header = header
        self.setViewportMargins(0, header.sizeHint().height(), 0, 0)
        self.place_header()

    def place_header(self) -> None:
        """Lay the heads above the columns again."""
        if self._header:
            view = self.viewport().geometry()
            self._header.setGeometry(view.x(), 0, view.width(), view.y())
