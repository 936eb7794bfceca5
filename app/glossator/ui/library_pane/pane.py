"""The library: which licences there are, and which two to four of them are compared."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from glossator.core.errors import GlossatorError
from glossator.core.library.library import Damaged
from glossator.core.library.model import Licence, Metadata
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import isolate
from glossator.ui.check_list import ENTRY_ROLE
from glossator.ui.library_pane.bar import LibraryBar
from glossator.ui.library_pane.entry import LibraryEntry
from glossator.ui.library_pane.filter import LibraryFilter
from glossator.ui.library_pane.groups import Grouping
from glossator.ui.library_pane.menu import DamagedMenu, GroupMenu, LicenceMenu, PlacesMenu
from glossator.ui.library_pane.model import LibraryModel
from glossator.ui.library_pane.state import LibraryState
from glossator.ui.library_pane.view import LibraryView
from glossator.ui.library_pane.words import comparison_is_full
from glossator.ui.messages import sentence
from glossator.ui.retranslating import Retranslating
from glossator.ui.settings import Settings
from glossator.ui.theme import Theme


class LibraryPane(Retranslating, QWidget):
    """The licences with a filter and a choice of groups, and a button for the reader's own files."""

    columns_chosen = Signal(object)
    """References of the licences that are to be compared, in order (a tuple)."""
    column_wanted = Signal(int)
    """The reader wants to see this column (from 0)."""
    about_wanted = Signal(object)
    """The reader wants to know about this licence (its reference)."""
    removal_wanted = Signal(str)
    """The reader wants this document of her own taken out of the library (its id)."""
    refused = Signal(object)
    """The choice would be too many or too few columns (a GlossatorError)."""
    file_wanted = Signal()
    """The reader wants to add a file of her own."""
    reading_wanted = Signal()
    """The library could not be read, and the reader wants it tried again."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._error: GlossatorError | None = None
        self._is_read = False
        self._names: dict[str, str] = {}
        grouping = Grouping(settings.library_grouping)
        self.model = LibraryModel(taxonomy, grouping)
        self._filter = LibraryFilter(self.model)
        self._bar = LibraryBar(grouping, self)
        self._full = QLabel(self)
        self._list = LibraryView(self._filter, theme, self)
        self._state = LibraryState(self)
        self._pages = QStackedWidget(self)
        self._add_file = QPushButton(self)
        self._arrange()
        self._connect()
        self._name()

    def set_library(self, cards: Sequence[Metadata], damaged: Sequence[Damaged] = ()) -> None:
        """List what the library holds."""
        self._error, self._is_read = None, True
        self.model.set_library(cards, damaged)
        self._turn_page()

    def set_licences(self, licences: Sequence[Licence]) -> None:
        """Show which licences are compared."""
        self._names = {licence.reference: licence.metadata.short for licence in licences}
        self.model.set_licences(licences)
        self._turn_page()

    def show_failure(self, error: GlossatorError) -> None:
        """Say why the library cannot be read."""
        self._error = error
        self._turn_page()

    def go_to(self, reference: str) -> None:
        """Make this licence the current one, whatever was being looked for."""
        self._bar.clear()
        self._list.go_to(reference)

    def open_licence(self, reference: str) -> None:
        """Compare this licence: show its column, add it as one, or ask in whose place it should go."""
        column = self.model.column_of(reference)
        if column >= 0:
            self.column_wanted.emit(column)
        elif self.model.is_full:
            menu = PlacesMenu(self.model, self._names, reference, self)
            menu.add_caption()
            self._pop_up(menu, self._list.place_of_current())
        else:
            self.model.choose((*self.model.columns, reference))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._list.wear(theme)

    def _retranslate(self) -> None:
        self.model.fill()
        self._name()

    def _arrange(self) -> None:
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._full.setWordWrap(True)
        self._full.setProperty("role", "muted")
        self._full.setContentsMargins(6, 2, 6, 2)
        self._full.hide()
        self._pages.addWidget(self._state)
        self._pages.addWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self._bar, self._pages, self._full, self._add_file):
            layout.addWidget(widget)
        layout.setStretchFactor(self._pages, 1)
        self.setFocusProxy(self._bar)

    def _connect(self) -> None:
        self._bar.words_changed.connect(self._look_for)
        self._bar.grouping_chosen.connect(self._group_by)
        self._bar.list_wanted.connect(self._list.go_to_first)
        self._list.opened.connect(self.open_licence)
        self._list.about_wanted.connect(self.about_wanted)
        self._list.menu_wanted.connect(self._offer_menu)
        self._list.close_groups(self._settings.closed_groups)
        self._list.closed_changed.connect(self._keep_closed)
        self._state.remedy_wanted.connect(self._remedy)
        self._add_file.clicked.connect(self.file_wanted)
        self.model.columns_chosen.connect(self.columns_chosen)
        self.model.refused.connect(self.refused)
        self.model.columns_shown.connect(lambda: self._full.setVisible(self.model.is_full))

    def _look_for(self, typed: str) -> None:
        self._filter.set_words(typed)
        self._list.arrange()
        self._turn_page()

    def _group_by(self, grouping: Grouping) -> None:
        self._settings.library_grouping = grouping
        self.model.group_by(grouping)

    def _keep_closed(self, groups: frozenset[str]) -> None:
        self._settings.closed_groups = groups

    def _offer_menu(self, index: QModelIndex, point: QPoint) -> None:
        value = index.data(ENTRY_ROLE)
        if isinstance(value, LibraryEntry):
            menu = LicenceMenu(self.model, self._names, value, self)
            menu.about_wanted.connect(self.about_wanted)
            menu.removal_wanted.connect(self.removal_wanted)
            self._pop_up(menu, point)
        elif isinstance(value, Damaged):
            self._pop_up(DamagedMenu(value, self), point)
        else:
            self._pop_up(GroupMenu(self._list, self), point)

    def _remedy(self) -> None:
        """Do what the button beneath the present state promises."""
        if self._error:
            self._error, self._is_read = None, False
            self._turn_page()
            self.reading_wanted.emit()
        else:
            self._bar.clear()

    def _pop_up(self, menu: QMenu, point: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _turn_page(self) -> None:
        """Show the list where there is one, else say why there is none."""
        if self._filter.rowCount():
            self._pages.setCurrentWidget(self._list)
            return
        if self._error:
            self._state.say(self.tr("The library cannot be read"), sentence(self._error), self.tr("Try again"))
        elif not self._is_read:
            self._state.say(self.tr("Reading the library…"))
        elif self._filter.is_active:
            title = self.tr("No licence matches “{words}”").format(words=isolate(self._bar.words))
            self._state.say(
                title,
                self.tr("Titles, publishers, families, SPDX ids and models were searched."),
                self.tr("Show all licences"),
            )
        else:
            self._state.say(self.tr("The library is empty"), self.tr("Import documents of your own to compare them."))
        self._pages.setCurrentWidget(self._state)

    def _name(self) -> None:
        self._list.setAccessibleName(self.tr("Library: licences that can be compared"))
        self._add_file.setText(self.tr("Import licence…"))
        self._full.setText(comparison_is_full())
        self._turn_page()
