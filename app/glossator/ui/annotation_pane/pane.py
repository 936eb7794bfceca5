"""The annotation pane: the notes of the review as cards, and the editor of one of them."""

import uuid
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from glossator.core.compare.model import Span
from glossator.core.notes.model import Note, NoteFields
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.moment import now
from glossator.core.session.workspace import Workspace
from glossator.ui.annotation_pane.card import Card, blank_card, cards_of, unwritten
from glossator.ui.annotation_pane.card_layout import Action
from glossator.ui.annotation_pane.cards_model import CardsModel
from glossator.ui.annotation_pane.cards_view import CardsView
from glossator.ui.annotation_pane.editor import NoteEditor
from glossator.ui.annotation_pane.empty_state import EmptyState
from glossator.ui.annotation_pane.look import style_sheet
from glossator.ui.theme import Theme


class AnnotationPane(QWidget):
    """Shows and edits the notes of `workspace`; `note_activated` carries the id of a note that the reader goes to."""

    note_activated = Signal(str)

    def __init__(self, workspace: Workspace, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._taxonomy = taxonomy
        self._author = ""
        self._heading, self.count = QLabel(self), QLabel(self)
        self.editor = NoteEditor(self)
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
        self.editor.begin(blank_card(span, self._workspace.state, self._taxonomy))
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

    def is_editing(self) -> bool:
        """Whether a note is being written."""
        return self.editor.card is not None

    def draft(self) -> Note | None:
        """The note in the editor as it would be if it were saved now; None where nothing unsaved is in it."""
        card = self.editor.card
        if card is None or not (self.editor.is_changed() and self.editor.has_words()):
            return None
        note, moment = card.note.with_fields(self._written(card.note)), now()
        if note.id:
            return replace(note, modified=moment)
        return replace(note, id=str(uuid.uuid4()), author=self._author, created=moment, modified=moment)

    def finish_editing(self) -> None:
        """Save what was typed, where there is anything, and close the editor."""
        if self.editor.is_changed() and self.editor.has_words():
            self._save()
        else:
            self._close_editor()

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
        self._workspace.changed.connect(self._refresh)
        self.editor.saved.connect(self._save_and_go_to_card)
        self.editor.cancelled.connect(self._cancel)
        self.cards.chosen.connect(self.note_activated)
        self.cards.asked.connect(self._act)

    def _act(self, action: Action, note_id: str) -> None:
        if action is Action.EDIT:
            self._edit(note_id)
        else:
            self._delete(note_id)

    def _edit(self, note_id: str) -> None:
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
        note, written = card.note, self._written(card.note)
        self._close_editor()
        if note.id:
            self._workspace.notes.edit(note.id, written)
        else:
            note = self._workspace.notes.add(note.anchor, written, self._author)
        self.show_note(note.id)

    def _written(self, note: Note) -> NoteFields:
        """The fields of `note` with what is in the editor."""
        body, severity, status = self.editor.text.body(), self.editor.severity.severity(), self.editor.status.status()
        return replace(note.fields, body=body, severity=severity, status=status)

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
        elif is_changed or now.note == card.note:
            self.editor.rebase(now)
        else:
            self.editor.begin(now)

    def _show_parts(self) -> None:
        has_cards = self.model.rowCount() > 0
        self._lists.setCurrentWidget(self.cards if has_cards else self.empty)
        self._lists.setVisible(has_cards or not self.is_editing())

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Notes"))
        count = self.model.rowCount()
        self.count.setText(self.tr("%n note(s)", "", count) if count else "")
