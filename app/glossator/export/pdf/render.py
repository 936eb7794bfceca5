"""From the report to the bytes of its PDF."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from glossator.core.assets import resource
from glossator.core.progress import Progress, unwatched
from glossator.export.model import Report
from glossator.export.options import Options
from glossator.export.pdf.coverage import Coverage
from glossator.export.pdf.payload import payload_of
from glossator.export.pdf.typesetting import typeset
from glossator.export.pdf.worker import Made

_USUAL = Options()
_LAID_OUT, _TYPESET, _FINISHED = 0.25, 0.65, 0.9
"""The share of the work that is done when the payload, the pages and the annotations are, by the clock."""


def render(report: Report, options: Options = _USUAL, review: str = "", progress: Progress = unwatched) -> Made:
    """The annotated PDF of `report`, with the `.gloss` text `review` attached if there is one, and read back.

    The same bytes come of the same report, options and review. Raises typst.TypstError, pikepdf.PdfError,
    NotPlacedError, NowhereError, and what `progress` raises.
    """
    coverage = Coverage(sorted(resource("fonts").rglob("*.ttf")))
    payload = payload_of(report, options, coverage.displayable)
    progress(_LAID_OUT)
    with ThreadPoolExecutor(max_workers=1) as beside:
        pages = beside.submit(typeset, payload.data, review, datetime.fromisoformat(report.moment))
        # what comes after is loaded while Typst, which needs no interpreter, sets the pages
        from glossator.export.pdf.finishing import finished
        from glossator.export.pdf.read_back import read_back
    progress(_TYPESET)
    pdf = finished(pages.result(), payload.sentinels, report, options)
    progress(_FINISHED)
    missing = tuple(sorted(coverage.missing))
    result = read_back(pdf, report, options, coverage.displayable)
    return Made(pdf, missing, result.count, result.lost)
