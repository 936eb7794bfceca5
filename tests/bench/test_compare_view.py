"""The compare view against three bare text widgets with the same texts, from one licence's length to a library's."""

from contextlib import ExitStack

import pytest
from PySide6.QtWidgets import QWidget

from glossator.core.compare.model import Comparison
from tests.bench.long_comparisons import comparison_of
from tests.bench.ratios import percentile_95, ratio_of_medians, seconds
from tests.bench.views import Make, bare_editors, compare_view, resize, turn_wheel, window

pytestmark = pytest.mark.usefixtures("as_in_the_window")

RESIZES, NOTCHES = 15, 40


@pytest.mark.parametrize(
    ("words", "rounds", "most"), [(1_500, 31, 1.2), (10_000, 21, 1.2), (100_000, 9, 1.0), (1_000_000, 3, 0.8)]
)
def test_first_paint(words: int, rounds: int, most: float) -> None:
    comparison = comparison_of(words)
    ours, bare, ratio = ratio_of_medians(
        lambda: open_and_close(compare_view, comparison), lambda: open_and_close(bare_editors, comparison), rounds
    )
    print(f"\nfirst paint of {words} words: {told(ours, bare, ratio)}")
    assert ratio <= most


def test_resize_to_repaint() -> None:
    with ExitStack() as stack:
        mine, theirs = (
            stack.enter_context(window(make, comparison_of(10_000))) for make in (compare_view, bare_editors)
        )
        ours, bare, ratio = ratio_of_medians(lambda: resize(mine), lambda: resize(theirs), RESIZES)
    print(f"\nresize: {told(ours, bare, ratio)}")
    assert ratio <= 1.8


def test_turns_of_the_wheel() -> None:
    """The 95th percentile of single notches, down the text and up again."""
    with ExitStack() as stack:
        mine, theirs = (
            stack.enter_context(window(make, comparison_of(10_000))) for make in (compare_view, bare_editors)
        )
        pairs = [(notch(mine, angle), notch(theirs, angle)) for angle in [-120] * NOTCHES + [120] * NOTCHES]
    ours, bare = (percentile_95(times) for times in zip(*pairs, strict=True))
    print(f"\na notch of the wheel, 95th percentile: {told(ours, bare, ours / bare)}")
    assert ours / bare <= 1.3


def notch(widget: QWidget, angle: int) -> float:
    return seconds(lambda: turn_wheel(widget, angle))


def open_and_close(make: Make, comparison: Comparison) -> None:
    with window(make, comparison):
        pass


def told(ours: float, bare: float, ratio: float) -> str:
    return f"{ours * 1000:.1f} ms, bare widgets {bare * 1000:.1f} ms, ratio {ratio:.2f}"
