"""Widgets that are made late, and their place in the order in which Tab goes through the window."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops(whole: QWidget) -> Iterator[QWidget]:
    """Where Tab stops within `whole`, in its order, whether or not it is in sight now."""
    for widget in _chain(whole.window()):
        is_stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if is_stop and (widget is whole or whole.isAncestorOf(widget)):
            yield widget


def _chain(window: QWidget) -> Iterator[QWidget]:
    """Every widget of `window`, in the order in which Tab would go through all of them."""
    widget = window.nextInFocusChain()
    while widget and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


def stop_after(before: QWidget, late: QWidget) -> None:
    """Have Tab go through `late`, which was made last of all, as soon as it has gone through `before`."""
    *_, last = stops(before)
    for each in tuple(stops(late)):
        QWidget.setTabOrder(last, each)
        last = each
