"""Reading in a process of its own: whatever a file does to it, this one goes on."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.child import serve
from glossator.core.importing.document import Content, Format

if TYPE_CHECKING:  # plain text is read without what processes need
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

MOST_SECONDS = 60.0
"""The longest that reading may take."""
_LARGEST_ANSWER = 200 * 1024 * 1024
_BETWEEN_LOOKS = 0.1
_FAULTS = (-11, -10, -7, 0xC0000005 - 2**32, 0xC0000005)
"""Exit codes of a process that reached for memory that is not its own (POSIX's signals, Windows's status)."""


def _silent(done: float) -> None:
    """Nobody asks how far the reading is."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is waiting for a document."""

    on_progress: Callable[[float], None] = _silent
    """Told now and then which part, between 0 and 1, is done; only for long documents."""
    is_cancelled: Callable[[], bool] = _never
    """Asked ten times a second whether to give up."""


UNWATCHED = Watch()


def read_elsewhere(data: bytes, name: str, source: Format, watch: Watch = UNWATCHED) -> Content:
    """What `data`, the file `name` in format `source`, holds, read in a process that ends with it.

    It is spawned, so that it works alike in a frozen program and beside Qt. Raises GlossatorError.
    """
    process, here = _started(name)
    try:
        with here:
            _ask(here, data, name, source)
            return _content(_answer(here, process, name, watch), name)
    finally:
        process.kill()
        process.join()
        process.close()


def _started(name: str) -> "tuple[BaseProcess, Connection]":
    """A new process, and this end of the connection to it; raises GlossatorError where there is none left to have."""
    from multiprocessing import get_context

    try:
        context = get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=serve, args=(there,), daemon=True)
        process.start()
    except (OSError, NotImplementedError) as error:
        reason = getattr(error, "strerror", None) or "the system has none"
        raise GlossatorError(Problem.NO_READER, name=name, reason=reason) from error
    there.close()
    return process, here


def _ask(connection: "Connection", data: bytes, name: str, source: Format) -> None:
    with suppress(OSError):  # a process that has ended already says so by its answer
        connection.send_bytes(json.dumps({"name": name, "format": source}).encode())
        connection.send_bytes(data)


def _answer(connection: "Connection", process: "BaseProcess", name: str, watch: Watch) -> dict[str, Any]:
    """The message that ends the reading; the ones before it tell of progress."""
    deadline = time.monotonic() + MOST_SECONDS
    while True:
        message = _message(connection, process, name)
        if message and "progress" not in message:
            return message
        if message:
            watch.on_progress(message["progress"])
        if watch.is_cancelled():
            raise GlossatorError(Problem.READING_STOPPED, name=name)
        if time.monotonic() > deadline:
            raise GlossatorError(Problem.TOO_MUCH_WORK, name=name)


def _message(connection: "Connection", process: "BaseProcess", name: str) -> dict[str, Any] | None:
    """The next message as JSON, which can do no harm; None where none has come yet."""
    try:
        if not connection.poll(_BETWEEN_LOOKS):
            return None
        message: dict[str, Any] = json.loads(connection.recv_bytes(_LARGEST_ANSWER))
        return message
    except (EOFError, OSError) as error:
        process.join()
        raise _end(process.exitcode or 0, name) from error


def _end(exit_code: int, name: str) -> GlossatorError:
    """What to say of a process that ended without an answer."""
    if exit_code in _FAULTS:
        return GlossatorError(Problem.DAMAGED, name=name)
    if exit_code > 0:
        return GlossatorError(Problem.NO_READER, name=name, reason=f"it ended with code {exit_code}")
    return GlossatorError(Problem.TOO_MUCH_WORK, name=name)


def _content(message: dict[str, Any], name: str) -> Content:
    if "problem" in message:
        raise _error(message["problem"], name)
    warnings = tuple(_error(warning, name) for warning in message["warnings"])
    return Content(message["text"], message["title"], warnings)


def _error(told: dict[str, str], name: str) -> GlossatorError:
    return GlossatorError(Problem[told.pop("problem")], **{**told, "name": name})
