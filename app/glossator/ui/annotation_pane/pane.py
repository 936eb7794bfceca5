"""The annotation pane: the notes of the review as cards, and the editor of one of them."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from glossator.core.compare.model import Span
from glossator.core.notes.model import Note
from glossator.core.notes.own_templates import OwnTemplates
from glossator.core.notes.scopes import anchors_around
from glossator.core.notes.templates import Placeholder
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane.card import Card, blank_card, cards_of, unwritten
from glossator.ui.annotation_pane.card_layout import Action
from glossator.ui.annotation_pane.cards_model import CardsModel
from glossator.ui.annotation_pane.cards_view import CardsView
from glossator.ui.annotation_pane.editor import NoteEditor
from glossator.ui.annotation_pane.empty_state import EmptyState
from glossator.ui.annotation_pane.look import style_sheet
from glossator.ui.annotation_pane.templating.shelf import TemplateShelf
from glossator.ui.annotation_pane.templating.values import values_of
from glossator.ui.theme import Theme

_HEIGHT_FOR_BOTH = 560
"""Of the pane in pixels: in a lower one the cards make room for the note that is written."""


class AnnotationPane(QWidget):
    """Shows and edits the notes of `workspace`; `note_activated` carries the id of a note that the reader goes to."""

    note_activated = Signal(str)

    def __init__(self, workspace: Workspace, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._taxonomy = taxonomy
        self._author = ""
        self._heading, self.count = QLabel(self), QLabel(self)
        self.editor = NoteEditor(taxonomy, TemplateShelf(OwnTemplates.standard()), self._values, self)
        self.model = CardsModel(self)
        self.cards = CardsView(self.model, theme, self)
        self.empty = EmptyState(self)
        self._lists = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._refresh()

    def begin_note(self, span: Span) -> None:
        """Open the editor for a new note on the words of `span`; what was being written is kept."""
        self.finish_editing()
        state = self._workspace.state
        self.editor.begin(blank_card(span, state, self._taxonomy), anchors_around(span, state.comparison))
        self._show_parts()
        self.editor.text.setFocus()

    def show_note(self, note_id: str) -> None:
        """Choose and reveal the card of a note; nothing happens where there is none with this id."""
        row = self.model.row_of(note_id)
        if row is not None:
            index = self.model.index(row)
            self.cards.setCurrentIndex(index)
            self.cards.scrollTo(index)

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        self.setStyleSheet(style_sheet(theme))
        self.editor.set_theme(theme)
        self.cards.set_theme(theme)

    def set_author(self, name: str) -> None:
        """Whose name new notes carry."""
        self._author = name
        self.editor.set_author(name)

    def is_editing(self) -> bool:
        """Whether a note is being written."""
        return self.editor.card is not None

    def draft(self) -> Note | None:
        """The note in the editor with what is written in it and in reply to it; None where all of it is saved.

        A new one has no id; times are those of the note before.
        """
        editor, card = self.editor, self.editor.card
        if card is None or not editor.is_changed() or not (editor.has_words() or editor.replies.has_words()):
            return None
        anchor = editor.anchor or card.note.anchor
        note = replace(card.note, scope=anchor.scope, targets=anchor.targets, replies=editor.replies.drafted())
        return replace(note.with_fields(editor.written()), author=note.author or self._author)

    def finish_editing(self) -> None:
        """Save what was typed, where there is anything, and close the editor."""
        if self.editor.is_changed() and self.editor.has_words():
            self._save()
        else:
            self._close_editor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low pane the cards make room for the note that is written."""
        super().resizeEvent(event)
        self._show_parts()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading.setProperty("role", "heading")
        self.count.setProperty("role", "muted")
        self._lists.addWidget(self.empty)
        self._lists.addWidget(self.cards)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self.count)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.editor)
        parts.addWidget(self._lists)
        parts.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(parts, stretch=1)

    def _connect(self) -> None:
        notes = self._workspace.notes
        self._workspace.changed.connect(self._refresh)
        self.editor.saved.connect(self._save_and_go_to_card)
        self.editor.cancelled.connect(self._cancel)
        self.editor.replies.replied.connect(lambda body: notes.reply(self._written_id(), body, self._author))
        self.editor.replies.edited.connect(lambda reply, body: notes.edit_reply(self._written_id(), reply, body))
        self.editor.replies.deleted.connect(lambda reply: notes.delete_reply(self._written_id(), reply))
        self.cards.chosen.connect(self.note_activated)
        self.cards.asked.connect(self._act)

    def _act(self, action: Action, note_id: str) -> None:
        if action is Action.EDIT:
            self.edit_note(note_id)
        else:
            self._delete(note_id)

    def edit_note(self, note_id: str) -> None:
        """Open the editor on a note that is there; what was being written is kept."""
        if self.editor.card is None or self.editor.card.note.id != note_id:
            self.finish_editing()
            self.editor.begin(self._card(note_id))
            self._show_parts()
        self.editor.text.setFocus()

    def _delete(self, note_id: str) -> None:
        if self.editor.card is not None and self.editor.card.note.id == note_id:
            self.finish_editing()
        self._workspace.notes.delete(note_id)

    def _card(self, note_id: str) -> Card:
        return next(card for card in self.model.cards if card.note.id == note_id)

    def _save_and_go_to_card(self) -> None:
        self._save()
        self.cards.setFocus()

    def _save(self) -> None:
        card = self.editor.card
        if card is None:
            return
        self.editor.replies.finish()
        written, anchor, note = self.editor.written(), self.editor.anchor, card.note
        self._close_editor()
        if note.id:
            self._workspace.notes.edit(note.id, written)
        else:
            note = self._workspace.notes.add(anchor or note.anchor, written, self._author)
        self.show_note(note.id)

    def _written_id(self) -> str:
        return self.editor.card.note.id if self.editor.card else ""

    def _values(self, card: Card) -> dict[Placeholder, str]:
        return values_of(card, self._workspace.state.comparison)

    def _cancel(self) -> None:
        self._close_editor()
        self.cards.setFocus()

    def _close_editor(self) -> None:
        self.editor.forget()
        self._show_parts()

    def _refresh(self) -> None:
        """Show the review as it is now; the chosen card stays chosen, or the one that took its place."""
        chosen, row = self.cards.card(), self.cards.currentIndex().row()
        self.model.show(cards_of(self._workspace.state, self._taxonomy))
        if chosen is not None:
            same = self.model.row_of(chosen.note.id)
            nearest = min(row, self.model.rowCount() - 1)
            self.cards.setCurrentIndex(self.model.index(nearest if same is None else same))
        self.editor.offer_tags({tag for note in self._workspace.state.review.notes for tag in note.tags})
        self._follow_review()
        self._show_parts()
        self._retranslate()

    def _follow_review(self) -> None:
        """Keep the editor true to the review when the note in it was changed or taken away elsewhere."""
        card = self.editor.card
        if card is None or not card.note.id:
            return
        row = self.model.row_of(card.note.id)
        is_changed = self.editor.is_changed()
        now = unwritten(card) if row is None else self.model.cards[row]
        if row is None and not is_changed:
            self.editor.forget()
        elif is_changed or now.note.fields == card.note.fields:
            self.editor.rebase(now)
        else:
            self.editor.begin(now)

    def _show_parts(self) -> None:
        has_cards = self.model.rowCount() > 0
        self._lists.setCurrentWidget(self.cards if has_cards else self.empty)
        has_room = has_cards and self.height() >= _HEIGHT_FOR_BOTH
        self._lists.setVisible(has_room or not self.is_editing())

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Notes"))
        count = self.model.rowCount()
        self.count.setText(self.tr("%n note(s)", "", count) if count else "")
