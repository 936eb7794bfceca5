"""A process that makes one PDF and ends with it, or earlier where nobody waits for it any more."""

from typing import TYPE_CHECKING

from glossator.core.progress import Progress
from glossator.export.model import Report
from glossator.export.options import Options
from glossator.export.pdf.worker import Failed, Made, make

if TYPE_CHECKING:  # the window starts without what processes need
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_BETWEEN_LOOKS_S = 0.1


def made_elsewhere(report: Report, options: Options, review: str, progress: Progress) -> Made | Failed:
    """`make` in a process of its own; spawned, so that it works alike in a frozen program and beside Qt.

    `progress` is told ten times a second how far it is; where it raises, the process is ended at once.
    """
    try:
        process, answers = _started(report, options, review)
    except (OSError, NotImplementedError) as error:  # no shared memory, no semaphores, no process left to have
        return Failed(getattr(error, "strerror", None) or "no process can be started for it")
    with answers:
        try:
            return _answer(answers, progress)
        finally:
            process.kill()
            process.join()
            process.close()


def _started(report: Report, options: Options, review: str) -> "tuple[BaseProcess, Connection]":
    from multiprocessing import get_context

    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(there, report, options, review), daemon=True)
    process.start()
    there.close()
    return process, here


def _serve(answers: "Connection", report: Report, options: Options, review: str) -> None:
    with answers:
        answers.send(make(report, options, review, answers.send))


def _answer(answers: "Connection", progress: Progress) -> Made | Failed:
    answer: float | Made | Failed = 0.0
    try:
        while isinstance(answer, float):
            progress(answer)
            if answers.poll(_BETWEEN_LOOKS_S):
                answer = answers.recv()
    except (EOFError, OSError):
        return Failed("the process that makes it ended early")
    return answer
