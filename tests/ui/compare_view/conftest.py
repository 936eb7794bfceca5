"""A compare view on a screen of its own, and small licences to fill it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.assets import resource
from glossator.core.compare.model import Comparison, Span
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.ui.compare_view import CompareView
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.theme import load_theme
from tests.support.licence_builder import Part, beside, build, marked, where

WORDS = (
    "The Licensee shall not use the Model to train any competing model, and shall keep all notices of copyright "
    "in every copy that it makes or gives to others."
)
ARABIC = (
    "لا يجوز للمرخَّص له استخدام Llama 4 لتدريب نموذج منافس، وعليه الإبقاء على الإشعارات وفق المادة 2(b)(i) من الاتفاقية."
)


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    for file in resource("fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(file))


@pytest.fixture(autouse=True)
def interface(qapp: QApplication) -> Iterator[None]:
    """Every test begins, and leaves, in English and from left to right."""
    yield
    _desks.clear()
    QLocale.setDefault(QLocale("en_GB"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@dataclass
class Desk:
    """A view in its window, and what a test does to it."""

    view: CompareView
    canvas: Canvas
    qtbot: QtBot

    def point_of(self, span: Span) -> QPoint:
        """The middle of the first word of `span` in the window."""
        return self.canvas.stage.word_rects(span)[0].center()

    def span(self, column: int, quote: str) -> Span:
        """Where `quote` stands in the document of `column`."""
        return Span(column, *where(self.canvas.content.text(column), quote))

    def click(self, point: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One click of the left button at `point` of the viewport."""
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, modifier, point)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press at `start`, move to `end`, release."""
        viewport, left = self.canvas.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, pos=start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, left, pos=end)

    def edges(self, span: Span) -> tuple[QPoint, QPoint]:
        """Points on the first and last character of `span`, at their outer edges as the words run."""
        rects = self.canvas.stage.word_rects(span)
        first, last = rects[0], rects[-1]
        if self.canvas.grid.frames[span.column].mirrored:
            return QPoint(first.right(), first.center().y()), QPoint(last.left(), last.center().y())
        return QPoint(first.left(), first.center().y()), QPoint(last.right() + 1, last.center().y())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press `key` in the columns."""
        QTest.keyClick(self.canvas, key, modifier)


def three_licences(clauses: int = 12) -> Comparison:
    """An English licence with marks, another that is shorter, and an Arabic one."""
    first = build("First 1.0", [Part(f"{nth}", f"Clause {nth}", f"{nth}: {WORDS}") for nth in range(1, clauses + 1)])
    second = build("Second 2.0", [Part(f"{nth}.a", "", f"{nth}. {WORDS}", 2) for nth in range(1, clauses // 2 + 1)])
    third = build("Third 3.0", [Part(f"المادة {nth}", "", ARABIC) for nth in range(1, clauses + 1)], language="ar")
    first = marked(first, ("competing-model-ban", "train any competing"), ("naming", "any competing model, and"))
    return beside(first, second, marked(third, ("competing-model-ban", "نموذج")), topics=("field-of-use",))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """The three licences in a window of 1200 by 700 pixels."""
    return open_desk(qtbot, three_licences())


_desks: list[Desk] = []
"""Those of the running test, until its views are closed: what only its own parts hold may go while it is painted."""


def open_desk(qtbot: QtBot, comparison: Comparison, width: int = 1200, height: int = 700) -> Desk:
    view = CompareView(load_taxonomy(), load_theme(dark=False))
    qtbot.addWidget(view)
    view.resize(width, height)
    view.set_comparison(comparison)
    view.show()
    qtbot.waitExposed(view)
    _desks.append(Desk(view, canvas_of(view), qtbot))
    return _desks[-1]


def canvas_of(view: CompareView) -> Canvas:
    canvas = view.findChild(Canvas)
    assert canvas is not None
    return canvas
