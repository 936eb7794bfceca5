"""Going to a place in the columns: to words, a row, a clause, and on to the next mark, note or change."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from glossator.core.compare.model import Span
from glossator.core.compare.summary import is_alone
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.differences.landmarks import changed_places
from glossator.ui.compare_view.hand.attention import Turned
from glossator.ui.compare_view.hand.focus_walk import FocusWalk
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.table.scrolling import at_row
from glossator.ui.compare_view.table.stage import Stage
from glossator.ui.compare_view.wayfinding.landmarks import Arrival, Landmark, Landmarks


class Going(QObject):
    """Brings what the reader asks for into sight on `canvas`, and lets `hand` attend to it."""

    arrived = Signal(object)
    """A step led to the next mark, note or change, or to none (an Arrival)."""

    def __init__(self, canvas: Canvas, hand: Hand) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hand = hand
        self._landmarks = Landmarks()
        self._found_in: Content | None = None
        self._found: dict[Callable[[Content], list[Span]], list[Span]] = {}

    def forget(self) -> None:
        """Other licences are shown: the next step counts from what is in sight."""
        self._landmarks.forget()

    def to_words(self, span: Span) -> None:
        """Bring the beginning of these words into sight and focus their clause; nothing stays selected."""
        self._canvas.reveal(span)
        self._hand.deselect()
        self._hand.choose_mark(None)
        self._hand.focus(self._canvas.content.entry_at(span.column, span.start))
        self._canvas.viewport().update()

    def to_find(self, span: Span) -> None:
        """Bring words that were searched for into sight and attend to them."""
        self.to_words(span)
        self._hand.turn_to(Turned(span))

    def to_note(self, span: Span) -> None:
        """Bring the words of a note into sight and attend to them; the selection stays: the note may be held to it."""
        self._canvas.reveal(span)
        self._hand.turn_to(Turned(span))

    def to_clause(self, column: int, clause_id: str) -> None:
        """Bring the clause with this id into sight, focus it, and let keys act on the columns."""
        clause = self._canvas.content.comparison.licences[column].clause(clause_id)
        self.to_words(Span(column, clause.start, clause.end))
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def column(self) -> int | None:
        """The column of the clause that keys act on; None where they act on none."""
        focus = self._canvas.attention.focus
        return focus.column if focus else None

    def show_column(self, column: int) -> None:
        """Bring all of this column into sight, wherever the keyboard is."""
        self._canvas.show_column(column)

    def to_column(self, column: int) -> None:
        """Bring all of this column into sight, and the keyboard to the clauses."""
        self.show_column(column)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def top_row(self) -> int:
        """The topmost row in sight."""
        return self._canvas.stage.place.row

    @property
    def standing(self) -> tuple[int, int]:
        """The topmost row in sight, and how much of it lies above the window, in thousandths of its height."""
        stage = self._canvas.stage
        height = stage.grid.track(stage.held).measure(stage.place.row) or 1
        return stage.place.row, round(1000 * stage.place.offset / height)

    def to_standing(self, row: int, offset: int) -> None:
        """Show `row` at the top with `offset` thousandths of its height above the window."""
        self._show_row(row)
        stage = self._canvas.stage
        self._canvas.scroll_by(round(offset * stage.grid.track(stage.held).measure(row) / 1000))

    def to_row(self, row: int) -> None:
        """Show `row` at the top, or as near to it as the end allows, and attend to what is in sight then."""
        self._show_row(row)
        self.settle()

    def settle(self) -> None:
        """Let go of words and clause of which nothing is in sight, and focus the topmost clause in place of that."""
        attention, stage = self._canvas.attention, self._canvas.stage
        focus, selection = attention.focus, attention.selection
        if selection and not _is_in_sight(selection, stage):
            self._hand.deselect()
        if focus and not stage.is_in_sight(focus.row, focus.column):
            FocusWalk(self._canvas, self._hand).settle()

    def _show_row(self, row: int) -> None:
        stage = self._canvas.stage
        self._canvas.go_to(at_row(row, stage.grid.track(stage.held), stage.height))

    def on_to_restriction(self, step: int) -> None:
        """Go `step` marked passages on (back if negative), of the kinds shown; from the last to the first."""
        passages = [each for each in self._canvas.marks.passages if self._is_shown(each.span)]
        nth = self._step(Landmark.RESTRICTION, [each.span for each in passages], step)
        if nth is not None:
            self._hand.choose_mark(passages[nth])

    def on_to_note(self, step: int) -> None:
        """Go `step` notes on (back if negative) and activate the one arrived at; from the last to the first."""
        notes = [each for each in self._canvas.marks.notes if self._is_shown(each.span)]
        nth = self._step(Landmark.NOTE, [note.span for note in notes], step)
        if nth is not None:
            self._hand.activate_note(notes[nth])

    def on_to_change(self, step: int) -> None:
        """Go `step` differences of substance on (back if negative), and select the words; from the last to the first.

        A clause that differs as a whole, because only one licence has it or for its other words, is focused.
        """
        places = [span for span in self._places(changed_places) if self._is_shown(span)]
        nth = self._step(Landmark.CHANGE, places, step)
        if nth is not None:
            if self._canvas.content.entry_at(places[nth].column, places[nth].start).span == places[nth]:
                self._hand.deselect()
            else:
                self._hand.select(places[nth])

    def on_to_clause_alone(self, step: int) -> None:
        """Go `step` clauses on (back if negative) that only one licence has; from the last to the first."""
        places = [span for span in self._places(clauses_alone) if self._is_shown(span)]
        self._step(Landmark.ALONE, places, step)

    def _is_shown(self, span: Span) -> bool:
        """Whether the row of `span` is among those shown: who leaves rows out does not want to be led into them."""
        arrangement = self._canvas.table.arrangement
        return arrangement.rows is None or arrangement.shows(self._canvas.content.row_at(span.column, span.start))

    def _step(self, landmark: Landmark, spans: Sequence[Span], step: int) -> int | None:
        """Bring the one into sight that is `step` places on, tell of it, and return its index in `spans`."""
        found = self._landmarks.step(spans, step, self._canvas.stage)
        if found is None:
            self.arrived.emit(Arrival(landmark, 0, 0))
            return None
        self.to_words(spans[found.nth])
        self.arrived.emit(Arrival(landmark, found.nth + 1, len(spans), found.went_round))
        return found.nth

    def _places(self, find: Callable[[Content], list[Span]]) -> list[Span]:
        """What `find` finds in the clauses that are shown, found once for as long as they are."""
        content = self._canvas.content
        if self._found_in is not content:
            self._found_in, self._found = content, {}
        if find not in self._found:
            self._found[find] = find(content)
        return self._found[find]


def _is_in_sight(span: Span, stage: Stage) -> bool:
    """Whether any of these words are."""
    return any(0 <= rect.center().y() < stage.height for rect in stage.word_rects(span))


def clauses_alone(content: Content) -> list[Span]:
    """The first clause of each row that only one licence has, in reading order."""
    alone = (nth for nth, row in enumerate(content.comparison.rows) if is_alone(row))
    return [content.first_words(nth, _column_of(content, nth)) for nth in alone]


def _column_of(content: Content, row: int) -> int:
    """The first column that has a clause in `row`."""
    return next(column for column, cell in enumerate(content.comparison.rows[row].cells) if cell)
