"""What the listing is narrowed by, a chip for each; a click takes it back."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from glossator.core.notes.filtering import Facet, Filter
from glossator.core.text.direction import strip_isolates
from glossator.ui.annotation_pane.glyphs import glyph_icon
from glossator.ui.annotation_pane.listing.filter_menu import since_name, today_here
from glossator.ui.annotation_pane.listing.flow import FlowLayout
from glossator.ui.annotation_pane.listing.names import ValueNames
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_GAP = 4


class ChosenValues(Retranslating, QWidget):
    """Chips of the values that are looked for; `changed` carries the filter without the one that was clicked."""

    changed = Signal(object)

    def __init__(self, names: ValueNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._ink = self.palette().color(QPalette.ColorRole.Text)
        self._wanted = Filter()
        self._flow = FlowLayout(self, _GAP)
        self.hide()

    @property
    def chips(self) -> list[QToolButton]:
        """The chips that are shown, in order."""
        widgets = (item.widget() for nth in range(self._flow.count()) if (item := self._flow.itemAt(nth)))
        return [each for each in widgets if isinstance(each, QToolButton)]

    def show_filter(self, wanted: Filter) -> None:
        """Show what `wanted` narrows the listing by, besides words."""
        self._wanted = wanted
        while (item := self._flow.takeAt(0)) is not None:
            if chip := item.widget():
                chip.hide()
                chip.deleteLater()
        for words, without in self._values():
            self._flow.addWidget(self._chip(words, without))
        self.setVisible(bool(self.chips))
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in the colours of `theme`."""
        self._ink = theme.colour("text-muted")
        self.show_filter(self._wanted)

    def _retranslate(self) -> None:
        self.show_filter(self._wanted)

    def _values(self) -> Iterator[tuple[str, Filter]]:
        """What each chip says, and the filter without it."""
        for facet in Facet:
            for value in sorted(self._wanted.chosen(facet)):
                yield self._names.of(facet, value), self._wanted.switched(facet, value)
        if self._wanted.since:
            yield since_name(self._wanted.since, today_here()), replace(self._wanted, since=None)

    def _chip(self, words: str, without: Filter) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("role", "chip")
        chip.setText(words.replace("&", "&&"))
        chip.setIcon(glyph_icon("close", self._ink))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        remove = QCoreApplication.translate("NotesFilter", "Stop looking for “{value}”")
        chip.setToolTip(remove.format(value=words))
        chip.setAccessibleName(strip_isolates(remove.format(value=words)))
        chip.clicked.connect(partial(self.changed.emit, without))
        return chip
