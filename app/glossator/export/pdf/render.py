"""From the report to the bytes of its PDF."""

from datetime import datetime
from io import BytesIO

from pikepdf import ObjectStreamMode, Pdf

from glossator.core.assets import resource
from glossator.core.progress import Progress, unwatched
from glossator.export.model import Report
from glossator.export.options import Options
from glossator.export.pdf.annotations import annotate, annotated, speak
from glossator.export.pdf.coverage import Coverage
from glossator.export.pdf.mute import mute_badges
from glossator.export.pdf.origin import name_the_program
from glossator.export.pdf.outline import without_repetitions
from glossator.export.pdf.payload import Payload, payload_of
from glossator.export.pdf.plainness import simplify
from glossator.export.pdf.read_back import read_back
from glossator.export.pdf.text_layer import mend_text_layer
from glossator.export.pdf.typesetting import typeset
from glossator.export.pdf.worker import Made

_USUAL = Options()
_LAID_OUT, _TYPESET, _FINISHED = 0.4, 0.75, 0.93
"""The share of the work that is done when the payload, the pages and the annotations are, by the clock."""


def render(report: Report, options: Options = _USUAL, review: str = "", progress: Progress = unwatched) -> Made:
    """The annotated PDF of `report`, with the `.gloss` text `review` attached if there is one, and read back.

    The same bytes come of the same report, options and review. Raises typst.TypstError, pikepdf.PdfError,
    NotPlacedError, and what `progress` raises.
    """
    coverage = Coverage(sorted(resource("fonts").rglob("*.ttf")))
    payload = payload_of(report, options, coverage.displayable)
    progress(_LAID_OUT)
    typeset_pdf = typeset(payload.data, review, datetime.fromisoformat(report.moment))
    progress(_TYPESET)
    pdf = _finished(typeset_pdf, payload, report, options)
    progress(_FINISHED)
    missing = tuple(sorted(coverage.missing))
    result = read_back(pdf, report, options, coverage.displayable)
    return Made(pdf, missing, result.count, result.found)


def _finished(typeset_pdf: bytes, payload: Payload, report: Report, options: Options) -> bytes:
    with Pdf.open(BytesIO(typeset_pdf)) as pdf:
        speak(pdf, payload.sentinels.spoken)
        annotate(pdf, payload.sentinels.marks, annotated(report, options))
        without_repetitions(pdf)
        mend_text_layer(pdf)
        mute_badges(pdf)
        name_the_program(pdf)
        simplify(pdf)
        return _saved(pdf)


def _saved(pdf: Pdf) -> bytes:
    buffer = BytesIO()
    pdf.save(buffer, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
    return buffer.getvalue()
