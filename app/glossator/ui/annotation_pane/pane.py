"""The annotation pane: the notes of the review as cards, and the editor of one of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from glossator.core.compare.model import Span
from glossator.core.library.references import main_reference
from glossator.core.notes.filtering import Filter
from glossator.core.notes.model import Note
from glossator.core.notes.own_templates import OwnTemplates
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.annotation_pane.card import Card, CardMaker
from glossator.ui.annotation_pane.card_layout import Action
from glossator.ui.annotation_pane.cards_model import CardsModel
from glossator.ui.annotation_pane.cards_view import CardsView
from glossator.ui.annotation_pane.editor import NoteEditor
from glossator.ui.annotation_pane.empty_state import Emptiness, EmptyState
from glossator.ui.annotation_pane.listing.head import ListingHead
from glossator.ui.annotation_pane.listing.listing import Listing, Tab
from glossator.ui.annotation_pane.listing.names import ValueNames
from glossator.ui.annotation_pane.listing.remedy import Remedy
from glossator.ui.annotation_pane.look import style_sheet
from glossator.ui.annotation_pane.several import Several
from glossator.ui.annotation_pane.templating.shelf import TemplateShelf
from glossator.ui.annotation_pane.writing import Writing
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_HEIGHT_FOR_BOTH = 560
"""Of the pane in pixels: in a lower one the cards make room for the note that is written."""


class AnnotationPane(Retranslating, QWidget):
    """Shows and edits the notes of `workspace`."""

    note_activated = Signal(str)
    """The reader goes to the note with this id."""
    attach_wanted = Signal(str)
    """The note with this id is to be held to the words that are selected in the text."""
    licence_wanted = Signal(str)
    """The licence with this reference is to be opened."""
    outlined = Signal(object)
    """The words that the note to be written is on (a tuple of Span)."""

    def __init__(self, workspace: Workspace, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._taxonomy = taxonomy
        self._maker = CardMaker(workspace.state, taxonomy)
        self.listing = Listing()
        self._names = ValueNames(taxonomy)
        self.head, self.remedy = ListingHead(self.listing, self._names, self), Remedy(self)
        shelf = TemplateShelf(OwnTemplates.standard())
        self.editor = NoteEditor(taxonomy, shelf, lambda card: self.writing.values(card), self)
        self.writing = Writing(self.editor, workspace, self.card_of)
        self.model = CardsModel(self)
        self.cards = CardsView(self.model, theme, self)
        self.several = Several(self.cards, self.model, workspace)
        self.empty = EmptyState(self)
        self._lists = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._refresh()

    def begin_note(self, span: Span) -> None:
        """Open the editor for a new note on the words of `span`; what was being written is kept."""
        self.writing.begin(span, self._maker)

    def edit_note(self, note_id: str) -> None:
        """Open the editor on a note that is there; what was being written is kept."""
        self.writing.edit(note_id)

    def finish_editing(self) -> None:
        """Save what was typed, where there is anything, and close the editor."""
        self.writing.finish()

    def draft(self) -> Note | None:
        """The note that is being written, as it is so far; None where all of it is saved."""
        return self.writing.draft()

    def is_editing(self) -> bool:
        """Whether a note is being written."""
        return self.writing.is_going_on

    def set_author(self, name: str) -> None:
        """Whose name new notes carry."""
        self.writing.set_author(name)

    def show_note(self, note_id: str) -> None:
        """Choose and reveal the card of a note, wherever it is listed; nothing happens where there is none."""
        listed = self.listing.wanted, self.listing.tab
        if not self.listing.reveal(note_id):
            return
        if listed != (self.listing.wanted, self.listing.tab):
            self._relist()
        row = self.model.row_of(note_id)
        if row is not None:
            self.cards.setCurrentIndex(self.model.index(row))
            self.cards.scrollTo(self.model.index(row))

    def card_of(self, note_id: str) -> Card | None:
        """The card of a note, whether or not it is listed now; None where there is none with this id."""
        found = self.listing.find(note_id)
        return self._maker.card(found.number, found.placed) if found else None

    def chosen_note(self) -> str:
        """The id of the note whose card keys act on; empty where there is none."""
        card = self.cards.card()
        return card.note.id if card else ""

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        self.setStyleSheet(style_sheet(theme))
        for part in (self.head, self.editor, self.cards):
            part.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low pane the cards make room for the note that is written."""
        super().resizeEvent(event)
        self._show_parts()

    def _retranslate(self) -> None:
        self._relist()

    def _lay_out(self) -> None:
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.cards)
        self._lists.addWidget(self.empty)
        self._lists.addWidget(self.cards)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.editor)
        self._parts.addWidget(self._lists)
        self._parts.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.remedy)
        column.addWidget(self._parts, stretch=1)

    def _connect(self) -> None:
        self._workspace.changed.connect(self._refresh)
        self.head.changed.connect(self._relist)
        self.head.left.connect(self.cards.setFocus)
        self.empty.all_wanted.connect(self._look_for_all)
        self.writing.saved.connect(self.show_note)
        self.writing.left.connect(self.cards.setFocus)
        self.writing.turned.connect(self._show_parts)
        self.writing.outlined.connect(self.outlined)
        self.several.about_to_change.connect(self.finish_editing)
        self.remedy.attach_wanted.connect(lambda: self.attach_wanted.emit(self.chosen_note()))
        self.remedy.open_wanted.connect(self._ask_for_licence)
        self.cards.chosen.connect(self.note_activated)
        self.cards.asked.connect(self._act)
        self.cards.selectionModel().currentChanged.connect(self._show_remedy)

    def _act(self, action: Action, note_id: str) -> None:
        if action is Action.EDIT:
            self.writing.edit(note_id)
        elif action is Action.REPLY:
            self.writing.reply(note_id)
        elif action is Action.SETTLE:
            self.several.settle(note_id)
        elif action is Action.DELETE:
            self._delete(note_id)

    def _delete(self, note_id: str) -> None:
        if self.editor.card is not None and self.editor.card.note.id == note_id:
            self.finish_editing()
        self._workspace.notes.delete(note_id)

    def _refresh(self) -> None:
        """Show the review as it is now."""
        state = self._workspace.state
        self._maker = CardMaker(state, self._taxonomy)
        self.listing.read(state)
        self._names.read(state.comparison.licences)
        self.editor.offer_tags({tag for note in state.review.notes for tag in note.tags})
        self._relist()
        self.writing.follow()

    def _relist(self) -> None:
        """List what is looked for; the chosen cards stay chosen, or the one that took the place of the last."""
        current, chosen = self.cards.currentIndex(), self.cards.selected()
        last, row = self.chosen_note(), current.row()
        notes = self.listing.listed()
        self.model.show(notes, self._maker)
        if last and notes:
            same = self.model.row_of(last)
            self.cards.choose(chosen, min(row, len(notes) - 1) if same is None else same)
        self.head.show_listing(len(notes))
        self._show_remedy()
        self._show_parts()

    def _look_for_all(self) -> None:
        self.listing.wanted = Filter()
        self._relist()
        self.cards.setFocus()

    def _show_remedy(self) -> None:
        card = self.cards.card()
        name = isolate(self._names.licence(main_reference(card.note.licence))) if card else ""
        self.remedy.show_tab(self.listing.tab, name)

    def _ask_for_licence(self) -> None:
        card = self.cards.card()
        if card:
            self.licence_wanted.emit(card.note.licence)

    def _show_parts(self) -> None:
        is_listed = self.model.rowCount() > 0
        if not is_listed:
            self.empty.explain(self._emptiness())
        self._lists.setCurrentWidget(self.cards if is_listed else self.empty)
        has_room = is_listed and self.height() >= _HEIGHT_FOR_BOTH
        self._lists.setVisible(has_room or not self.is_editing())

    def _emptiness(self) -> Emptiness:
        if self.listing.notes:
            return Emptiness.NOT_FOUND
        return Emptiness.ELSEWHERE if any(map(self.listing.count, Tab)) else Emptiness.NO_NOTES
