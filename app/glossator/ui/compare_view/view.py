"""The compare view: the columns with their heads and the overview ruler, and all that can be asked of them."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glossator.core.compare.model import Comparison, Cosmetic, Span
from glossator.core.library.attached import Attached
from glossator.core.notes.placement import Placement
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.model import Decision, PinnedPair
from glossator.ui.compare_view.accessibility import install_accessibility, tell_focus
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.copying import words_of
from glossator.ui.compare_view.differences.landmarks import changed_places
from glossator.ui.compare_view.finder import Finder
from glossator.ui.compare_view.findings.controller import Findings
from glossator.ui.compare_view.hand import Hand
from glossator.ui.compare_view.header import Header
from glossator.ui.compare_view.keys import Keys
from glossator.ui.compare_view.landmarks import Landmarks
from glossator.ui.compare_view.licence_drops import LicenceDrops
from glossator.ui.compare_view.menu import ContextMenu
from glossator.ui.compare_view.note_button import NoteButton
from glossator.ui.compare_view.pairing.controller import Pairing
from glossator.ui.compare_view.pointer import Pointer
from glossator.ui.compare_view.refiner import Refiner
from glossator.ui.compare_view.ruler import Ruler
from glossator.ui.compare_view.scrolling import at_row
from glossator.ui.theme import Theme


class CompareView(QWidget):
    """Two to four licences as one table of clauses. Spans count code points of a column's document."""

    selection_changed = Signal()
    note_requested = Signal(object)
    """A note is to be written on these words (a Span)."""
    note_activated = Signal(str)
    """The words or the mark of the note with this id were clicked."""
    column_close_requested = Signal(int)
    lead_wanted = Signal(int)
    """The others are to be measured by the licence of the column of this index."""
    form_wanted = Signal(int, str)
    """The licence of the column of this index is wanted with other documents, or without (a reference)."""
    licence_dropped = Signal(str, int, bool)
    """A licence (its reference) is wanted before the column of this index, or in its place if the last is true."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = Canvas(taxonomy, theme, self)
        self._hand = Hand(self._canvas)
        self._header = Header(self._canvas, theme)
        self._ruler = Ruler(self._canvas, theme, self)
        self._finder = Finder(self._canvas.content)
        self._landmarks = Landmarks()
        install_accessibility()
        Pointer(self._canvas, self._hand)
        self.findings = Findings(self._canvas, self._hand)
        self.pairing = Pairing(self._canvas, self._hand)
        menu = ContextMenu(self._canvas, self._hand, self.findings, self.pairing, self.copy)
        keys = {**self.findings.keys(), **self.pairing.keys(), **menu.keys()}
        Keys(self._canvas, self._hand, self.copy, keys)
        self._note_button = NoteButton(self._canvas, self._hand, theme)
        self._drops = LicenceDrops(self, self._canvas, theme)
        Refiner(self._canvas)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._canvas, 1)
        row.addWidget(self._ruler)
        self.setFocusProxy(self._canvas)
        self._name()

    def _connect(self) -> None:
        self._hand.selection_changed.connect(self.selection_changed)
        self._hand.focus_changed.connect(self._tell_focus)
        self._hand.note_requested.connect(self.note_requested)
        self._hand.note_activated.connect(self.note_activated)
        self._header.close_requested.connect(self.column_close_requested)
        self._header.lead_wanted.connect(self.lead_wanted)
        self._header.form_wanted.connect(self.form_wanted)
        self._header.clause_wanted.connect(self._go_to_clause)
        self._drops.dropped.connect(self.licence_dropped)

    def set_comparison(self, comparison: Comparison) -> None:
        """Show `comparison` from its beginning, without notes until they are placed."""
        self.pairing.picking.end()
        self._canvas.show_comparison(comparison)
        self._finder = Finder(self._canvas.content)
        self._landmarks.forget()
        self._header.show_licences()
        self._ruler.refresh()
        self.selection_changed.emit()

    def rearrange(self, comparison: Comparison) -> None:
        """Show `comparison`, of the same licences in other rows; what is read stays where it is."""
        self.pairing.picking.end()
        self._canvas.rearrange(comparison)
        self._header.show_leading()
        self._finder = Finder(self._canvas.content)
        self._ruler.refresh()

    def set_documents(self, documents: Sequence[Sequence[Attached]]) -> None:
        """Say in each column's head which documents the licence incorporates."""
        self._header.show_documents(documents)

    def set_placements(self, placements: tuple[Placement, ...]) -> None:
        """Mark the words that carry notes."""
        self._canvas.marks.place_notes(placements)
        self._show_marks()

    def set_shown_kinds(self, kinds: frozenset[str]) -> None:
        """Mark the provisions of these kinds (ids of the taxonomy) and no others."""
        self._canvas.marks.show_kinds(kinds)
        self._show_marks()

    def show_differences(self, are_shown: bool) -> None:
        """Show the words that differ from the leading licence's, or leave the reader to read freely."""
        self._show_changes(are_shown, self._canvas.marks.differences.ignored)

    def ignore_changes(self, reasons: Collection[Cosmetic]) -> None:
        """Leave out changes that are cosmetic for these reasons alone."""
        self._show_changes(self._canvas.marks.differences.are_shown, reasons)

    def set_pins(self, pins: Sequence[PinnedPair]) -> None:
        """Show which clauses the reviewer put together or apart."""
        self._canvas.hold_pins(pins)

    def set_decisions(self, decisions: tuple[Decision, ...]) -> None:
        """Mark and count the provisions that stand after what the reviewer decided."""
        self._canvas.marks.judge(decisions)
        self._header.count(decisions)
        self._show_marks()

    def show_rejected(self, shown: bool) -> None:
        """Outline the findings that the reviewer rejected, or leave them unseen."""
        self._canvas.marks.show_rejected(shown)
        self._show_marks()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._canvas.wear(theme)
        self._header.wear(theme)
        self._note_button.wear(theme)
        self._drops.mark.wear(theme)
        self._ruler.wear(theme)

    def obey(self, action: QAction) -> None:
        """Do `action` for its keys when they are pressed in the columns."""
        self._canvas.addAction(action)

    def selection(self) -> Span | None:
        """The selected words; None where there are none."""
        return self._canvas.attention.selection

    def request_note(self) -> bool:
        """Ask for a note on the selected words, or on the focused clause as a whole; whether there is either."""
        return self._hand.request_note()

    def copy(self) -> None:
        """Put the selected words on the clipboard as clean text."""
        selection = self.selection()
        if selection:
            QGuiApplication.clipboard().setText(words_of(selection, self._canvas.content))

    def search(self, words: str, exact: bool) -> int:
        """Mark `words` wherever they occur and return how often; none are marked for empty words.

        Unless `exact`, case, typography and Arabic spelling variants are taken for the same.
        """
        self._canvas.marks.show_hits(self._finder.find(words, exact=exact))
        self._canvas.attention.hit = -1
        self._canvas.viewport().update()
        self._ruler.refresh()
        return len(self._canvas.marks.hits)

    def go_to_hit(self, index: int) -> None:
        """Make the find of this index (from 0, in reading order) the current one; raises IndexError beyond them."""
        hit = self._canvas.marks.hits[index]
        self._canvas.attention.hit = hit.index
        self.reveal(hit.span)

    def reveal(self, span: Span) -> None:
        """Bring the beginning of these words into sight and focus their clause."""
        self._canvas.reveal(span)
        self._hand.focus(self._canvas.content.entry_at(span.column, span.start))
        self._canvas.viewport().update()

    def show_column(self, column: int) -> None:
        """Bring all of this column into sight, and the keyboard to the clauses."""
        self._canvas.show_column(column)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def top_row(self) -> int:
        """The topmost row in sight."""
        return self._canvas.stage.place.row

    def scroll_to_row(self, row: int) -> None:
        """Show `row` at the top, or as near to it as the end allows."""
        self._canvas.go_to(at_row(row, self._canvas.grid, self._canvas.viewport().height()))

    def scroll_to_first_mark(self, column: int) -> None:
        """Show the row of the first marked passage of this column at the top; nothing happens where there is none."""
        spans = [passage.span for passage in self._canvas.marks.passages if passage.span.column == column]
        if spans:
            row, _, _ = self._canvas.content.order(spans[0])
            self.scroll_to_row(row)

    def go_to_next_restriction(self, step: int) -> None:
        """Go `step` marked passages on (back if negative), of the kinds shown; from the last to the first."""
        passages = self._canvas.marks.passages
        nth = self._landmarks.step([each.span for each in passages], step, self._canvas.stage)
        if nth is not None:
            self.reveal(passages[nth].span)
            self._hand.choose_mark(passages[nth])

    def go_to_next_note(self, step: int) -> None:
        """Go `step` notes on (back if negative) and activate the one arrived at; from the last to the first."""
        notes = self._canvas.marks.notes
        nth = self._landmarks.step([note.span for note in notes], step, self._canvas.stage)
        if nth is not None:
            self.reveal(notes[nth].span)
            self._hand.activate_note(notes[nth])

    def go_to_next_change(self, step: int) -> None:
        """Go `step` differences of substance on (back if negative), and select the words; from the last to the first.

        A clause that differs as a whole, because only one licence has it or for its other words, is focused.
        """
        places = changed_places(self._canvas.content)
        nth = self._landmarks.step(places, step, self._canvas.stage)
        if nth is not None:
            self.reveal(places[nth])
            if self._canvas.content.entry_at(places[nth].column, places[nth].start).span == places[nth]:
                self._hand.deselect()
            else:
                self._hand.select(places[nth])

    def set_active_note(self, note_id: str) -> None:
        """Show the words of this note as those of the chosen one; empty for none."""
        self._hand.choose_note(self._canvas.marks.note(note_id))

    def zoom(self, steps: int) -> None:
        """Make the letters larger by `steps` (smaller if negative)."""
        self._canvas.zoom(steps)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _go_to_clause(self, column: int, clause_id: str) -> None:
        clause = self._canvas.content.comparison.licences[column].clause(clause_id)
        self.reveal(Span(column, clause.start, clause.end))
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_changes(self, are_shown: bool, ignored: Collection[Cosmetic]) -> None:
        bands = self._canvas.bands
        self._canvas.marks.differences.show(are_shown, ignored)
        if self._canvas.bands is not bands:
            self._canvas.rebuild()
        self._show_marks()

    def _show_marks(self) -> None:
        self._canvas.dress()
        self._ruler.refresh()

    def _tell_focus(self) -> None:
        tell_focus(self._canvas)

    def _name(self) -> None:
        self._ruler.setAccessibleName(self.tr("Overview of all marks"))
        self._canvas.setAccessibleName(self.tr("Comparison of licences, clause by clause"))
