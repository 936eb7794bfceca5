"""The use case of the annotated PDF: from the report to a whole file in its place."""

from pathlib import Path

from glossator.core.atomic import write_atomically
from glossator.core.errors import GlossatorError, Problem
from glossator.export.model import Report
from glossator.export.pdf.worker import Failed, Made, make


def write_pdf(report: Report, path: Path) -> tuple[str, ...]:
    """Write `report` to `path` as an annotated PDF; gives back the characters that had to be spelt out.

    Those are what no bundled font has a glyph for, printed as `[U+1F600]`. The same report makes the same bytes.
    Raises GlossatorError (PDF_FAILED, IS_FOLDER, or as `write_atomically` does); the file at `path` is then as it was.
    """
    if path.is_dir():
        raise GlossatorError(Problem.IS_FOLDER, name=path.name)
    made = make_pdf(report, path.name)
    write_atomically(path, made.pdf)
    return made.missing


def make_pdf(report: Report, name: str) -> Made:
    """`report` as an annotated PDF that is told of as `name`; raises GlossatorError (PDF_FAILED)."""
    made = _made_elsewhere(report)
    if isinstance(made, Failed):
        raise GlossatorError(Problem.PDF_FAILED, name=name, reason=made.reason)
    return made


def _made_elsewhere(report: Report) -> Made | Failed:
    """`make` in a process that ends with it; spawned, so that it works alike in a frozen program and beside Qt."""
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
    from multiprocessing import get_context

    try:
        with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as process:
            return process.submit(make, report).result()
    except BrokenProcessPool:
        return Failed("the process that makes it ended early")
    except (OSError, NotImplementedError) as error:  # no shared memory, no semaphores, no process left to have
        return Failed(getattr(error, "strerror", None) or "no process can be started for it")
