"""What the marks mean: differences in the text, and the signs of the overview beside it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glossator.core.compare.model import ChangeKind
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.model import Verdict
from glossator.ui.compare_view.ruler.marks import RulerMark, Sign
from glossator.ui.dialogs.samples import Sample, SampleOfBadge, SampleOfWindow, SampleOfWords, SampleOnRuler
from glossator.ui.i18n import current_language
from glossator.ui.theme import KindStyle, Theme

_KIND = "field-of-use"
"""The kind of provision that stands for all of them."""
_SAMPLE_WIDTH, _WORDS_WIDTH = 64, 250


class SignsDialog(QDialog):
    """A sample of every mark, and beside it what it means."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the marks mean"))
        self._theme = theme
        kind = theme.kind_style(taxonomy.kind(_KIND), current_language())
        self._styles: dict[str, KindStyle] = {_KIND: kind} | {each: theme.change_style(each) for each in ChangeKind}
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(28)
        side_by_side.addLayout(self._listed(self.tr("In the text"), self._of_text()))
        side_by_side.addLayout(self._listed(self.tr("In the overview beside the text"), self._of_ruler()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(14)
        column.addLayout(side_by_side)
        column.addWidget(self._note())
        column.addWidget(buttons)

    def _of_text(self) -> Iterator[tuple[Sample, str]]:
        said = {
            ChangeKind.INSERT: self.tr("Inserted: the leading licence does not have these words"),
            ChangeKind.DELETE: self.tr("Deleted: only the leading licence has these words"),
            ChangeKind.REPLACE: self.tr("Said otherwise in the leading licence"),
            ChangeKind.MOVE: self.tr("Moved: these words stand elsewhere in the leading licence"),
        }
        for kind, words in said.items():
            yield SampleOfWords(self.tr("words"), kind, self._styles[kind]), words
        faint = SampleOfWords(self.tr("words"), ChangeKind.REPLACE, self._styles[ChangeKind.REPLACE], is_faint=True)
        yield faint, self.tr("Printed otherwise, but saying the same")
        yield from self._of_badges()

    def _of_badges(self) -> Iterator[tuple[Sample, str]]:
        kind, theme = self._styles[_KIND], self._theme
        yield SampleOfBadge(kind, theme), self.tr("A marked passage that nobody has decided on")
        yield SampleOfBadge(kind, theme, is_curated=False), self.tr("Marked by a rule, not by a person")
        yield SampleOfBadge(kind, theme, Verdict.ACCEPTED), self.tr("The mark is accepted")
        yield SampleOfBadge(kind, theme, Verdict.REJECTED), self.tr("The mark is rejected")

    def _of_ruler(self) -> Iterator[tuple[Sample, str]]:
        changes = {
            ChangeKind.INSERT: self.tr("Inserted"),
            ChangeKind.DELETE: self.tr("Deleted"),
            ChangeKind.REPLACE: self.tr("Said otherwise"),
            ChangeKind.MOVE: self.tr("Moved"),
        }
        yield self._on_ruler(Sign.PROVISION, _KIND), self.tr("A marked passage, in the colour of its kind")
        yield self._on_ruler(Sign.NOTE), self.tr("A note, or several close together")
        yield self._on_ruler(Sign.HIT), self.tr("Words that a search found")
        for kind, words in changes.items():
            yield self._on_ruler(Sign.CHANGE, kind), words
        yield self._on_ruler(Sign.ALONE), self.tr("A clause that only this licence has")
        yield SampleOfWindow(self._theme), self.tr("What is in sight")

    def _on_ruler(self, sign: Sign, kind: str = "") -> Sample:
        return SampleOnRuler(RulerMark(sign, 0, 0, 0, kind), self._theme, self._styles)

    def _listed(self, title: str, samples: Iterator[tuple[Sample, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnMinimumWidth(0, _SAMPLE_WIDTH)
        grid.setColumnMinimumWidth(1, _WORDS_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        heading = QLabel(title, self)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(0, 8, 0, 2)
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (sample, words) in enumerate(samples, start=1):
            sample.setParent(self)
            sample.setAccessibleName(words)
            label = QLabel(words, self)
            label.setWordWrap(True)
            grid.addWidget(sample, row, 0)
            grid.addWidget(label, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _note(self) -> QLabel:
        note = QLabel(self.tr("Kinds of provision have their colours, lines and letters in the legend."), self)
        note.setWordWrap(True)
        note.setProperty("role", "muted")
        return note
