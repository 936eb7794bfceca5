"""What the values that notes are found by are called, in the language of the interface."""

from collections.abc import Iterable
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from glossator.core.library.model import Licence, Metadata
from glossator.core.library.references import main_reference
from glossator.core.notes.filtering import Facet, Order
from glossator.core.notes.model import Severity, Status
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import isolate
from glossator.ui.annotation_pane.listing.listing import Tab
from glossator.ui.annotation_pane.wording import severity_name, status_name
from glossator.ui.i18n import current_language


def facet_name(facet: Facet) -> str:
    """What is chosen among the values of `facet`."""
    names = {
        Facet.LICENCE: QCoreApplication.translate("Facet", "Licence"),
        Facet.KIND: QCoreApplication.translate("Facet", "Kind"),
        Facet.SEVERITY: QCoreApplication.translate("Facet", "Severity"),
        Facet.STATUS: QCoreApplication.translate("Facet", "Status"),
        Facet.AUTHOR: QCoreApplication.translate("Facet", "Author"),
        Facet.TAG: QCoreApplication.translate("Facet", "Tag"),
    }
    return names[facet]


def order_name(order: Order) -> str:
    """By what notes are listed."""
    names = {
        Order.READING: QCoreApplication.translate("Order", "As they are read"),
        Order.NEWEST: QCoreApplication.translate("Order", "Newest first"),
        Order.SEVERITY: QCoreApplication.translate("Order", "Gravest first"),
        Order.STATUS: QCoreApplication.translate("Order", "By status"),
        Order.AUTHOR: QCoreApplication.translate("Order", "By author"),
        Order.LICENCE: QCoreApplication.translate("Order", "By licence"),
    }
    return names[order]


def tab_name(tab: Tab, count: int) -> str:
    """A tab's title, with how many notes it has."""
    names = {
        Tab.TEXT: QCoreApplication.translate("NotesTab", "Text ({count})"),
        Tab.ORPHANS: QCoreApplication.translate("NotesTab", "Orphans ({count})"),
        Tab.CLOSED: QCoreApplication.translate("NotesTab", "Not open ({count})"),
    }
    return names[tab].format(count=count)


class ValueNames:
    """Names values by the `taxonomy`, the library, and the licences that are or were open."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._kinds = {kind.id: kind.name for kind in taxonomy.kinds}
        self._licences: dict[str, str] = {}

    def read(self, licences: Iterable[Licence]) -> None:
        """Know what these licences are called."""
        self._licences.update({main_reference(each.reference): each.metadata.short for each in licences})

    def read_library(self, entries: Iterable[Metadata]) -> None:
        """Know what the licences of the library are called."""
        self._licences = {each.id: each.short for each in entries} | self._licences

    def licence(self, reference: str) -> str:
        """A licence with or without documents of its own, open or not; a file that is not, by its name."""
        main = main_reference(reference)
        return self._licences.get(main, PurePath(main).name)

    def of(self, facet: Facet, value: str) -> str:
        """A value of `facet`, isolated where it is not in the language of the interface."""
        if facet is Facet.SEVERITY:
            return severity_name(Severity(value))
        if facet is Facet.STATUS:
            return status_name(Status(value))
        if facet is Facet.KIND:
            return self._kind(value)
        if facet is Facet.LICENCE:
            return isolate(self.licence(value))
        if facet is Facet.TAG:
            return isolate(f"#{value}")
        return isolate(value) if value else QCoreApplication.translate("Facet", "No name")

    def _kind(self, value: str) -> str:
        if not value:
            return QCoreApplication.translate("Facet", "No kind")
        known = self._kinds.get(value)
        return known.in_language(current_language()) if known else isolate(value)
