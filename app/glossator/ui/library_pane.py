"""The library: which licences there are, and which two to four of them are compared."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from glossator.core.library.library import Damaged
from glossator.core.library.model import Licence, Metadata
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import isolate
from glossator.ui.check_list import ENTRY_ROLE, CheckList
from glossator.ui.library_delegate import LibraryDelegate
from glossator.ui.library_model import LibraryEntry, LibraryFilter, LibraryModel
from glossator.ui.theme import Theme


class LibraryPane(QWidget):
    """The list of licences with a filter, and a button for the reader's own files."""

    columns_chosen = Signal(object)
    """References of the licences that are to be compared, in order (a tuple)."""
    refused = Signal(object)
    """The choice would be too many or too few columns (a GlossatorError)."""
    file_wanted = Signal()
    """The reader wants to add a file of her own."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LibraryModel(taxonomy)
        self._filter = LibraryFilter(self._model)
        self._delegate = LibraryDelegate(theme, self)
        self._typed = QLineEdit(self)
        self._list = CheckList(self)
        self._nothing = QLabel(self)
        self._add_file = QPushButton(self)
        self._names: dict[str, str] = {}
        self._arrange()
        self._connect()
        self._retranslate()

    @property
    def model(self) -> LibraryModel:
        """The licences that are listed."""
        return self._model

    def set_library(self, cards: Sequence[Metadata], damaged: Sequence[Damaged] = ()) -> None:
        """List the licences of the library."""
        self._model.set_library(cards, damaged)

    def set_licences(self, licences: Sequence[Licence]) -> None:
        """Show which licences are compared."""
        self._names = {licence.reference: licence.metadata.short for licence in licences}
        self._model.set_licences(licences)

    def places_menu(self, reference: str) -> QMenu:
        """Where the licence may go: first, or in a column's place."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        columns = self._model.columns
        others = tuple(each for each in columns if each != reference)
        first = menu.addAction(self.tr("Compare the others against this one"))
        first.setEnabled(columns[:1] != (reference,))
        first.triggered.connect(lambda: self._model.choose((reference, *others)))
        if reference not in columns:
            for column in columns:
                self._add_replacement(menu, column, reference)
        return menu

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self._list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._model.fill()
            self._retranslate()

    def _arrange(self) -> None:
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._typed.setClearButtonEnabled(True)
        self._list.setItemDelegate(self._delegate)
        self._list.show_model(self._filter)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._typed)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._add_file)
        self.setFocusProxy(self._typed)

    def _connect(self) -> None:
        self._typed.textChanged.connect(self._look_for)
        self._list.customContextMenuRequested.connect(self._offer_places)
        self._add_file.clicked.connect(self.file_wanted)
        self._model.columns_chosen.connect(self.columns_chosen)
        self._model.refused.connect(self.refused)

    def _look_for(self, typed: str) -> None:
        self._filter.set_words(typed)
        is_empty = self._filter.rowCount() == 0
        self._nothing.setText(self.tr("No licence matches “{words}”.").format(words=isolate(typed)))
        self._nothing.setVisible(is_empty)
        self._list.setVisible(not is_empty)

    def _offer_places(self, position: QPoint) -> None:
        entry = self._list.indexAt(position).data(ENTRY_ROLE)
        if isinstance(entry, LibraryEntry):
            menu = self.places_menu(entry.reference)
            menu.popup(self._list.viewport().mapToGlobal(position))

    def _add_replacement(self, menu: QMenu, column: str, reference: str) -> None:
        replaced = tuple(reference if each == column else each for each in self._model.columns)
        words = self.tr("Put it in the place of {licence}").format(licence=isolate(self._names.get(column, column)))
        menu.addAction(words).triggered.connect(lambda: self._model.choose(replaced))

    def _retranslate(self) -> None:
        self._typed.setPlaceholderText(self.tr("Filter the library"))
        self._typed.setAccessibleName(self.tr("Filter the library"))
        self._list.setAccessibleName(self.tr("Library: licences that can be compared"))
        self._add_file.setText(self.tr("Add your own file…"))
