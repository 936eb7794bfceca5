"""From the report to the bytes of its PDF."""

from datetime import datetime
from io import BytesIO

from pikepdf import ObjectStreamMode, Pdf

from glossator.core.assets import resource
from glossator.export.model import Report
from glossator.export.pdf.annotations import annotate, speak
from glossator.export.pdf.coverage import Coverage
from glossator.export.pdf.origin import name_the_program
from glossator.export.pdf.outline import without_repetitions
from glossator.export.pdf.payload import payload_of
from glossator.export.pdf.text_layer import mend_text_layer
from glossator.export.pdf.typesetting import typeset
from glossator.export.pdf.worker import Made


def render(report: Report) -> Made:
    """The annotated PDF of `report`: the same bytes for the same report.

    Raises typst.TypstError, pikepdf.PdfError or NotPlacedError.
    """
    coverage = Coverage(sorted(resource("fonts").glob("*.ttf")))
    payload = payload_of(report, coverage.displayable)
    typeset_pdf = typeset(payload.data, datetime.fromisoformat(report.moment))
    with Pdf.open(BytesIO(typeset_pdf)) as pdf:
        speak(pdf, payload.spoken)
        annotate(pdf, payload.marks, {passage.id: passage for passage in report.passages})
        without_repetitions(pdf)
        mend_text_layer(pdf)
        name_the_program(pdf)
        return Made(_saved(pdf), tuple(sorted(coverage.missing)))


def _saved(pdf: Pdf) -> bytes:
    buffer = BytesIO()
    pdf.save(buffer, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
    return buffer.getvalue()
