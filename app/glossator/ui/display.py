"""Where the window goes: Qt ends the process without a chance to answer if it finds no display."""

import os
import sys

from glossator.core.errors import GlossatorError, Problem

SAYS_WHERE = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


def find_display(*, may_be_unseen: bool) -> None:
    """Make sure that Qt has somewhere to draw, to be called before the application is made.

    Where nobody needs to see the window, a machine without a display draws it in memory.
    Raises GlossatorError (NO_DISPLAY) where somebody does.
    """
    if sys.platform != "linux" or any(os.environ.get(variable) for variable in SAYS_WHERE):
        return
    if not may_be_unseen:
        raise GlossatorError(Problem.NO_DISPLAY)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
