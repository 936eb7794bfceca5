"""How soon the view shows 10,000 words a column otherwise: other kinds, ways of reading, rows; also with many marks."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import cycle, islice

import pytest
from PySide6.QtWidgets import QApplication

from glossator.core.compare.model import Comparison
from glossator.core.library.model import Licence
from glossator.core.notes.placement import Placement, place_all
from glossator.core.provisions.model import Localised, Provision
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.ui.compare_view import CompareView
from glossator.ui.compare_view.modes.traits import Trait
from tests.bench.long_comparisons import comparison_of
from tests.bench.ratios import busy_seconds, percentile_95
from tests.bench.views import compare_view, load_fonts, window
from tests.support.notes import make_note

NOTES, MARKS = 1_000, 5_000
TIMES = 40
TWO_FRAMES = 0.033
Switch = Callable[[CompareView, int], None]


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def kinds(view: CompareView, nth: int) -> None:
    every = [kind.id for kind in load_taxonomy().kinds]
    view.marking.show_kinds(frozenset(every) - {every[nth % len(every)]})


def way_of_reading(view: CompareView, _nth: int) -> None:
    view.modes.go_on()


def rows(view: CompareView, nth: int) -> None:
    view.row_filter.switch(list(Trait)[nth % len(Trait)])


@pytest.mark.parametrize("switch", [kinds, way_of_reading, rows])
def test_switching(switch: Switch) -> None:
    plain = comparison_of(10_000)
    few, many = switched(plain, switch, notes=0), switched(marked(plain), switch, notes=NOTES)
    print(
        f"\nswitching {switch.__name__}, 95th percentile: {few * 1000:.1f} ms, "
        f"with {NOTES} notes and {MARKS} marks {many * 1000:.1f} ms"
    )
    assert max(few, many) <= TWO_FRAMES


def switched(comparison: Comparison, switch: Switch, notes: int) -> float:
    """The 95th percentile of the seconds that the window is busy until it shows the switch."""
    with window(compare_view, comparison) as view:
        assert isinstance(view, CompareView)
        view.marking.place_notes(placed_notes(comparison, notes))
        QApplication.processEvents()

        def act(nth: int) -> None:
            switch(view, nth)
            QApplication.processEvents()

        act(0)
        return percentile_95(busy_seconds(partial(act, nth)) for nth in range(1, TIMES))


def marked(comparison: Comparison) -> Comparison:
    """`comparison` with so many marks, on the first words of its clauses."""
    share = MARKS // len(comparison.licences)
    return replace(comparison, licences=tuple(_marked(each, share) for each in comparison.licences))


def _marked(licence: Licence, count: int) -> Licence:
    every, clauses = load_taxonomy().kinds, [each for each in licence.clauses if each.body < each.own_end]
    provisions = [
        Provision(
            kind.id, clause.id, clause.body, min(clause.body + 40, clause.own_end), "", "curated", Localised("", "")
        )
        for kind, clause in islice(zip(cycle(every), cycle(clauses), strict=False), count)
    ]
    return replace(licence, provisions=tuple(sorted(provisions, key=lambda each: each.start)))


def placed_notes(comparison: Comparison, count: int) -> tuple[Placement, ...]:
    """So many notes, in turn on clauses of each licence."""
    places = (
        (licence, clause)
        for clauses in zip(*(licence.clauses for licence in comparison.licences), strict=False)
        for licence, clause in zip(comparison.licences, clauses, strict=True)
    )
    notes = (
        make_note(licence, clause.start, clause.own_end, f"n{nth}") for nth, (licence, clause) in enumerate(places)
    )
    return place_all(tuple(islice(notes, count)), comparison.licences)
