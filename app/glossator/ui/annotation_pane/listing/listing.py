"""Which notes are listed, and in which order: plain values that the pane shows."""

from enum import StrEnum

from glossator.core.notes.filtering import Filed, Filing, Filter, Order, select
from glossator.core.notes.ordering import in_reading_order
from glossator.core.notes.placement import Hold
from glossator.core.session.workspace import State


class Tab(StrEnum):
    """Where a note is listed."""

    TEXT = "text"
    """It stands somewhere in the licences that are open."""
    ORPHANS = "orphans"
    """Its words are in none of them any more."""
    CLOSED = "closed"
    """None of its licences is open."""


class Listing:
    """The notes of a review, and what the reader wants to see of them."""

    def __init__(self) -> None:
        self._filing = Filing()
        self._tabs: dict[Tab, tuple[Filed, ...]] = dict.fromkeys(Tab, ())
        self.wanted = Filter()
        self.order = Order.READING
        self.tab = Tab.TEXT

    def read(self, state: State) -> None:
        """Take the notes of `state`; a tab on which nothing is left is turned."""
        filed = self._filing.file(in_reading_order(state.placements, state.comparison))
        self._tabs = {tab: tuple(each for each in filed if tab_of(each) is tab) for tab in Tab}
        if not self._tabs[self.tab]:
            self.tab = Tab.TEXT

    @property
    def notes(self) -> tuple[Filed, ...]:
        """All notes of the tab that is open, in reading order."""
        return self._tabs[self.tab]

    @property
    def all_notes(self) -> tuple[Filed, ...]:
        """The notes of all tabs."""
        return tuple(each for notes in self._tabs.values() for each in notes)

    def listed(self) -> tuple[Filed, ...]:
        """Those of the open tab that the reader looks for, as she wants them listed."""
        return select(self.notes, self.wanted, self.order)

    def count(self, tab: Tab) -> int:
        """How many notes a tab has, whatever is looked for."""
        return len(self._tabs[tab])

    def find(self, note_id: str) -> Filed | None:
        """The note with this id, on whichever tab."""
        return next((each for each in self.all_notes if each.note.id == note_id), None)

    def reveal(self, note_id: str) -> bool:
        """Turn to the tab of this note, and look for nothing else where it would not be listed; whether it is there."""
        found = self.find(note_id)
        if found is None:
            return False
        self.tab = tab_of(found)
        if not select([found], self.wanted):
            self.wanted = Filter()
        return True


def tab_of(filed: Filed) -> Tab:
    """Where the note is listed: of several targets one that stands in the text is enough."""
    tabs = {Hold.ORPHANED: Tab.ORPHANS, Hold.NOT_OPEN: Tab.CLOSED}
    return tabs.get(filed.placed.first.hold, Tab.TEXT)
