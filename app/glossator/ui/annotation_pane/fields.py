"""The choices of a note besides its words: how much it matters and where its discussion stands."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from glossator.core.notes.model import Severity, Status
from glossator.ui.annotation_pane.arrowed_box import ArrowedBox
from glossator.ui.annotation_pane.glyphs import glyph_icon
from glossator.ui.annotation_pane.wording import severity_name, status_name
from glossator.ui.theme import Theme


class ChoiceBox(ArrowedBox):
    """Offers `choices`, each with its picture and the name that `name_of` gives it."""

    def __init__(self, choices: Iterable[str], name_of: Callable[[str], str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self.set_choices(choices)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(1)
        self.setIconSize(QSize(16, 16))
        self._retranslate()

    def set_choices(self, choices: Iterable[str]) -> None:
        """Offer these, the first one chosen."""
        self.clear()
        for choice in choices:
            self.addItem(glyph_icon(choice, self._ink), self._name_of(choice), str(choice))

    def set_theme(self, theme: Theme) -> None:
        """Draw the pictures in the colours of `theme`."""
        super().set_theme(theme)
        for row in range(self.count()):
            self.setItemIcon(row, glyph_icon(self.itemData(row), self._ink))

    def _retranslate(self) -> None:
        for row in range(self.count()):
            self.setItemText(row, self._name_of(self.itemData(row)))
        self.setAccessibleName(self.title())
        self.setToolTip(self.title())

    def title(self) -> str:
        """What is chosen here, in the language of the interface."""
        raise NotImplementedError

    def _choose(self, choice: str) -> None:
        self.setCurrentIndex(self.findData(str(choice)))


class SeverityBox(ChoiceBox):
    """The choice of a severity."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Severity, lambda choice: severity_name(Severity(choice)), parent)

    def title(self) -> str:
        """What is chosen here, in the language of the interface."""
        return self.tr("Severity")

    def severity(self) -> Severity:
        """The chosen severity."""
        return Severity(self.currentData())

    def choose(self, severity: Severity) -> None:
        """Make `severity` the chosen one."""
        self._choose(severity)


class StatusBox(ChoiceBox):
    """The choice of a status."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Status, lambda choice: status_name(Status(choice)), parent)

    def title(self) -> str:
        """What is chosen here, in the language of the interface."""
        return self.tr("Status")

    def status(self) -> Status:
        """The chosen status."""
        return Status(self.currentData())

    def choose(self, status: Status) -> None:
        """Make `status` the chosen one."""
        self._choose(status)
