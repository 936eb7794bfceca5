"""The offers that are listed."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from glossator.core.text.direction import strip_isolates
from glossator.ui.palette.offer import Offer
from glossator.ui.palette.search import Found, find

Index = QModelIndex | QPersistentModelIndex

OFFER_ROLE = Qt.ItemDataRole.UserRole

_AT_ONCE = 100


class Offers(QAbstractListModel):
    """What is meant by the typed words, the likeliest first."""

    def __init__(self, offers: Sequence[Offer], used: Mapping[str, int]) -> None:
        super().__init__()
        self._all = offers
        self._used = used
        self._found = find(offers, "", used)

    @property
    def found(self) -> Found:
        """What is listed."""
        return self._found

    def prepare(self) -> Iterator[int]:
        """Make ready what is searched, some offers at a time, so that the first letter need not wait for it."""
        for nth in range(0, len(self._all), _AT_ONCE):
            yield sum(len(offer.key) + len(offer.further_key) for offer in self._all[nth : nth + _AT_ONCE])

    def look_for(self, typed: str) -> None:
        """List what `typed` may mean."""
        self.beginResetModel()
        self._found = find(self._all, typed, self._used)
        self.endResetModel()

    def offer(self, index: Index) -> Offer:
        """The offer at `index`, which must be valid."""
        return self._found.offers[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many offers are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._found.offers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is not available cannot be chosen."""
        if not index.isValid() or not self.offer(index).is_available:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The offer at `index` and its words."""
        if not index.isValid():
            return None
        offer = self.offer(index)
        if role == OFFER_ROLE:
            return offer
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return offer.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            unavailable = "" if offer.is_available else self.tr("not available")
            return ", ".join(part for part in (strip_isolates(offer.name), offer.detail, unavailable) if part)
        return None
