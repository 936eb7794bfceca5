"""The command line: a thin shell over the same use cases as the window."""

import io
import os
import sys
from collections.abc import Callable

from glossator.cli.parser import build_parser
from glossator.cli.version import print_version
from glossator.core.errors import GlossatorError
from glossator.core.session.opening import Opening

DONE, BAD_INPUT = 0, 2


def main(arguments: list[str], open_window: Callable[[Opening], int]) -> int:
    """Carry out the command in `arguments`; returns the exit code of the contract.

    `open_window` is called where the command asks for the window: this floor knows nothing of Qt.
    """
    _speak_to_somebody()
    _speak_utf8()
    options = build_parser().parse_args(arguments)
    try:
        if options.version:
            return print_version()
        if options.command in (None, "open"):
            return open_window(Opening(tuple(options.references), options.smoke))
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except GlossatorError as error:
        print(f"glossator: {error}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:  # the reader of our output has seen enough
        _close_output()
        return DONE
    except OSError as error:
        _close_output()
        print(f"glossator: {error.filename or 'the answer cannot be written'} ({error.strerror})", file=sys.stderr)
        return BAD_INPUT


def _speak_to_somebody() -> None:
    """Let a program that was started without a console, as the window's is on Windows, speak to nobody."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.TextIOWrapper(io.FileIO(os.devnull, "w"), encoding="utf-8"))


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _close_output() -> None:
    """Let nothing more be written to standard output, not even what is still buffered."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
