"""The editor of one note: the words it is on, its text, and its choices."""

from textwrap import shorten

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from glossator.core.text.direction import Direction, isolate, isolate_atoms, split_mark
from glossator.ui.annotation_pane import note_document
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.direction_buttons import DirectionButtons
from glossator.ui.annotation_pane.directions import QT_DIRECTIONS
from glossator.ui.annotation_pane.discard_question import DiscardQuestion
from glossator.ui.annotation_pane.fields import SeverityBox, StatusBox
from glossator.ui.annotation_pane.note_edit import NoteEdit
from glossator.ui.theme import Theme

_LONGEST_QUOTE = 180
_MARGIN = 12


class NoteEditor(QWidget):
    """Shows a card's note to be written; hidden while there is none.

    `saved` and `cancelled` are emitted when the reader says so; what follows is up to the pane.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._heading, self._quote = QLabel(self), QLabel(self)
        self.directions = DirectionButtons(self)
        self.text = NoteEdit(self)
        self.severity, self.status = SeverityBox(self), StatusBox(self)
        self._buttons = QWidget(self)
        self.save, self.cancel = QPushButton(self._buttons), QPushButton(self._buttons)
        self.question = DiscardQuestion(self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.hide()

    @property
    def card(self) -> Card | None:
        """What is being written; None where nothing is."""
        return self._card

    def begin(self, card: Card) -> None:
        """Show the note of `card`, ready for typing."""
        self._card = card
        self.text.set_default_direction(_direction_of(self))
        self.text.set_body(card.note.body)
        self.severity.choose(card.note.severity)
        self.status.choose(card.note.status)
        self.status.setVisible(bool(card.note.id))
        self._show_words(card)
        self.question.hide()
        self._buttons.show()
        self.show()

    def rebase(self, card: Card) -> None:
        """Go on with what is being written, now as a change of the note of `card`."""
        self._card = card
        self.status.setVisible(bool(card.note.id))
        self._show_words(card)

    def forget(self) -> None:
        """Close without asking."""
        self._card = None
        self.hide()
        self.text.set_body("")

    def has_words(self) -> bool:
        """Whether there is anything to save."""
        return any(split_mark(line)[1].strip() for line in self.text.body().split("\n"))

    def is_changed(self) -> bool:
        """Whether anything is otherwise than it was when the editor opened."""
        if self._card is None:
            return False
        note = self._card.note
        was = note_document.editable(note.body), note.severity, note.status
        return was != (self.text.body(), self.severity.severity(), self.status.status())

    def set_theme(self, theme: Theme) -> None:
        """Draw the pictures in the colours of `theme`."""
        self.directions.set_theme(theme)
        self.severity.set_theme(theme)
        self.status.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface in language and direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.text.set_default_direction(_direction_of(self))

    def _lay_out(self) -> None:
        for label, role in ((self._heading, "heading"), (self._quote, "muted")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 4, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._quote)
        column.addWidget(self.directions, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.text, stretch=1)
        column.addLayout(_row(self.severity, self.status))
        column.addWidget(self._buttons)
        column.addWidget(self.question)
        buttons = _row(self.save, self.cancel)
        buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setLayout(buttons)
        self.save.setDefault(True)

    def _connect(self) -> None:
        self.text.textChanged.connect(lambda: self.save.setEnabled(self.has_words()))
        self.text.direction_changed.connect(self._show_direction)
        self.directions.chosen.connect(self._fix_direction)
        self.save.clicked.connect(self.saved)
        self.cancel.clicked.connect(self._ask_or_cancel)
        self.question.discarded.connect(self.cancelled)
        self.question.kept.connect(self._keep_writing)
        for keys, answer in (
            ("Ctrl+Return", self._save_if_any),
            ("Ctrl+Enter", self._save_if_any),
            ("Esc", self._escape),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(answer)

    def _show_words(self, card: Card) -> None:
        quote = shorten(card.quote, _LONGEST_QUOTE, placeholder=" …")
        is_rtl = card.quote_direction is Direction.RTL
        self._quote.setText(isolate_atoms(quote) if is_rtl else quote)
        self._quote.setLayoutDirection(QT_DIRECTIONS[card.quote_direction])
        heading = self.tr("Note {number} on {place}") if card.number else self.tr("New note on {place}")
        self._heading.setText(heading.format(number=card.number, place=card.place))

    def _show_direction(self) -> None:
        self.directions.show_choice(self.text.fixed_direction(), self.text.direction())

    def _fix_direction(self, direction: Direction | None) -> None:
        self.text.fix_direction(direction)
        self.text.setFocus()

    def _save_if_any(self) -> None:
        if self.has_words():
            self.saved.emit()

    def _escape(self) -> None:
        if self.question.isVisible():
            self._keep_writing()
        else:
            self._ask_or_cancel()

    def _ask_or_cancel(self) -> None:
        is_new = self._card is not None and not self._card.note.id
        if not self.is_changed() or (is_new and not self.has_words()):
            self.cancelled.emit()
            return
        self._buttons.hide()
        self.question.show()
        self.question.setFocus()

    def _keep_writing(self) -> None:
        self.question.hide()
        self._buttons.show()
        self.text.setFocus()

    def _retranslate(self) -> None:
        if self._card is not None:
            self._show_words(self._card)
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Write your note here"))
        self.save.setText(self.tr("Save note"))
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.save.setToolTip(self.tr("Save note ({keys})").format(keys=isolate(keys)))
        self.cancel.setText(self.tr("Cancel"))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def _direction_of(widget: QWidget) -> Direction:
    return Direction.RTL if widget.isRightToLeft() else Direction.LTR
