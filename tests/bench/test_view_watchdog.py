"""Nothing that a reader does with 100,000 words a column keeps the window from answering."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from glossator.core.library.library import Library
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.session.model import Review
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.modes.closest_card import ClosestCard
from glossator.ui.compare_view.modes.traits import Trait
from glossator.ui.compare_view.wayfinding.finder import Wanted
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from glossator.ui.sweeping import Sweeping
from tests.bench.long_comparisons import comparison_of
from tests.bench.views import load_fonts
from tests.bench.watchdog import Watchdog

WORDS = 100_000
MOST = 0.050
WORST_TOLD = 12
PATIENCE_MS = 5_000


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """The window as the program shows it."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    load_fonts()
    sweeping = Sweeping(qapp)
    sweeping.begin()
    window = MainWindow(Preferences(qapp))
    window.fill(Library.standard())
    window.resize(1400, 900)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.content.open(())  # what is read from the disk once is read
    QTest.qWait(1000)
    yield window
    window.content.workspace.mark_saved(Path("review.gloss"))
    window.close()
    window.deleteLater()
    sweeping.end()
    qapp.setStyleSheet("")


def test_nothing_keeps_the_window_from_answering(window: MainWindow) -> None:
    dog = Watchdog()
    open_comparison(window, dog)
    for steps in (scrolling, walking, closest_passage, pairing, switching, searching, palette):
        for name, act in steps(window).items():
            dog.watch(name, act)
    worst = sorted(dog.turns.items(), key=lambda pair: -pair[1])
    for name, longest in worst[:WORST_TOLD]:
        print(f"\n{name}: {longest * 1000:.0f} ms", end="")
    assert worst[0][1] <= MOST, worst[0][0]


Steps = dict[str, Callable[[], object]]


def open_comparison(window: MainWindow, dog: Watchdog) -> None:
    comparison = comparison_of(WORDS)
    dog.watch("opening", lambda: window.content.workspace.open(Review(), comparison, None))


def scrolling(window: MainWindow) -> Steps:
    canvas = canvas_of(window)
    bar = canvas.verticalScrollBar()
    return {
        "scrolling by a notch": lambda: canvas.scroll_by(120),
        "scrolling by a page": lambda: press(canvas, Qt.Key.Key_PageDown),
        "dragging the bar": lambda: bar.setValue(bar.maximum() // 2),
        "going to the end": lambda: press(canvas, Qt.Key.Key_End),
        "going to the start": lambda: press(canvas, Qt.Key.Key_Home),
        "going to the next clause": lambda: press(canvas, Qt.Key.Key_Down),
        "going across": lambda: press(canvas, Qt.Key.Key_Right),
        "resizing": lambda: window.resize(1300, 900),
    }


def walking(window: MainWindow) -> Steps:
    names = ("next-restriction", "previous-restriction", "next-change", "previous-change", "next-alone", "next-note")
    return {name: window.content.parts.actions[name].trigger for name in names}


def closest_passage(window: MainWindow) -> Steps:
    view, canvas = window.content.parts.view, canvas_of(window)

    def ask() -> None:
        view.going.on_to_clause_alone(1)
        assert view.closest.ask()
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            menu.actions()[0].trigger()
            menu.close()

    def close() -> None:
        patience = QDeadlineTimer(PATIENCE_MS)
        while not canvas.findChildren(ClosestCard) and not patience.hasExpired():
            QApplication.processEvents()
        (card,) = canvas.findChildren(ClosestCard)
        card.close()

    return {"the closest passage": ask, "closing what was closest": close}


def pairing(window: MainWindow) -> Steps:
    picking = window.content.parts.view.pairing.picking

    def type_in(letters: str) -> None:
        assert picking.panel is not None
        QTest.keyClicks(picking.panel.typed, letters)

    beginning: Steps = {"beginning to pair": window.content.parts.actions["pair"].trigger}
    typing: Steps = {f"typing {each!r} to pair": partial(type_in, each) for each in ("t", "er", "m")}
    return {**beginning, **typing, "giving up pairing": picking.give_up}


def switching(window: MainWindow) -> Steps:
    view = window.content.parts.view
    kinds = frozenset(kind.id for kind in load_taxonomy().kinds)
    steps: Steps = {
        "all kinds": lambda: view.marking.show_kinds(kinds),
        "no kinds": lambda: view.marking.show_kinds(frozenset()),
        "no differences": lambda: view.marking.show_differences(False),
        "differences": lambda: view.marking.show_differences(True),
        "as changes": view.modes.go_on,
        "freely": view.modes.go_on,
        "by clause": view.modes.go_on,
    }
    for trait in Trait:
        steps[f"rows that are {trait}"] = partial(view.row_filter.choose, [trait])
    return {**steps, "all rows": lambda: view.row_filter.choose([])}


def searching(window: MainWindow) -> Steps:
    searching = window.content.parts.view.searching
    words = ("e", "the", "licensee shall", "nowhere to be found", "")
    return {f"searching {each!r}": partial(searching.begin, Wanted(each)) for each in words}


def palette(window: MainWindow) -> Steps:
    def type_in(letters: str) -> None:
        panel = window.content.services.palette.made.panel
        assert panel is not None
        QTest.keyClicks(panel.typed, letters)

    opening: Steps = {"opening the palette": window.content.services.palette.made.open}
    typing: Steps = {f"typing {each!r} into it": partial(type_in, each) for each in ("t", "e", "r")}
    return {**opening, **typing}


def press(canvas: Canvas, key: Qt.Key) -> None:
    QTest.keyClick(canvas.viewport(), key)


def canvas_of(window: MainWindow) -> Canvas:
    canvas = window.content.parts.view.findChild(Canvas)
    assert canvas is not None
    return canvas
