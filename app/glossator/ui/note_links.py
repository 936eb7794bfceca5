"""The text and the cards beside it: either end finds the other, and a note is held to other words."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.compare.model import Span
from glossator.core.notes.model import Anchor, Scope
from glossator.core.notes.scopes import anchors_around
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.columns import Columns
from glossator.ui.notices.telling import Say
from glossator.ui.parts import Parts
from glossator.ui.saying import say, unsay


class NoteLinks(QObject):
    """Joins the columns and the annotation pane."""

    def __init__(self, window: QMainWindow, parts: Parts, workspace: Workspace, columns: Columns) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._columns = columns
        self._said = ""
        view, notes = parts.view, parts.notes
        view.selection_changed.connect(self._unsay)
        view.whereabouts.changed.connect(self._unsay)
        view.note_requested.connect(self._begin)
        view.wider_note_requested.connect(self._begin)
        view.turned_around.connect(self._say_what_n_does)
        view.note_activated.connect(self.show_note)
        view.note_drops.dropped.connect(self._attach_dropped)
        notes.note_activated.connect(self._show_words)
        notes.outlined.connect(view.marking.outline)
        notes.note_wanted.connect(parts.actions["add-note"].trigger)
        notes.attach_wanted.connect(self._attach)
        notes.licence_wanted.connect(self._open)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"attach-note": lambda: self._attach(self._parts.notes.chosen_note())}

    def show_note(self, note_id: str) -> None:
        """Bring the card of a note into sight."""
        self._parts.panes.reveal(self._parts.notes, focus=False)
        self._parts.notes.show_note(note_id)

    def _begin(self, words: Span, scope: Scope = Scope.WORDS) -> None:
        self._parts.panes.reveal(self._parts.notes, focus=False)
        self._parts.notes.begin_note(words, scope)

    def _say_what_n_does(self, column: int, scope: Scope) -> None:
        licence = self._workspace.state.comparison.licences[column].metadata.short
        on_row = self.tr("Nothing here answers these clauses: N writes a note on what stands in the row")
        on_licence = self.tr("N writes a note on all of {licence}").format(licence=isolate(licence))
        self._said = on_row if scope is Scope.ROW else on_licence
        say(self._window, self._said)

    def _unsay(self) -> None:
        """N does something else once the reader turned elsewhere."""
        unsay(self._window, self._said)

    def _show_words(self, note_id: str) -> None:
        """Bring what a note is on into sight: its words, or the head of its licence's column."""
        view = self._parts.view
        view.marking.choose_note(note_id)
        for place in self._workspace.state.placements:
            if place.note.id != note_id or place.column < 0:
                continue
            if place.end > 0:
                view.going.to_note(Span(place.column, place.start, place.end))
                return
            if place.target.selector is None:
                view.going.show_column(place.column)
                return

    def _attach(self, note_id: str) -> None:
        words = self._parts.view.selection()
        if not note_id:
            self._tell(lambda: self.tr("Choose the card of the note first."))
        elif words is None:
            self._tell(lambda: self.tr("Select the words in the text that the note is to be attached to."))
        else:
            self._hold(note_id, self._anchors(words)[Scope.WORDS])

    def _attach_dropped(self, note_id: str, words: Span, is_clause: bool) -> None:  # the signal hands it over by place
        anchors = self._anchors(words)
        self._hold(note_id, anchors.get(Scope.CLAUSE, anchors[Scope.WORDS]) if is_clause else anchors[Scope.WORDS])

    def _anchors(self, words: Span) -> dict[Scope, Anchor]:
        return anchors_around(words, self._workspace.state.comparison)

    def _hold(self, note_id: str, anchor: Anchor) -> None:
        self._parts.notes.finish_editing()
        if any(note.id == note_id for note in self._workspace.review.notes):
            self._workspace.notes.retarget(note_id, anchor)
            self.show_note(note_id)
            self._parts.view.marking.choose_note(note_id)
            say(self._window, self.tr("The note is attached to these words"))

    def _open(self, reference: str) -> None:
        if self._columns.add([reference]):
            self._tell(lambda: self.tr("There are four columns already: close one, then this licence can be opened."))

    def _tell(self, say: Say) -> None:
        self._parts.notice_bar.show_information(say)
