"""The annotated PDF: set by Typst, annotated by pikepdf, made in a process of its own and moved into place whole."""

from glossator.export.pdf.write import make_pdf, write_pdf

__all__ = ["make_pdf", "write_pdf"]
