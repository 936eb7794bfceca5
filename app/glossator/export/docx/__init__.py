"""The report as a Word document (ECMA-376, transitional): notes as comments, changes as tracked ones."""

from glossator.export.docx.document import make_docx

__all__ = ["make_docx"]
