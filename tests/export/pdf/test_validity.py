"""The file as validators see it: PDF/A-3 by veraPDF's rules as pikepdf has them, and qpdf's own check."""

from pikepdf import Pdf, pdfa

from tests.export.pdf.conftest import REVIEW, Long
from tests.support.pdf_reading import said_by_poppler

# The validator knows level B alone, no extension schemas (by which PDF/A-3 lets PDF/UA-1 be claimed, ISO 19005-3,
# 6.6.2.3.3), and reads no structured properties.
UNKNOWN_TO_IT = {"ISO_19005_3:6.6.2.3.1-1", "ISO_19005_3:6.6.2.3.1-2", "ISO_19005_3:6.6.4-3"}


def test_it_keeps_the_rules_of_archives(long: Long) -> None:
    found = pdfa.validate_written(long.file, "3b").findings
    beyond = [each for each in found if each.rule not in UNKNOWN_TO_IT or "MetadataStream" not in each.where]
    assert beyond == []


def test_qpdf_finds_nothing_wrong(long: Long) -> None:
    with Pdf.open(long.file) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_poppler_finds_nothing_wrong(long: Long) -> None:
    assert said_by_poppler("pdfinfo", str(long.file)).stderr == ""


def test_the_review_is_attached_as_the_source(long: Long) -> None:
    with Pdf.open(long.file) as pdf:
        (attached,) = pdf.Root.AF.as_list()
        assert str(attached.UF) == "review.gloss"
        assert attached.AFRelationship == "/Source"
        assert pdf.attachments["review.gloss"].get_file().read_bytes().decode() == REVIEW
