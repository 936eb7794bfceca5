"""What the reader attends to: the selection, the focused clause, the mark, note and find that are current."""

from dataclasses import dataclass

from glossator.core.compare.model import Span
from glossator.core.notes.model import Scope
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.marks.marks import MarkKey


@dataclass(frozen=True, slots=True)
class Turned:
    """What the reader turned to without selecting it: these words, or as much around them as `scope` says."""

    words: Span
    scope: Scope = Scope.WORDS


@dataclass(slots=True)
class Attention:
    """Shared by those who change it (mouse, keys, panes beside the view) and the one who paints it."""

    anchor: Span | None = None
    """The words at which the selection began (one character's place, a word or a clause)."""
    caret: Span | None = None
    """The words to which it extends."""
    focus: Entry | None = None
    mark: MarkKey | None = None
    """The mark that keys act on, until the reader goes on to another clause."""
    turned: Turned | None = None
    """A mark, a find, an empty cell, a licence: where it is not None, it was attended to last."""
    origin: Entry | None = None
    """The clause that another one is being picked for."""
    candidate: Entry | None = None
    """The clause that would be picked now."""
    note_id: str = ""
    hit: int = -1

    @property
    def selection(self) -> Span | None:
        """The selected words; None where there are none."""
        if self.anchor is None or self.caret is None or self.anchor.column != self.caret.column:
            return None
        start = min(self.anchor.start, self.caret.start)
        end = max(self.anchor.end, self.caret.end)
        return Span(self.anchor.column, start, end) if start < end else None

    def select(self, anchor: Span, caret: Span | None = None) -> None:
        """Select from `anchor` to `caret`, both included."""
        self.anchor = anchor
        self.caret = caret or anchor

    def forget(self) -> None:
        """Attend to nothing."""
        self.deselect()
        self.turned = None
        self.focus = self.origin = self.candidate = None
        self.mark = None
        self.note_id = ""
        self.hit = -1

    def follow(self, content: Content) -> None:
        """Attend to the same words and clause in the rows of `content`, which has the same licences."""
        if self.focus:
            self.focus = content.entry_at(self.focus.column, self.focus.clause.start)
        self.origin = self.candidate = None
        self.hit = -1

    def is_selecting_in(self, entry: Entry) -> bool:
        """Whether any selected words, or the place where a selection would begin, are in this clause."""
        place = self.selection or self.anchor
        if place is None or place.column != entry.column:
            return False
        return place.start < entry.clause.own_end and entry.clause.start < max(place.end, place.start + 1)

    def deselect(self) -> None:
        """Select nothing."""
        self.anchor = self.caret = None
