"""What the reader does with words and clauses, by mouse, key or from a pane beside: select, focus, ask for a note."""

from PySide6.QtCore import QObject, Signal

from glossator.core.compare.model import Span
from glossator.core.notes.model import Scope
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Entry
from glossator.ui.compare_view.hand.attention import Turned
from glossator.ui.compare_view.hand.reading import Reading
from glossator.ui.compare_view.marks.marks import NotedPassage, Passage


class Hand(QObject):
    """Changes what the reader attends to on `canvas`, shows it, and tells others."""

    selection_changed = Signal()
    focus_changed = Signal()
    note_requested = Signal(object)
    """With the Span that the note is to be held to."""
    wider_note_requested = Signal(object, object)
    """With a Span, and how much around it the note is to be held to (a Scope)."""
    turned_around = Signal(int, object)
    """The reader turned to more than words of the column of this index (a Scope)."""
    note_activated = Signal(str)
    """With the note's id."""
    note_chosen = Signal(str)
    """Another note is the chosen one: its id, empty for none."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._attention = canvas.attention

    @property
    def reading(self) -> Reading:
        """Steps through the words as they are set now."""
        return Reading(self._canvas.grid)

    def select(self, anchor: Span, caret: Span | None = None) -> None:
        """Select the words from `anchor` to `caret`, both included, and focus the clause at `caret`."""
        caret = caret or anchor
        if (self._attention.anchor, self._attention.caret) != (anchor, caret):
            self._attention.select(anchor, caret)
            self._repaint()
            self.selection_changed.emit()
        self._attention.turned = None
        self._move_focus(self._canvas.content.entry_at(caret.column, caret.start))

    def deselect(self) -> None:
        """Select nothing."""
        if self._attention.anchor is not None:
            self._attention.deselect()
            self._repaint()
            self.selection_changed.emit()

    def focus(self, entry: Entry | None) -> None:
        """Let keys act on this clause; words that are selected elsewhere are let go."""
        if entry != self._attention.focus:
            if entry and not self._attention.is_selecting_in(entry):
                self.deselect()
            self._move_focus(entry)

    def turn_to(self, turned: Turned) -> None:
        """Attend to these words without selecting them; what is selected stays so, to be done with what one wants."""
        self._move_focus(self._canvas.content.entry_at(turned.words.column, turned.words.start))
        self._attention.turned = turned
        self._repaint()

    def turn_to_row(self, row: int) -> None:
        """Attend to all clauses of `row`, of which the leading licence's is focused, or the first that there is."""
        cells, leading = self._canvas.content.cells[row], self._canvas.content.comparison.leading
        entry = (cells[leading] or next(filter(None, cells)))[0]
        self._turn_around(entry, Scope.ROW)

    def turn_to_licence(self, column: int) -> None:
        """Attend to the licence of `column` as a whole."""
        entries = self._canvas.content.columns[column]
        if entries:
            self._turn_around(entries[0], Scope.LICENCE)

    def choose_mark(self, passage: Passage | None) -> None:
        """Let keys act on this mark, in the focused clause; None for no mark."""
        self._attention.mark = passage.key if passage else None
        is_attended = passage is not None and self._attention.selection is None
        self._attention.turned = Turned(passage.span) if passage and is_attended else None
        self._repaint()

    def choose_note(self, note: NotedPassage | None) -> None:
        """Show this note's words as those of the chosen note; None for no note."""
        self._attention.note_id = note.note_id if note else ""
        self.note_chosen.emit(self._attention.note_id)
        self._repaint()

    def activate_note(self, note: NotedPassage) -> None:
        """Choose a note by a click on its words or mark."""
        self.choose_note(note)
        self.note_activated.emit(note.note_id)

    @property
    def target(self) -> Turned | None:
        """What a note would be written on: what the reader turned to, selected or focused last; None for nothing."""
        attention = self._attention
        words = attention.selection or (self.whole(attention.focus) if attention.focus else None)
        return attention.turned or (Turned(words) if words else None)

    def request_note(self) -> bool:
        """Ask for a note on what is attended to; whether there is anything."""
        target = self.target
        if target:
            self._emit_request(target)
        return target is not None

    def select_focused(self) -> None:
        """Select all of the focused clause."""
        focus = self._attention.focus
        if focus:
            self.select(self.whole(focus))
            self.focus(focus)

    def select_column(self) -> None:
        """Select all of the column with the focus; the place that is read stays in sight."""
        focus = self._attention.focus
        if focus:
            length = len(self._canvas.content.text(focus.column).rstrip())
            self.select(Span(focus.column, length, length), Span(focus.column, 0, 0))
            self.focus(focus)

    def whole(self, entry: Entry) -> Span:
        """All of a clause, its label and sub-clauses included, without the white space behind it."""
        clause = entry.clause
        words = self._canvas.content.text(entry.column)[clause.start : clause.end]
        return Span(entry.column, clause.start, clause.start + len(words.rstrip()))

    def _move_focus(self, entry: Entry | None) -> None:
        if entry != self._attention.focus:
            self._attention.focus = entry
            self._attention.mark = self._attention.turned = None
            self._repaint()
            self.focus_changed.emit()

    def _turn_around(self, entry: Entry, scope: Scope) -> None:
        self.deselect()
        self.turn_to(Turned(self.whole(entry), scope))
        self.turned_around.emit(entry.column, scope)

    def _emit_request(self, target: Turned) -> None:
        if target.scope is Scope.WORDS:
            self.note_requested.emit(target.words)
        else:
            self.wider_note_requested.emit(target.words, target.scope)

    def _repaint(self) -> None:
        self._canvas.viewport().update()
