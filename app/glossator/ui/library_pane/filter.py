"""The licences in whose card all the typed words occur."""

import re

from PySide6.QtCore import QSortFilterProxyModel

from glossator.core.text.folding import SearchKey
from glossator.ui.check_list import Index
from glossator.ui.library_pane.model import SEARCH_ROLE, LibraryModel


class LibraryFilter(QSortFilterProxyModel):
    """Leaves the licences in whose card every typed word occurs, and the titles of their groups."""

    def __init__(self, model: LibraryModel) -> None:
        super().__init__()
        self._words: tuple[re.Pattern[str], ...] = ()
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    @property
    def is_active(self) -> bool:
        """Whether any words are being looked for."""
        return bool(self._words)

    def set_words(self, typed: str) -> None:
        """Look for the words in `typed`; nothing typed leaves everything."""
        self.beginFilterChange()
        keys = (SearchKey(word).key for word in typed.split())
        self._words = tuple(_pattern(key) for key in keys if key)
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether every word occurs; a group stays if one of its licences does."""
        if not self._words:
            return True
        card = self.sourceModel().index(source_row, 0, source_parent).data(SEARCH_ROLE)
        return isinstance(card, SearchKey) and all(word.search(card.key) for word in self._words)


def _pattern(key: str) -> re.Pattern[str]:
    """Finds `key` within words too, but a number only where one begins: 3 is in 3.1, not in 2023 or 13B."""
    return re.compile((r"(?<!\d)" if key[0].isdecimal() else "") + re.escape(key))
