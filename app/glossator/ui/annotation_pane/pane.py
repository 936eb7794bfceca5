"""The annotation pane: the notes of the review as cards, and the editor of one of them."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from glossator.core.compare.model import Span
from glossator.core.library.model import Metadata
from glossator.core.notes.filtering import Filter
from glossator.core.notes.model import Note, Scope
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.annotation_pane.actions import Action
from glossator.ui.annotation_pane.card import Card, CardMaker
from glossator.ui.annotation_pane.deck import Deck
from glossator.ui.annotation_pane.empty_state import Emptiness
from glossator.ui.annotation_pane.listing.head import ListingHead
from glossator.ui.annotation_pane.listing.listing import Listing, Tab
from glossator.ui.annotation_pane.listing.names import ValueNames
from glossator.ui.annotation_pane.listing.remedy import Remedy
from glossator.ui.annotation_pane.look import style_sheet
from glossator.ui.annotation_pane.writing import Writing
from glossator.ui.retranslating import Retranslating
from glossator.ui.tab_order import stop_after
from glossator.ui.theme import Theme

if TYPE_CHECKING:  # the window starts without what notes are written in
    from glossator.ui.annotation_pane.editor import NoteEditor

_N = (int(Qt.Key.Key_N), 0x0649)
"""Of a Latin and of an Arabic keyboard."""
_HEIGHT_FOR_BOTH = 560
"""Of the pane in pixels: in a lower one the cards make room for the note that is written."""


_FOR_NOTES = (
    "core.notes.markup",
    "core.notes.from_html",
    "ui.annotation_pane.card_layout",
    "ui.annotation_pane.cards_view",
    "ui.annotation_pane.several",
    "ui.annotation_pane.details.details",
    "ui.annotation_pane.writing_page",
    "ui.annotation_pane.editor",
)
"""What takes longest to load of what notes need, in the order in which these need each other."""


class AnnotationPane(Retranslating, QWidget):
    """Shows and edits the notes of `workspace`; its editor is made when a note is written."""

    note_activated = Signal(str)
    """The reader goes to the note with this id."""
    note_wanted = Signal()
    """A new note is to be written on what the reader attends to in the text."""
    attach_wanted = Signal(str)
    """The note with this id is to be held to the words that are selected in the text."""
    licence_wanted = Signal(str)
    """The licence with this reference is to be opened."""
    outlined = Signal(object)
    """The words that the note to be written is on (a tuple of Span)."""
    left = Signal()
    """The reader is done here, and there are no cards to go on among."""

    def __init__(self, workspace: Workspace, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._taxonomy = taxonomy
        self._theme = theme
        self._names = ValueNames(taxonomy)
        self._maker = CardMaker(workspace.state, taxonomy, self._names.licence)
        self.listing = Listing()
        self.head, self.remedy = ListingHead(self.listing, self._names, self), Remedy(self)
        self.writing = Writing(self._make_editor, workspace, self.card_of, self)
        self.deck = Deck(workspace, theme, self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._refresh()

    def prepare(self) -> Iterator[None]:
        """Make beforehand, a piece at a time, what the first note needs."""
        for name in _FOR_NOTES:
            import_module(f"glossator.{name}")
            yield
        self.writing.editor.ensurePolished()
        yield
        self.deck.cards.ensurePolished()
        yield

    def begin_note(self, span: Span, scope: Scope = Scope.WORDS) -> None:
        """Open the editor for a new note on as much around `span` as `scope` says; what was being written is kept."""
        self.writing.begin(span, self._maker, scope)

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
        return self.writing.card is not None

    def set_library(self, entries: Iterable[Metadata]) -> None:
        """Name licences that are not open as the library does."""
        self._names.read_library(entries)
        self._relist()

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
        self.deck.reveal(note_id)

    def card_of(self, note_id: str) -> Card | None:
        """The card of a note, whether or not it is listed now; None where there is none with this id."""
        found = self.listing.find(note_id)
        return self._maker.card(found.number, found.placed) if found else None

    def chosen_note(self) -> str:
        """The id of the note whose card keys act on; empty where there is none."""
        card = self.deck.card()
        return card.note.id if card else ""

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        self.setStyleSheet(style_sheet(theme))
        self._theme = theme
        for part in (self.head, self.deck, self.writing):
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
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.deck)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.remedy)
        column.addWidget(self._parts, stretch=1)

    def _connect(self) -> None:
        self._workspace.changed.connect(self._refresh)
        self.head.changed.connect(self._relist)
        self.head.left.connect(self._go_to_cards)
        self.deck.made.connect(self._join_cards)
        self.deck.turned.connect(self._show_remedy)
        self.deck.empty.all_wanted.connect(self._look_for_all)
        self.writing.saved.connect(self.show_note)
        self.writing.left.connect(self._go_to_cards)
        self.writing.turned.connect(self._show_parts)
        self.writing.outlined.connect(self.outlined)
        self.remedy.attach_wanted.connect(lambda: self.attach_wanted.emit(self.chosen_note()))
        self.remedy.open_wanted.connect(self._ask_for_licence)

    def _make_editor(self) -> "NoteEditor":
        from glossator.core.notes.own_templates import OwnTemplates
        from glossator.ui.annotation_pane.editor import NoteEditor
        from glossator.ui.annotation_pane.templating.shelf import TemplateShelf

        editor = NoteEditor(self._taxonomy, TemplateShelf(OwnTemplates.standard()), self.writing.values, self)
        editor.set_theme(self._theme)
        self._parts.insertWidget(0, editor)
        self._parts.setStretchFactor(1, 1)
        stop_after(self.remedy, editor)
        return editor

    def _join_cards(self) -> None:
        deck = self.deck
        self.setFocusProxy(deck.cards)
        stop_after(self.writing.editor if self.writing.has_editor else self.remedy, deck.cards)
        deck.several.about_to_change.connect(self.finish_editing)
        deck.cards.chosen.connect(self.note_activated)
        deck.cards.asked.connect(self._act)
        deck.cards.letters = {**deck.cards.letters, **dict.fromkeys(_N, self.note_wanted.emit)}

    def _go_to_cards(self) -> None:
        if self.deck.is_empty:
            self.left.emit()
        else:
            self.deck.cards.setFocus()

    def _act(self, action: Action, note_id: str) -> None:
        if action is Action.EDIT:
            self.writing.edit(note_id)
        elif action is Action.REPLY:
            self.writing.reply(note_id)
        elif action is Action.SETTLE:
            self.deck.several.settle(note_id)
        elif action is Action.DELETE:
            self._delete(note_id)

    def _delete(self, note_id: str) -> None:
        written = self.writing.card
        if written is not None and written.note.id == note_id:
            self.finish_editing()
        self._workspace.notes.delete(note_id)

    def _refresh(self) -> None:
        """Show the review as it is now."""
        state = self._workspace.state
        self._maker = CardMaker(state, self._taxonomy, self._names.licence)
        self.listing.read(state)
        self._names.read(state.comparison.licences)
        self._relist()
        self.writing.follow()

    def _relist(self) -> None:
        """List what is looked for."""
        notes = self.listing.listed()
        self.deck.show_notes(notes, self._maker)
        self.head.show_listing(len(notes))
        self._show_remedy()
        self._show_parts()

    def _look_for_all(self) -> None:
        self.listing.wanted = Filter()
        self._relist()
        self._go_to_cards()

    def _show_remedy(self) -> None:
        card = self.deck.card()
        name = isolate(self._names.licence(card.note.licence)) if card else ""
        self.remedy.show_tab(self.listing.tab, name)

    def _ask_for_licence(self) -> None:
        card = self.deck.card()
        if card:
            self.licence_wanted.emit(card.note.licence)

    def _show_parts(self) -> None:
        if self.deck.is_empty:
            self.deck.empty.explain(self._emptiness())
        has_room = not self.deck.is_empty and self.height() >= _HEIGHT_FOR_BOTH
        self.deck.setVisible(has_room or not self.is_editing())

    def _emptiness(self) -> Emptiness:
        if self.listing.notes:
            return Emptiness.NOT_FOUND
        return Emptiness.ELSEWHERE if any(map(self.listing.count, Tab)) else Emptiness.NO_NOTES
