"""The process that reads: bounded, without reach for files or the network, and no danger to the one that asks."""

import multiprocessing
import os
import signal
import socket
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing import child, worker
from glossator.core.importing.document import Format
from glossator.core.importing.worker import Watch, read_elsewhere
from tests.support.pdf_files import typeset

POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="the system bounds no processes")


def hang(connection: Connection) -> None:
    connection.recv_bytes()
    connection.recv_bytes()
    connection.poll(None)


def crash(connection: Connection) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def fail(connection: Connection) -> None:
    os._exit(3)


def eat(connection: Connection) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def read_with(monkeypatch: pytest.MonkeyPatch, serve: Callable[[Connection], None], watch: Watch) -> Problem:
    monkeypatch.setattr(worker, "serve", serve)
    with pytest.raises(GlossatorError, match=r"^a\.pdf: ") as caught:
        read_elsewhere(b"x", "a.pdf", Format.PDF, watch)
    return caught.value.problem


def test_reading_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_with(monkeypatch, hang, Watch(is_cancelled=lambda: True)) is Problem.READING_STOPPED


def test_reading_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "MOST_SECONDS", 0.0)
    assert read_with(monkeypatch, hang, Watch()) is Problem.TOO_MUCH_WORK


@POSIX_ONLY
@pytest.mark.parametrize(
    ("serve", "problem"), [(crash, Problem.DAMAGED), (eat, Problem.TOO_MUCH_WORK), (fail, Problem.NO_READER)]
)
def test_a_process_that_dies_is_survived(
    monkeypatch: pytest.MonkeyPatch, serve: Callable[[Connection], None], problem: Problem
) -> None:
    assert read_with(monkeypatch, serve, Watch()) is problem


def test_no_process_to_have_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(multiprocessing, "get_context", refuse)
    with pytest.raises(GlossatorError, match="Resource temporarily unavailable"):
        read_elsewhere(b"x", "a.pdf", Format.PDF)


def test_progress_is_told_in_order() -> None:
    parts: list[float] = []
    read_elsewhere(typeset("#pagebreak()\n" * 60 + "x"), "a.pdf", Format.PDF, Watch(on_progress=parts.append))
    assert parts == sorted(parts)
    assert len(parts) >= 3
    assert 0 <= parts[0] <= parts[-1] < 1


def reach(connection: Connection, secret: str) -> None:
    """What a document might make a library do once it is being read."""
    child._bound_memory_and_time()
    child.reader_of(Format.PDF)
    child._forbid_files()
    reached = []
    for attempt in (lambda: Path(secret).read_text(), socket.socket, lambda: os.open("/dev/null", os.O_RDONLY)):
        try:
            attempt()
        except OSError:
            continue
        reached.append("reached")
    try:
        reached.append(str(len(bytearray(child.MOST_MEMORY))))
    except MemoryError:
        reached.append("no memory")
    connection.send_bytes(", ".join(reached).encode())


@POSIX_ONLY
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS bounds no address space")
def test_the_process_reaches_no_file_no_network_and_no_more_memory(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    here, there = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=reach, args=(there, str(secret)))
    process.start()
    there.close()
    assert here.recv_bytes() == b"no memory"
    process.join()
