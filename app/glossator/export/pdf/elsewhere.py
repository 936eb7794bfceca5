"""A process that makes one PDF and ends with it, or earlier where nobody waits for it any more."""

from typing import TYPE_CHECKING

from glossator.core.progress import Progress
from glossator.export.pdf.setting import Setting
from glossator.export.pdf.worker import Failed, Made, made_or_failed

if TYPE_CHECKING:  # the process starts with little
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from glossator.export.pdf.order import Finish

_BETWEEN_LOOKS_S = 0.1


def made_elsewhere(setting: Setting, finish: "Finish", progress: Progress) -> Made | Failed:
    """`made_or_failed` in a process of its own; spawned, so that it works alike in a frozen program and beside Qt.

    `progress` is told ten times a second how far it is; where it raises, the process is ended at once.
    """
    try:
        process, worker = _started(setting)
    except (OSError, NotImplementedError) as error:  # no shared memory, no semaphores, no process left to have
        return Failed(getattr(error, "strerror", None) or "no process can be started for it")
    with worker:
        try:
            return _answer(worker, finish, progress)
        finally:
            process.kill()
            process.join()
            process.close()


def _started(setting: Setting) -> "tuple[BaseProcess, Connection]":
    from multiprocessing import get_context

    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there, setting), daemon=True)
    process.start()
    there.close()
    return process, here


def _serve(caller: "Connection", setting: Setting) -> None:
    with caller:
        caller.send(made_or_failed(setting, caller.recv, caller.send))


def _answer(worker: "Connection", finish: "Finish", progress: Progress) -> Made | Failed:
    """What the worker comes to; it is given `finish` once it has told that it begins."""
    answer: float | Made | Failed = 0.0
    try:
        while isinstance(answer, float):
            progress(answer)
            if worker.poll(_BETWEEN_LOOKS_S):
                has_begun, answer = answer > 0, worker.recv()
                if isinstance(answer, float) and not has_begun:
                    worker.send(finish)
    except (EOFError, OSError):
        return Failed("the process that makes it ended early")
    return answer
