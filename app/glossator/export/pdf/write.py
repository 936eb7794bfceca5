"""The use case of the annotated PDF: from the report to a whole file in its place."""

from collections.abc import Iterator
from pathlib import Path

from glossator.core.atomic import write_atomically
from glossator.core.errors import GlossatorError, Problem
from glossator.core.progress import Progress, unwatched
from glossator.export.model import Report
from glossator.export.options import Options
from glossator.export.pdf.elsewhere import made_elsewhere
from glossator.export.pdf.worker import Failed, Made

_USUAL = Options()


def write_pdf(
    report: Report, path: Path, options: Options = _USUAL, progress: Progress = unwatched
) -> tuple[GlossatorError, ...]:
    """Write `report` to `path` as an annotated PDF that carries the review; gives back what the reader should be told.

    That is how much of it can be searched (SEARCHABLE), and which characters had to be spelt out because no bundled
    font has them (NO_GLYPH). The same report makes the same bytes. Raises GlossatorError (PDF_FAILED, IS_FOLDER, or as
    `write_atomically` does) and what `progress` raises; the file at `path` is then as it was.
    """
    from glossator.export.pdf.attachment import review_text  # the window starts without what writes reviews

    if path.is_dir():
        raise GlossatorError(Problem.IS_FOLDER, name=path.name)
    made = _made(report, path.name, options, review_text(report.review, path.absolute().parent), progress)
    write_atomically(path, made.pdf)
    return tuple(_told(made, path.name))


def make_pdf(report: Report, name: str, options: Options = _USUAL, progress: Progress = unwatched) -> Made:
    """`report` as an annotated PDF that is told of as `name`, to be looked at or printed.

    Raises GlossatorError (PDF_FAILED) and what `progress` raises.
    """
    return _made(report, name, options, "", progress)


def _told(made: Made, name: str) -> Iterator[GlossatorError]:
    if made.missing:
        yield GlossatorError(Problem.NO_GLYPH, name=name, characters=" ".join(made.missing))
    if made.count:
        yield GlossatorError(Problem.SEARCHABLE, name=name, found=made.found, count=made.count)


def _made(report: Report, name: str, options: Options, review: str, progress: Progress) -> Made:
    made = made_elsewhere(report, options, review, progress)
    if isinstance(made, Failed):
        raise GlossatorError(Problem.PDF_FAILED, name=name, reason=made.reason)
    return made
