"""The choices of an export, one below the other."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from glossator.core.text.direction import Direction, direction_of_language
from glossator.export.options import Options, Paper, Part
from glossator.export.write import Format
from glossator.ui.calm_box import CalmBox
from glossator.ui.export_dialog.choices import Choices
from glossator.ui.export_dialog.uses import USES, Uses
from glossator.ui.export_dialog.wording import format_name, format_sentence, paper_name, part_name
from glossator.ui.i18n import LANGUAGES


class ExportForm(QWidget):
    """What a format takes no notice of cannot be chosen, and the form says why."""

    changed = Signal()
    """Something else is chosen."""

    def __init__(self, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        self.format = self._box(((format_name(each), each) for each in Format), choices.into)
        self.language = self._box(((name, code) for code, name in LANGUAGES.items()), choices.language)
        self.paper = self._box(((paper_name(each), each) for each in Paper), choices.options.paper)
        self.orientation = self._box(
            ((self.tr("Landscape"), True), (self.tr("Portrait"), False)), choices.options.is_landscape
        )
        self.colours = self._box(
            ((self.tr("In colour"), False), (self.tr("In shades of grey"), True)), choices.options.is_grey
        )
        self.mirrored = self._check(self.tr("&Mirror the columns"), choices.options.mirrors_columns)
        self.parts = {each: self._check(part_name(each), choices.options.has(each)) for each in Part}
        self._about_format, self._about_paper = self._remark(), self._remark()
        self._about_columns, self._about_parts = self._remark(), self._remark()
        self._arrange()
        self._follow()

    @property
    def choices(self) -> Choices:
        """What is chosen; what the format takes no notice of is kept for another."""
        options = Options(
            parts=frozenset(part for part, box in self.parts.items() if box.isChecked()),
            paper=Paper(self.paper.currentData()),
            is_landscape=self.orientation.currentData(),
            is_grey=self.colours.currentData(),
            mirrors_columns=self.mirrored.isChecked(),
        )
        return Choices(self._into(), self.language.currentData(), options)

    @property
    def is_empty(self) -> bool:
        """Whether every part that the format has is left out."""
        uses = self._uses()
        return bool(uses.parts) and not any(self.parts[part].isChecked() for part in uses.parts)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 16)
        column.setSpacing(4)
        self._add_rows(column, (self.tr("&Format"), self.format))
        column.addWidget(self._about_format)
        self._add_rows(
            column,
            (self.tr("&Language"), self.language),
            (self.tr("&Paper"), self.paper),
            (self.tr("&Orientation"), self.orientation),
            (self.tr("&Colours"), self.colours),
        )
        for widget in (self._about_paper, self.mirrored, self._about_columns):
            column.addWidget(widget)
        self._add_parts(column)
        column.addStretch(1)
        width = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:
            label.setFixedWidth(width)

    def _add_parts(self, column: QVBoxLayout) -> None:
        title = QLabel(self.tr("Parts of the report"), self)
        title.setProperty("role", "heading")
        column.addSpacing(8)
        column.addWidget(title)
        for part, box in self.parts.items():
            box.setAccessibleName(f"{title.text()}: {part_name(part)}")
            column.addWidget(box)
        column.addWidget(self._about_parts)

    def _add_rows(self, column: QVBoxLayout, *rows: tuple[str, QComboBox]) -> None:
        for words, box in rows:
            label = QLabel(words, self)
            label.setBuddy(box)
            self._labels.append(label)
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(label)
            row.addWidget(box, 1)
            column.addLayout(row)

    def _box(self, entries: Iterable[tuple[str, object]], chosen: object) -> QComboBox:
        box = CalmBox(self)
        for words, value in entries:
            box.addItem(words, value)
        box.setCurrentIndex(next(nth for nth in range(box.count()) if box.itemData(nth) == chosen))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(self._follow)
        return box

    def _check(self, words: str, is_checked: bool) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setChecked(is_checked)
        box.toggled.connect(self._follow)
        return box

    def _remark(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        label.setContentsMargins(0, 0, 0, 6)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _into(self) -> Format:
        return Format(self.format.currentData())  # Qt keeps the words alone

    def _uses(self) -> Uses:
        return USES[self._into()]

    def _follow(self) -> None:
        """Offer what this format takes notice of, and say why the rest is not offered."""
        uses = self._uses()
        is_mirrored = direction_of_language(self.language.currentData()) is Direction.RTL
        no_pages = "" if uses.has_pages else self.tr("A CSV file has no pages and no colours.")
        no_mirror = self._why_not_mirrored(uses, is_mirrored=is_mirrored)
        _say(self._about_format, format_sentence(self._into()), self.format)
        _say(self._about_paper, no_pages, self.paper, self.orientation, self.colours)
        _say(self._about_columns, no_mirror, self.mirrored)
        _say(self._about_parts, self._about(uses), *self.parts.values())
        for box in (self.paper, self.orientation, self.colours):
            box.setEnabled(uses.has_pages)
        self.mirrored.setEnabled(uses.has_columns and is_mirrored)
        for part, check in self.parts.items():
            check.setEnabled(part in uses.parts)
        self.changed.emit()

    def _why_not_mirrored(self, uses: Uses, *, is_mirrored: bool) -> str:
        if not uses.has_pages:
            return ""  # the line above says it
        if not uses.has_columns:
            return self.tr("The sheets of a workbook follow the language.")
        return "" if is_mirrored else self.tr("Only a report in Arabic has columns to mirror.")

    def _about(self, uses: Uses) -> str:
        if not uses.parts:
            return self.tr("This file is one table, whole.")
        if uses.parts < frozenset(Part):
            return self.tr("A workbook has no other parts than these.")
        return self.tr("Choose at least one part.") if self.is_empty else ""


def _say(label: QLabel, words: str, *about: QWidget) -> None:
    """Have `label` say `words`, which are `about` these; it is hidden where there is nothing to say."""
    label.setText(words)
    label.setVisible(bool(words))
    for widget in about:
        widget.setAccessibleDescription(words)
