"""`python -m glossator`: the one place that knows both the command line and the window."""

import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from glossator.core.session.opening import Opening

CALLED_OFF = 130
"""The exit code of what was called off, as shells have it for Ctrl+C."""


def main() -> int:
    """Carry out the command line's arguments; returns the exit code."""
    if getattr(sys, "frozen", False):  # the packaged program starts itself anew, to set PDFs or read documents
        from multiprocessing import freeze_support

        freeze_support()
    # whoever ends the program wants what it has begun cleared away, as with Ctrl+C
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        from glossator import cli  # long enough a load to be called off, too

        return cli.main(sys.argv[1:], _open_window)
    except KeyboardInterrupt:
        return CALLED_OFF


def _open_window(opening: "Opening") -> int:
    from glossator.ui.app import run  # the command line starts without Qt

    return run(opening)


if __name__ == "__main__":
    sys.exit(main())
