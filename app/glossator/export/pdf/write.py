"""The use case of the annotated PDF: from the report to a whole file in its place."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from glossator.core.atomic import write_atomically
from glossator.core.errors import GlossatorError, Problem
from glossator.core.progress import Progress, unwatched
from glossator.export.model import Report
from glossator.export.options import Options
from glossator.export.pdf.elsewhere import made_elsewhere
from glossator.export.pdf.order import ordered
from glossator.export.pdf.worker import Failed, Made
from glossator.export.written import Written

_USUAL = Options()
_MOST_NAMES = 5
"""So many of what cannot be searched are named in one sentence."""


def write_pdf(report: Report, path: Path, options: Options = _USUAL, progress: Progress = unwatched) -> Written:
    """Write `report` to `path` as an annotated PDF that carries the review; gives back what the reader should know.

    Warned is of characters that had to be spelt out because no bundled font has them (NO_GLYPH), and of passages and
    notes that cannot be searched in the file (NOT_SEARCHABLE). The same report makes the same bytes. Raises
    GlossatorError (PDF_FAILED, IS_FOLDER, or as `write_atomically` does) and what `progress` raises; the file at `path`
    is then as it was.
    """
    from glossator.export.pdf.attachment import review_text  # the window starts without what writes reviews

    if path.is_dir():
        raise GlossatorError(Problem.IS_FOLDER, name=path.name)
    made = _made(report, path.name, options, review_text(report.review, path.absolute().parent), progress)
    write_atomically(path, made.pdf)
    return Written(tuple(_warnings(made, path.name)), made.count, made.count - len(made.lost))


def make_pdf(report: Report, name: str, options: Options = _USUAL, progress: Progress = unwatched) -> Made:
    """`report` as an annotated PDF that is told of as `name`, to be looked at or printed.

    Raises GlossatorError (PDF_FAILED) and what `progress` raises.
    """
    return _made(report, name, options, "", progress)


def _warnings(made: Made, name: str) -> Iterator[GlossatorError]:
    if made.missing:
        yield GlossatorError(Problem.NO_GLYPH, name=name, characters=" ".join(made.missing))
    if made.lost:
        yield GlossatorError(Problem.NOT_SEARCHABLE, name=name, passages=_listed(made.lost))


def _listed(names: Sequence[str]) -> str:
    """The first few of `names`."""
    return "; ".join(names[:_MOST_NAMES]) + ("; …" if len(names) > _MOST_NAMES else "")


def _made(report: Report, name: str, options: Options, review: str, progress: Progress) -> Made:
    setting, finish = ordered(report, options, review)
    made = made_elsewhere(setting, finish, progress)
    if isinstance(made, Failed):
        raise GlossatorError(Problem.PDF_FAILED, name=name, reason=made.reason)
    return made
