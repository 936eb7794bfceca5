"""The editor of one note: what it is on, its text, its choices, and its thread."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from glossator.core.notes.model import Anchor, NoteFields, Scope, Severity
from glossator.core.notes.templates import Placeholder, Template
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import split_mark
from glossator.ui.annotation_pane import note_document
from glossator.ui.annotation_pane.answer_bar import AnswerBar
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.details.details import Details
from glossator.ui.annotation_pane.details.thread import Thread
from glossator.ui.annotation_pane.fields import SeverityBox, StatusBox
from glossator.ui.annotation_pane.subject import Subject
from glossator.ui.annotation_pane.templating.controller import Templating
from glossator.ui.annotation_pane.templating.shelf import TemplateShelf
from glossator.ui.annotation_pane.writing_page import WritingPage
from glossator.ui.theme import Theme

_MARGIN = 12
Values = Callable[[Card], Mapping[Placeholder, str]]


class NoteEditor(QWidget):
    """Shows a card's note to be written; hidden while there is none.

    `values` says of a card what templates leave open. `saved` and `cancelled` are emitted when the reader says so;
    what follows is up to the pane.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(self, taxonomy: Taxonomy, shelf: TemplateShelf, values: Values, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._author = ""
        self._values = values
        self.subject = Subject(self)
        self.page = WritingPage(shelf, self)
        self.text, self.directions = self.page.text, self.page.directions
        self.severity, self.status = SeverityBox(self), StatusBox(self)
        self.details, self.replies = Details(taxonomy, self), Thread(self)
        self.answers = AnswerBar(self)
        self.save, self.cancel, self.question = self.answers.save, self.answers.cancel, self.answers.question
        self.templating = Templating(self.page.templates, self.text, shelf, self._open_values, self.written, self._take)
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def card(self) -> Card | None:
        """What is being written; None where nothing is."""
        return self._card

    @property
    def anchor(self) -> Anchor | None:
        """What the note is to be held to; None where nothing is written."""
        return self.subject.anchor

    def begin(self, card: Card, choices: Mapping[Scope, Card] | None = None) -> None:
        """Show the note of `card`, ready for typing; a new one can be one of `choices` instead."""
        self.rebase(card, choices)
        self._show_fields(card.note.fields)
        self.replies.forget()
        self.answers.reset()
        self.show()
        self._area.verticalScrollBar().setValue(0)

    def rebase(self, card: Card, choices: Mapping[Scope, Card] | None = None) -> None:
        """Go on with what is being written, now as a change of the note of `card`."""
        self._card = card
        is_written = bool(card.note.id)
        self.status.setVisible(is_written)
        self.replies.setVisible(is_written)
        self.replies.show_replies(card.note.replies, self._author)
        self.subject.show_card(card, choices or {})
        self._show_words_to_replace()

    def forget(self) -> None:
        """Close without asking."""
        self._card = None
        self.hide()
        self._show_fields(NoteFields())
        self.details.fold()
        self.replies.forget()

    def written(self) -> NoteFields:
        """What the reader has written and chosen."""
        body, severity, status = self.text.body(), self.severity.severity(), self.status.status()
        return self.details.written(NoteFields(body=body, severity=severity, status=status))

    def has_words(self) -> bool:
        """Whether there is anything to save."""
        is_said = any(split_mark(line)[1].strip() for line in self.text.body().split("\n"))
        return is_said or bool(self.details.suggestion.suggestion().strip())

    def is_changed(self) -> bool:
        """Whether anything is otherwise than it was when the editor opened, or a reply is not sent."""
        if self._card is None:
            return False
        was, now = self._card.note.fields, self.written()
        texts = note_document.editable(was.body), note_document.editable(was.suggestion)
        is_other = texts != (now.body, now.suggestion) or _choices(was) != _choices(now)
        return is_other or self.replies.has_words()

    def set_author(self, name: str) -> None:
        """Whose replies may be changed."""
        self._author = name

    def offer_tags(self, known: Collection[str]) -> None:
        """Complete tags with those `known`."""
        self.details.tags.offer(known)

    def set_theme(self, theme: Theme) -> None:
        """Draw the pictures in the colours of `theme`."""
        for part in (self.subject, self.page, self.severity, self.status, self.details, self.replies):
            part.set_theme(theme)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 4, _MARGIN, 4)
        column.setSpacing(8)
        column.addWidget(self.subject)
        column.addWidget(self.page, stretch=1)
        choices = QHBoxLayout()
        choices.setSpacing(4)
        choices.addWidget(self.severity)
        choices.addWidget(self.status)
        choices.addStretch()
        column.addLayout(choices)
        column.addWidget(self.details)
        column.addWidget(self.replies)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._area = area
        for widget in (inside, area.viewport()):
            widget.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area)
        whole.addWidget(self.answers)
        self.answers.setContentsMargins(_MARGIN, 6, _MARGIN, _MARGIN)

    def _connect(self) -> None:
        self.page.changed.connect(self._follow)
        self.details.suggestion.changed.connect(self._follow)
        self.details.suggestion.opened.connect(self._show_suggestion)
        self.subject.scope.currentIndexChanged.connect(self._show_words_to_replace)
        self.answers.saved.connect(self._save_if_any)
        self.answers.asked.connect(self._ask_or_cancel)
        self.answers.cancelled.connect(self.cancelled)
        self.answers.kept.connect(self.text.setFocus)
        for keys, answer in (
            ("Ctrl+Return", self._save_if_any),
            ("Ctrl+Enter", self._save_if_any),
            ("Esc", self.answers.escape),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(answer)

    def _show_fields(self, fields: NoteFields) -> None:
        self.page.begin(fields.body)
        self.severity.choose(fields.severity)
        self.status.choose(fields.status)
        self.details.show_fields(fields)

    def _show_words_to_replace(self) -> None:
        """A suggested wording takes the place of words of one licence."""
        card = self.subject.card
        if card:
            words = card.quote if len(card.note.targets) == 1 else ""
            self.details.suggestion.set_words(words, card.quote_direction)

    def _show_suggestion(self) -> None:
        """Scroll to the field that opened: nobody types blindly."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it has no place before that
        self._area.ensureWidgetVisible(self.details.suggestion.redline)
        self._area.ensureWidgetVisible(self.details.suggestion.text)

    def _follow(self) -> None:
        has_words = self.has_words()
        self.save.setEnabled(has_words)
        self.page.templates.allow_keeping(allowed=has_words)

    def _open_values(self) -> Mapping[Placeholder, str]:
        return self._values(self._card) if self._card else {}

    def _take(self, template: Template) -> None:
        """A template's kind and severity where the reader has chosen none."""
        if template.kind and not self.details.kind.kind():
            self.details.kind.choose(template.kind)
        if self.severity.severity() is Severity.INFORMATION:
            self.severity.choose(template.severity)

    def _save_if_any(self) -> None:
        if self.has_words():
            self.saved.emit()

    def _ask_or_cancel(self) -> None:
        is_new = self._card is not None and not self._card.note.id
        if not self.is_changed() or (is_new and not self.has_words()):
            self.cancelled.emit()
        else:
            self.answers.ask()


def _choices(fields: NoteFields) -> tuple[object, ...]:
    return fields.kind, fields.tags, fields.severity, fields.status
