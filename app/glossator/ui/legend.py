"""The legend: what each mark means, how often it occurs, and a switch for it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from glossator.core.compare.model import Comparison
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.model import Decision
from glossator.ui.check_list import CheckList
from glossator.ui.legend_delegate import LegendDelegate
from glossator.ui.legend_model import LegendModel
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme


class Legend(Retranslating, QWidget):
    """The pane of the legend."""

    shown_changed = Signal(object)
    """The ids of the kinds that are to be marked (a frozenset), as the reader chose."""
    rejected_wanted = Signal(bool)
    """Whether the reader wants to see what she rejected."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LegendModel(taxonomy)
        self._model.shown_changed.connect(self.shown_changed)
        self._delegate = LegendDelegate(theme, self)
        self._list = CheckList(self)
        self._list.setItemDelegate(self._delegate)
        self._list.show_model(self._model)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setContentsMargins(12, 12, 12, 12)
        self._rejected = QCheckBox(self)
        self._rejected.clicked.connect(self.rejected_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addWidget(self._list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 4, 12, 6)
        foot.addWidget(self._rejected)
        layout.addLayout(foot)
        self.setFocusProxy(self._list)
        self._name()
        self._show_emptiness()

    @property
    def model(self) -> LegendModel:
        """The kinds that are listed."""
        return self._model

    @property
    def shown(self) -> frozenset[str]:
        """Ids of the kinds that are marked."""
        return self._model.shown

    def set_comparison(self, comparison: Comparison, decisions: Sequence[Decision] = ()) -> None:
        """List the kinds that occur in `comparison`, and count those that nobody rejected."""
        self._model.set_comparison(comparison, decisions)
        self._show_emptiness()
        self._name()

    def set_decisions(self, decisions: Sequence[Decision]) -> None:
        """Count anew after these decisions."""
        self._model.set_decisions(decisions)
        self._name()

    def show_rejected(self, shown: bool) -> None:
        """Check the box that shows what was rejected, without emitting `rejected_wanted`."""
        self._rejected.setChecked(shown)

    def set_shown(self, kinds: frozenset[str]) -> None:
        """Check the boxes of `kinds`, without emitting `shown_changed`."""
        self._model.set_shown(kinds)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self._list.viewport().update()

    def _retranslate(self) -> None:
        self._model.fill()
        self._name()

    def _name(self) -> None:
        self._list.setAccessibleName(self.tr("Legend: kinds of provision that are marked"))
        self._empty.setText(self.tr("No provision is marked in these licences."))
        count = self._model.rejected
        self._rejected.setVisible(count > 0)
        self._rejected.setText(self.tr("Show %n rejected mark(s)", "", count))

    def _show_emptiness(self) -> None:
        is_empty = self._model.rowCount() == 0
        self._empty.setVisible(is_empty)
        self._list.setVisible(not is_empty)
