"""Opens the palette over the window, and does what was chosen there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.palette.model import Offers
from glossator.ui.palette.offer import Offer
from glossator.ui.palette.panel import PalettePanel
from glossator.ui.palette.sources import actions_offered, clauses_offered, licences_offered, topics_offered
from glossator.ui.parts import Parts
from glossator.ui.settings import Settings


class PaletteController(QObject):
    """At most one palette is open; it is made when it is asked for and offers what there is then."""

    def __init__(self, window: QMainWindow, parts: Parts, taxonomy: Taxonomy, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._taxonomy = taxonomy
        self._settings = settings
        self._panel: PalettePanel | None = None
        self._came_from: QWidget | None = None

    @property
    def panel(self) -> PalettePanel | None:
        """The palette that is open; None where none is."""
        return self._panel

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"palette": self.open, "go-to-clause": self.open_for_clauses}

    def open(self) -> None:
        """Offer everything that can be done or gone to."""
        parts, where = self._parts, self._parts.view.whereabouts
        self._show(
            [
                *actions_offered(parts.actions),
                *topics_offered(where.content.comparison, self._taxonomy, parts.view.going.to_row),
                *clauses_offered(where.content, where.column, parts.view.going.to_clause),
                *licences_offered(parts.library.model, self._compare),
            ]
        )

    def open_for_clauses(self) -> None:
        """Offer the clauses alone, those of the column that is read first."""
        where = self._parts.view.whereabouts
        offers = clauses_offered(where.content, where.column, self._parts.view.going.to_clause)
        self._show(list(offers), for_clauses=True)

    def _show(self, offers: Sequence[Offer], *, for_clauses: bool = False) -> None:
        if self._panel:
            self._panel.close_panel()
        self._came_from = QApplication.focusWidget()
        used = {} if for_clauses else {each: nth for nth, each in enumerate(self._settings.used_offers)}
        self._panel = PalettePanel(Offers(offers, used), self._window, for_clauses=for_clauses)
        self._panel.closed.connect(self._forget_panel)
        self._panel.chosen.connect(self._do)
        self._panel.open()

    def _forget_panel(self, keyboard_returns: bool) -> None:
        self._panel = None
        if keyboard_returns and self._came_from:
            self._came_from.setFocus()
        self._came_from = None

    def _do(self, offer: Offer) -> None:
        self._settings.remember_offer(offer.id)
        offer.do()

    def _compare(self, reference: str) -> None:
        """Do it in the library, where a full comparison asks in whose place the licence should go."""
        library = self._parts.library
        if library.model.is_full and library.model.column_of(reference) < 0:
            self._parts.panes.reveal(library)
        library.go_to(reference)
        library.open_licence(reference)
