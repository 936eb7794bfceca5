"""The menus of the listing: what notes are looked for by, and in which order they are listed."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from glossator.core.notes.filtering import Facet, Filed, Filter, Order, occurring
from glossator.core.notes.model import Severity, Status
from glossator.ui.annotation_pane.listing.names import ValueNames, facet_name, order_name

_IN_ORDER: Mapping[Facet, tuple[str, ...]] = {Facet.SEVERITY: tuple(Severity), Facet.STATUS: tuple(Status)}
"""Facets whose values have an order of their own."""
_DAYS = (0, 6, 29)
Choose = Callable[[Filter], object]


def fill_filter_menu(menu: QMenu, notes: Iterable[Filed], wanted: Filter, names: ValueNames, choose: Choose) -> None:
    """Offer the values that occur in `notes`, those that are `wanted` being checked; `choose` takes the new filter."""
    menu.clear()
    for facet, counts in occurring(notes).items():
        _add_facet(menu, facet, counts, wanted, names, choose)
    _add_dates(menu, wanted, choose)
    menu.addSeparator()
    clear = menu.addAction(QCoreApplication.translate("NotesFilter", "Show &all notes"), lambda: choose(Filter()))
    clear.setEnabled(wanted.is_narrow)


def fill_order_menu(menu: QMenu, order: Order, choose: Callable[[Order], object]) -> None:
    """Offer all orders, `order` being checked."""
    menu.clear()
    group = QActionGroup(menu)
    for each in Order:
        action = menu.addAction(order_name(each), partial(choose, each))
        action.setCheckable(True)
        action.setChecked(each is order)
        group.addAction(action)


def today_here() -> date:
    """The day on the reader's own clock."""
    return datetime.now(UTC).astimezone().date()


def since_name(since: date, today: date) -> str:
    """What is said of notes that were touched on the day `since` or later."""
    names = {
        0: QCoreApplication.translate("NotesFilter", "Today"),
        6: QCoreApplication.translate("NotesFilter", "Last 7 days"),
        29: QCoreApplication.translate("NotesFilter", "Last 30 days"),
    }
    days = (today - since).days
    return names.get(days) or QCoreApplication.translate("NotesFilter", "Since {day}").format(day=since.isoformat())


def _add_facet(
    menu: QMenu, facet: Facet, counts: Counter[str], wanted: Filter, names: ValueNames, choose: Choose
) -> None:
    values = {*counts, *wanted.chosen(facet)}
    if not values:
        return
    order = _IN_ORDER.get(facet)
    ordered = [each for each in order if each in values] if order else sorted(values, key=partial(names.of, facet))
    submenu = menu.addMenu(facet_name(facet))
    submenu.menuAction().setEnabled(len(values) > 1 or bool(wanted.chosen(facet)))
    for value in ordered:
        words = names.of(facet, value).replace("&", "&&")
        action = submenu.addAction(f"{words} ({counts[value]})", partial(choose, wanted.switched(facet, value)))
        action.setCheckable(True)
        action.setChecked(value in wanted.chosen(facet))


def _add_dates(menu: QMenu, wanted: Filter, choose: Choose) -> None:
    submenu = menu.addMenu(QCoreApplication.translate("NotesFilter", "Written or changed"))
    today = today_here()
    days: tuple[date | None, ...] = (None, *(today - timedelta(days=each) for each in _DAYS))
    group = QActionGroup(submenu)
    for day in days:
        words = since_name(day, today) if day else QCoreApplication.translate("NotesFilter", "At any time")
        action = submenu.addAction(words, partial(choose, replace(wanted, since=day)))
        action.setCheckable(True)
        action.setChecked(day == wanted.since)
        group.addAction(action)
