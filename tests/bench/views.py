"""The compare view and three bare text widgets with the same texts, in windows of the same size."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from glossator.core.assets import resource
from glossator.core.compare.model import Comparison
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.ui.compare_view import CompareView
from glossator.ui.i18n import reading_font
from glossator.ui.theme import Theme, load_theme

WIDTH, HEIGHT = 1400, 900
Make = Callable[[Comparison], QWidget]


def load_fonts() -> None:
    """Have the fonts that the window has."""
    for file in resource("fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(file))


def compare_view(comparison: Comparison) -> CompareView:
    """Ours."""
    view = CompareView(load_taxonomy(), _theme())
    view.set_comparison(comparison)
    return view


def bare_editors(comparison: Comparison) -> QWidget:
    """What Qt has to show a text, without rows, marks, numbers or heads."""
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


def resize(widget: QWidget) -> None:
    """To another width and back, painted at each."""
    for width in (WIDTH - 200, WIDTH):
        widget.resize(width, HEIGHT)
        QApplication.processEvents()


def turn_wheel(widget: QWidget, angle: int) -> None:
    """One notch over everything that scrolls, painted, with what it puts off to the next turn of the event loop."""
    points = (QPoint(x, HEIGHT // 2) for x in range(WIDTH // 8, WIDTH - 100, WIDTH // 8))
    for target in {target for point in points if (target := widget.childAt(point))}:
        _send_wheel(target, angle)
    for _ in range(2):
        QApplication.processEvents()


def _send_wheel(target: QWidget, angle: int) -> None:
    at, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    place, phase = target.mapToGlobal(at), Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, place, QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(target, event)


@cache
def _theme() -> Theme:
    return load_theme(dark=False)
