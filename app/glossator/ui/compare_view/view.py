"""The compare view: the columns with their heads and the overview ruler, and all that can be asked of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QWidget

from glossator.core.compare.model import Comparison, Span
from glossator.core.library.attached import Attached
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.model import Decision
from glossator.ui.compare_view.assistive.cells_in_sight import install_accessibility, tell_caret, tell_focus
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.copying import Copying
from glossator.ui.compare_view.dropping.drop_target import DropTarget
from glossator.ui.compare_view.dropping.licence_drops import LicenceDrops
from glossator.ui.compare_view.dropping.note_drops import NoteDrops
from glossator.ui.compare_view.findings.controller import Findings
from glossator.ui.compare_view.hand.hand import Hand
from glossator.ui.compare_view.hand.keys import Keys
from glossator.ui.compare_view.hand.letters import Letters
from glossator.ui.compare_view.hand.menu import ContextMenu
from glossator.ui.compare_view.hand.note_button import NoteButton
from glossator.ui.compare_view.hand.pointer import Pointer
from glossator.ui.compare_view.heads.header import Header
from glossator.ui.compare_view.marks.marking import Marking
from glossator.ui.compare_view.modes.closest import ClosestPassage
from glossator.ui.compare_view.modes.modes import Modes
from glossator.ui.compare_view.modes.nothing_shown import NothingShown
from glossator.ui.compare_view.modes.reading_bar import ReadingBar
from glossator.ui.compare_view.modes.row_filter import RowFilter
from glossator.ui.compare_view.pairing.controller import Pairing
from glossator.ui.compare_view.ruler.ruler import Ruler
from glossator.ui.compare_view.table.refiner import Refiner
from glossator.ui.compare_view.typesetting import Typesetting
from glossator.ui.compare_view.wayfinding.going import Going
from glossator.ui.compare_view.wayfinding.searching import Searching
from glossator.ui.compare_view.wayfinding.whereabouts import Whereabouts
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme


class CompareView(Retranslating, DropTarget):
    """Two to four licences as one table of clauses. Spans count code points of a column's document."""

    selection_changed = Signal()
    note_requested = Signal(object)
    """A note is to be written on these words (a Span)."""
    wider_note_requested = Signal(object, object)
    """A note is to be written on more around these words (a Span): so much (a Scope)."""
    turned_around = Signal(int, object)
    """The reader turned to the row or the licence (a Scope) of the column of this index."""
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
        self.header = Header(self._canvas, theme)
        self._ruler = Ruler(self._canvas, theme, self)
        install_accessibility(self._canvas)
        self.row_filter = RowFilter(self._canvas)
        self.reading_bar = ReadingBar(self.row_filter, theme, self)
        NothingShown(self._canvas, self.row_filter)
        self.typesetting = Typesetting(self._canvas)
        Pointer(self._canvas, self._hand, self.typesetting)
        self.marking = Marking(self._canvas, self._hand)
        self.modes = Modes(self._canvas, self.marking)
        self.going = Going(self._canvas, self._hand)
        self.searching = Searching(self._canvas, self.going)
        self.whereabouts = Whereabouts(self._canvas, self._hand)
        self.findings = Findings(self._canvas, self._hand)
        self.pairing = Pairing(self._canvas, self._hand)
        self.closest = ClosestPassage(self._canvas, self._hand, self.going, self.pairing)
        self.copying = Copying(self._canvas)
        menu = ContextMenu(self._canvas, self._hand, self.findings, self.pairing, self.copying)
        keys = {**self.findings.keys(), **self.pairing.keys(), **menu.keys()}
        Keys(self._canvas, self._hand, self.copying.copy, keys)
        self._letters = Letters(self._canvas)
        self._note_button = NoteButton(self._canvas, self._hand, theme)
        self._drops = LicenceDrops(self, self._canvas, theme)
        self.note_drops = NoteDrops(self, self._canvas, self._hand)
        Refiner(self._canvas)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.reading_bar, 0, 0, 1, 2)
        grid.addWidget(self._canvas, 1, 0)
        grid.addWidget(self._ruler, 1, 1)
        grid.setColumnStretch(0, 1)
        self.setFocusProxy(self._canvas)
        self.reading_bar.lead_to(self._canvas)
        self._retranslate()

    def _connect(self) -> None:
        self._hand.selection_changed.connect(self.selection_changed)
        self._hand.selection_changed.connect(self._tell_caret)
        self._hand.focus_changed.connect(self._tell_focus)
        self._hand.note_requested.connect(self.note_requested)
        self._hand.wider_note_requested.connect(self.wider_note_requested)
        self._hand.turned_around.connect(self.turned_around)
        self._hand.note_activated.connect(self.note_activated)
        self.header.close_requested.connect(self.column_close_requested)
        self.header.lead_wanted.connect(self.lead_wanted)
        self.header.form_wanted.connect(self.form_wanted)
        self.header.note_activated.connect(self._activate_note)
        self._hand.note_chosen.connect(self.header.choose_note)
        self.header.clicked.connect(self._turn_to_licence)
        self.header.clause_wanted.connect(self.going.to_clause)
        self._ruler.gone.connect(self.going.settle)
        self._drops.dropped.connect(self.licence_dropped)
        self.marking.marked.connect(self.row_filter.follow)
        self.marking.marked.connect(self._ruler.refresh)
        self.marking.marked.connect(self.header.show_notes)
        self.searching.marked.connect(self._ruler.refresh)

    def set_comparison(self, comparison: Comparison) -> None:
        """Show `comparison` from its beginning, without notes until they are placed."""
        self.pairing.picking.end()
        self._canvas.show_comparison(comparison)
        self._show_licences()

    def exchange(self, comparison: Comparison) -> None:
        """Show `comparison`, of other licences or in another order; what is read stays where it is if it can."""
        self.pairing.picking.end()
        self._canvas.exchange(comparison)
        self._show_licences()

    def _show_licences(self) -> None:
        self.searching.read()
        self.row_filter.read()
        self.going.forget()
        self.header.show_licences()
        self._ruler.refresh()
        self.selection_changed.emit()

    def rearrange(self, comparison: Comparison) -> None:
        """Show `comparison`, of the same licences in other rows; what is read stays where it is."""
        self.pairing.picking.end()
        self._canvas.rearrange(comparison)
        self.header.show_leading()
        self.searching.read()
        self.row_filter.read()
        self._ruler.refresh()

    def set_documents(self, documents: Sequence[Sequence[Attached]]) -> None:
        """Say in each column's head which documents the licence incorporates."""
        self.header.show_documents(documents)

    def set_decisions(self, decisions: tuple[Decision, ...]) -> None:
        """Mark and count the provisions that stand after what the reviewer decided."""
        self.marking.judge(decisions)
        self.header.count(decisions)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._canvas.wear(theme)
        self.header.wear(theme)
        self._note_button.wear(theme)
        self._drops.mark.wear(theme)
        self._ruler.wear(theme)
        self.reading_bar.wear(theme)

    def obey(self, action: QAction) -> None:
        """Do `action` for its keys when they are pressed in the columns."""
        self._letters.obey(action)

    def selection(self) -> Span | None:
        """The selected words; None where there are none."""
        return self._canvas.attention.selection

    def request_note(self) -> bool:
        """Ask for a note on the selected words, or on the focused clause as a whole; whether there is either."""
        return self._hand.request_note()

    def _turn_to_licence(self, column: int) -> None:
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hand.turn_to_licence(column)

    def _activate_note(self, note_id: str) -> None:
        self.marking.choose_note(note_id)
        self.note_activated.emit(note_id)

    def _tell_focus(self) -> None:
        tell_focus(self._canvas)

    def _tell_caret(self) -> None:
        tell_caret(self._canvas)

    def _retranslate(self) -> None:
        self._ruler.setAccessibleName(self.tr("Overview of all marks"))
        self._canvas.setAccessibleName(self.tr("Comparison of licences, clause by clause"))
