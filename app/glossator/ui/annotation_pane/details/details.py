"""What may be said of a note besides its text, folded away until it is asked for."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from glossator.core.notes.model import NoteFields
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.annotation_pane.details.kind_box import KindBox
from glossator.ui.annotation_pane.details.suggestion import SuggestionField
from glossator.ui.annotation_pane.details.tags_field import TagsField
from glossator.ui.annotation_pane.glyphs import glyph_icon
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme


class Details(Retranslating, QWidget):
    """Kind, tags and suggested wording; `unfolded` is emitted when they come or go."""

    unfolded = Signal(bool)

    def __init__(self, taxonomy: Taxonomy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = self.palette().color(QPalette.ColorRole.Text)
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._inside = QWidget(self)
        self.kind, self.tags = KindBox(taxonomy, self._inside), TagsField(self._inside)
        self.suggestion = SuggestionField(self._inside)
        self._kind_label, self._tags_label = QLabel(self._inside), QLabel(self._inside)
        form = QFormLayout(self._inside)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._kind_label, self.kind)
        form.addRow(self._tags_label, self.tags)
        form.addRow(self.suggestion)
        self._kind_label.setBuddy(self.kind)
        self._tags_label.setBuddy(self.tags)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._inside)
        self.more.toggled.connect(self._unfold)
        self._unfold(is_open=False)
        self._retranslate()

    def show_fields(self, fields: NoteFields) -> None:
        """Show what a note says; unfolded where it says anything here."""
        self.kind.choose(fields.kind)
        self.tags.choose(fields.tags)
        self.suggestion.choose(fields.suggestion)
        self.more.setChecked(self.more.isChecked() or bool(fields.kind or fields.tags or fields.suggestion))

    def written(self, fields: NoteFields) -> NoteFields:
        """`fields` with what is said here."""
        return replace(fields, kind=self.kind.kind(), tags=self.tags.tags(), suggestion=self.suggestion.suggestion())

    def fold(self) -> None:
        """Fold everything away."""
        self.more.setChecked(False)

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        self._ink = theme.colour("text")
        self._draw()
        self.kind.set_theme(theme)
        self.suggestion.set_theme(theme)

    def _unfold(self, is_open: bool) -> None:  # the signal hands it over by place
        self._inside.setVisible(is_open)
        self._draw()
        self.unfolded.emit(is_open)

    def _draw(self) -> None:
        self.more.setIcon(glyph_icon("unfolded" if self.more.isChecked() else "folded", self._ink))

    def _retranslate(self) -> None:
        self.more.setText(self.tr("More"))
        self.more.setToolTip(self.tr("Kind, tags and suggested wording"))
        self._kind_label.setText(self.tr("Kind"))
        self._tags_label.setText(self.tr("Tags"))
