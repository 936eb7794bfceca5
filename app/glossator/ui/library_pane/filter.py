"""The licences in whose card all the typed words occur."""

from PySide6.QtCore import QSortFilterProxyModel

from glossator.core.text.folding import SearchKey
from glossator.ui.check_list import Index
from glossator.ui.library_pane.model import SEARCH_ROLE, LibraryModel


class LibraryFilter(QSortFilterProxyModel):
    """Leaves the licences in whose card every typed word occurs, and the titles of their groups."""

    def __init__(self, model: LibraryModel) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ()
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    @property
    def is_active(self) -> bool:
        """Whether any words are being looked for."""
        return bool(self._words)

    def set_words(self, typed: str) -> None:
        """Look for the words in `typed`; nothing typed leaves everything."""
        self.beginFilterChange()
        self._words = tuple(word for word in typed.split() if SearchKey(word).key)
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether every word occurs; a group stays if one of its licences does."""
        if not self._words:
            return True
        key = self.sourceModel().index(source_row, 0, source_parent).data(SEARCH_ROLE)
        return isinstance(key, SearchKey) and all(key.find(word) for word in self._words)
