"""The choice of a note's kind: one of the taxonomy's, or a word of the reader's own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.annotation_pane.arrowed_box import ArrowedBox
from glossator.ui.i18n import current_language


class KindBox(ArrowedBox):
    """Offers the kinds of `taxonomy` by name and takes any other words as they are typed."""

    def __init__(self, taxonomy: Taxonomy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taxonomy = taxonomy
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self._retranslate()

    def kind(self) -> str:
        """The id of the kind that is named, the typed words where none is; empty for none."""
        typed = " ".join(self.currentText().split())
        row = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(row)) if row >= 0 else typed

    def choose(self, kind: str) -> None:
        """Show `kind`, an id or the reader's own words."""
        row = self.findData(kind)
        self.setCurrentIndex(row)
        if row < 0:
            self.setEditText(kind)

    def _retranslate(self) -> None:
        chosen = self.kind()
        self.clear()
        self.addItem("", "")
        for kind in self._taxonomy.kinds:
            self.addItem(kind.name.in_language(current_language()), kind.id)
        self.choose(chosen)
        self.setAccessibleName(self.tr("Kind"))
        line = self.lineEdit()
        if line:
            line.setPlaceholderText(self.tr("Choose or type"))
