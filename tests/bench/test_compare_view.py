"""The compare view against three bare text widgets with the same texts."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from glossator.core.assets import resource
from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison
from glossator.core.library.library import Library
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.ui.compare_view import CompareView
from glossator.ui.i18n import reading_font
from glossator.ui.theme import load_theme
from tests.bench.ratios import ratio_of_medians

WIDTH, HEIGHT = 1400, 900
ROUNDS = 15
Make = Callable[[Comparison], QWidget]


@pytest.fixture(scope="module")
def comparison(qapp: QApplication) -> Comparison:
    for file in resource("fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(file))
    library = Library.standard()
    return compare([library.licence(each) for each in ("llama-4", "apache-2.0", "specimen-proprietary")])


def test_first_paint(comparison: Comparison) -> None:
    assert measured("first paint", lambda make: open_and_close(make, comparison)) <= 1.5


def test_resize_to_repaint(comparison: Comparison) -> None:
    with window(compare_view, comparison) as ours, window(bare_editors, comparison) as bare:
        shown: dict[Make, QWidget] = {compare_view: ours, bare_editors: bare}
        assert measured("resize", lambda make: resize(shown[make])) <= 1.8


def test_turns_of_the_wheel(comparison: Comparison) -> None:
    with window(compare_view, comparison) as ours, window(bare_editors, comparison) as bare:
        shown: dict[Make, QWidget] = {compare_view: ours, bare_editors: bare}
        assert measured("wheel", lambda make: turn_wheel(shown[make])) <= 1.5


def measured(what: str, act: Callable[[Make], None]) -> float:
    """How long `act` takes with our view, by how long it takes with the bare widgets."""
    ours, bare, ratio = ratio_of_medians(lambda: act(compare_view), lambda: act(bare_editors), ROUNDS)
    print(f"\n{what}: {ours * 1000:.1f} ms, bare widgets {bare * 1000:.1f} ms, ratio {ratio:.2f}")
    return ratio


def compare_view(comparison: Comparison) -> QWidget:
    view = CompareView(load_taxonomy(), load_theme(dark=False))
    view.set_comparison(comparison)
    return view


def bare_editors(comparison: Comparison) -> QWidget:
    editors = QWidget()
    row = QHBoxLayout(editors)
    for licence in comparison.licences:
        editor = QPlainTextEdit(licence.text)
        editor.setReadOnly(True)
        editor.setFont(reading_font(11.0))
        row.addWidget(editor)
    return editors


@contextmanager
def window(make: Make, comparison: Comparison) -> Iterator[QWidget]:
    """The widget in a window, painted; gone afterwards."""
    widget = make(comparison)
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    QApplication.processEvents()
    yield widget
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def open_and_close(make: Make, comparison: Comparison) -> None:
    with window(make, comparison):
        pass


def resize(widget: QWidget) -> None:
    """To another width and back, painted at each."""
    for width in (WIDTH - 200, WIDTH):
        widget.resize(width, HEIGHT)
        QApplication.processEvents()


def turn_wheel(widget: QWidget) -> None:
    """Down and up by five notches over everything that scrolls, painted at each."""
    points = (QPoint(x, HEIGHT // 2) for x in range(WIDTH // 8, WIDTH - 100, WIDTH // 8))
    scrolling = {target for point in points if (target := widget.childAt(point))}
    for angle in (-120,) * 5 + (120,) * 5:
        for target in scrolling:
            send_wheel(target, angle)
        QApplication.processEvents()


def send_wheel(target: QWidget, angle: int) -> None:
    at, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    place, phase = target.mapToGlobal(at), Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, place, QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(target, event)
