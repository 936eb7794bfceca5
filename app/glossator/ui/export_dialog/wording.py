"""What formats, parts and papers are called, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from glossator.export.options import Paper, Part
from glossator.export.write import Format


def format_name(into: Format) -> str:
    """The name of a format."""
    names = {
        Format.PDF: QCoreApplication.translate("ExportWords", "PDF document"),
        Format.DOCX: QCoreApplication.translate("ExportWords", "Word document"),
        Format.HTML: QCoreApplication.translate("ExportWords", "Web page"),
        Format.XLSX: QCoreApplication.translate("ExportWords", "Excel workbook"),
        Format.CSV: QCoreApplication.translate("ExportWords", "Provisions as CSV"),
        Format.NOTES_CSV: QCoreApplication.translate("ExportWords", "Notes as CSV"),
    }
    return names[into]


def format_sentence(into: Format) -> str:
    """What one gets, in a sentence."""
    sentences = {
        Format.PDF: QCoreApplication.translate(
            "ExportWords", "Pages to read, print and file; notes are annotations, and the review comes along."
        ),
        Format.DOCX: QCoreApplication.translate(
            "ExportWords", "A text to work on: notes are comments, changes are tracked."
        ),
        Format.HTML: QCoreApplication.translate("ExportWords", "One file for any browser; it needs no network."),
        Format.XLSX: QCoreApplication.translate("ExportWords", "Provisions, notes and clauses, a sheet each."),
        Format.CSV: QCoreApplication.translate("ExportWords", "Kinds of provision by licence, for any spreadsheet."),
        Format.NOTES_CSV: QCoreApplication.translate("ExportWords", "The register of notes, for any spreadsheet."),
    }
    return sentences[into]


def part_name(part: Part) -> str:
    """The name of a part of the report, as the report has it."""
    names = {
        Part.COVER: QCoreApplication.translate("ExportWords", "Cover"),
        Part.SUMMARY: QCoreApplication.translate("ExportWords", "Summary"),
        Part.MATRIX: QCoreApplication.translate("ExportWords", "Provisions by licence"),
        Part.COMPARISON: QCoreApplication.translate("ExportWords", "Comparison clause by clause"),
        Part.REDLINE: QCoreApplication.translate("ExportWords", "Changes as a redline"),
        Part.REGISTER: QCoreApplication.translate("ExportWords", "Register of notes"),
        Part.INDEX: QCoreApplication.translate("ExportWords", "Index of provisions"),
        Part.LEGEND: QCoreApplication.translate("ExportWords", "How passages are marked"),
        Part.DISCLAIMER: QCoreApplication.translate("ExportWords", "Disclaimer"),
    }
    return names[part]


def paper_name(paper: Paper) -> str:
    """The name of a format of paper."""
    letter = QCoreApplication.translate("ExportWords", "US Letter")
    return {Paper.A4: "A4", Paper.A3: "A3", Paper.LETTER: letter}[paper]
