"""Where a note is typed: the text, the buttons above it, and the same note as it will look."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from glossator.core.text.direction import Direction
from glossator.ui.annotation_pane.direction_buttons import DirectionButtons
from glossator.ui.annotation_pane.format_bar import FormatBar
from glossator.ui.annotation_pane.note_edit import NoteEdit
from glossator.ui.annotation_pane.preview import NotePreview
from glossator.ui.annotation_pane.templating.button import TemplateButton
from glossator.ui.annotation_pane.templating.shelf import TemplateShelf
from glossator.ui.theme import Theme

_LEAST_HEIGHT = 96


class WritingPage(QWidget):
    """The keys of the buttons work wherever the keyboard is in `scope`; `changed` follows the typing."""

    changed = Signal()

    def __init__(self, shelf: TemplateShelf, scope: QWidget) -> None:
        super().__init__(scope)
        self.text, self.preview = NoteEdit(self), NotePreview(self)
        self.formats = FormatBar(self.text, scope)
        self.directions = DirectionButtons(scope)
        self.templates = TemplateButton(shelf, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.text)
        self._pages.addWidget(self.preview)
        self._pages.setMinimumHeight(_LEAST_HEIGHT)
        row = QHBoxLayout()
        row.addWidget(self.directions)
        row.addStretch()
        row.addWidget(self.templates)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.formats)
        column.addLayout(row)
        column.addWidget(self._pages, stretch=1)
        for before, behind in ((self.templates, self.text), (self.text, self.preview)):
            self.setTabOrder(before, behind)
        self.text.textChanged.connect(self.changed)
        self.text.direction_changed.connect(self._show_direction)
        self.directions.chosen.connect(self._fix_direction)
        self.formats.previewed.connect(self._show_preview)
        self._retranslate()

    def begin(self, body: str) -> None:
        """Show `body`, ready for typing."""
        self.formats.preview.setChecked(False)
        self.text.set_default_direction(self._direction())
        self.text.set_body(body)

    def set_theme(self, theme: Theme) -> None:
        """Draw the pictures and signs in the colours of `theme`."""
        for part in (self.formats, self.directions, self.templates):
            part.set_theme(theme)
        self.text.syntax.set_faint(theme.colour("text-muted"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface in language and direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.text.set_default_direction(self._direction())

    def _show_preview(self, shown: bool) -> None:  # the signal hands it over by place
        if shown:
            self.preview.show_body(self.text.body(), self._direction())
        page = self.preview if shown else self.text
        self._pages.setCurrentWidget(page)
        self.formats.allow(formatting=not shown)
        self.directions.setEnabled(not shown)
        self.templates.setEnabled(not shown)
        page.setFocus()

    def _show_direction(self) -> None:
        self.directions.show_choice(self.text.fixed_direction(), self.text.direction())

    def _fix_direction(self, direction: Direction | None) -> None:
        self.text.fix_direction(direction)
        self.text.setFocus()

    def _direction(self) -> Direction:
        return Direction.RTL if self.isRightToLeft() else Direction.LTR

    def _retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Write your note here"))
        self.preview.setAccessibleName(self.tr("The note as it will look"))
