"""Reads the review that a report of Glossator carries along."""

import pypdfium2

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Content, Reader, Tell
from glossator.core.importing.pdf.opening import open_pdf
from glossator.core.text.decode import LARGEST_FILE

_SUFFIX = ".gloss"


def read(data: bytes, name: str, _tell: Tell) -> Content:
    """The first review that is attached to the PDF file `data`, the file `name`; raises GlossatorError."""
    document = open_pdf(data, name)
    for nth in range(document.count_attachments()):
        attachment = document.get_attachment(nth)
        if attachment.get_name().lower().endswith(_SUFFIX):
            return Content(_text(attachment, name))
    raise GlossatorError(Problem.NO_REVIEW_INSIDE, name=name)


def _text(attachment: pypdfium2.PdfAttachment, name: str) -> str:
    held = bytes(attachment.get_data())
    if len(held) > LARGEST_FILE:
        raise GlossatorError(Problem.TOO_LARGE, name=name, limit=LARGEST_FILE // 1024**2)
    return held.decode("utf-8")


READER = Reader(read)
