"""PDF files opened, or refused in a sentence."""

import pypdfium2
import pypdfium2.raw as pdfium

from glossator.core.errors import GlossatorError, Problem


def open_pdf(data: bytes, name: str) -> pypdfium2.PdfDocument:
    """The PDF file `data`, the file `name`; raises GlossatorError (PROTECTED, DAMAGED)."""
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        protected = pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise GlossatorError(Problem.PROTECTED if protected else Problem.DAMAGED, name=name) from error
