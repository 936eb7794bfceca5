"""PDF files that mean harm, or are broken."""

import io
from pathlib import Path

import pikepdf
import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Document
from glossator.core.importing.reading import read_document
from tests.support.pdf_files import saved, typeset

REFUSED = (Problem.EMPTY, Problem.DAMAGED, Problem.SCANNED, Problem.NOT_A_DOCUMENT)


def read(tmp_path: Path, data: bytes) -> Document:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    return read_document(path)


def ends_well(tmp_path: Path, data: bytes) -> Problem | None:
    """The sentence that reading `data` ends in; None for a text."""
    try:
        read(tmp_path, data)
    except GlossatorError as error:
        return error.problem
    return None


def objects(*bodies: str) -> bytes:
    """A PDF of objects 1, 2, … with `bodies`, the catalogue first, without a table of where they are."""
    written = "".join(f"{nth} 0 obj\n{body}\nendobj\n" for nth, body in enumerate(bodies, start=1))
    return f"%PDF-1.4\n{written}trailer\n<</Root 1 0 R /Size {len(bodies) + 1}>>\n%%EOF".encode()


CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>"


@pytest.mark.parametrize(
    "data",
    [
        objects(CATALOGUE, "<</Type/Pages/Kids[2 0 R]/Count 1>>"),
        objects(CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count 99999999>>", "<</Type/Pages/Kids[2 0 R]/Parent 2 0 R>>"),
        objects("<</Type/Catalog/Pages 1 0 R>>"),
        objects(CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 3 0 R/Contents 3 0 R>>"),
        objects("1 0 R"),
    ],
)
def test_references_that_go_in_circles(tmp_path: Path, data: bytes) -> None:
    assert ends_well(tmp_path, data) in REFUSED


def test_a_form_that_draws_itself(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(400, 600))
    form = pdf.make_stream(
        b"/F Do", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=pikepdf.Array([0, 0, 9, 9])
    )
    form = pdf.make_indirect(form)
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    page.Contents = pdf.make_stream(b"/F Do")
    assert ends_well(tmp_path, saved(pdf)) in REFUSED


def test_a_stream_that_unpacks_to_a_thousand_times_its_size(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(400, 600))
    page.Contents = pdf.make_stream(b" " * (200 * 1024**2))
    data = saved(pdf)
    assert len(data) < 1024**2
    assert ends_well(tmp_path, data) in REFUSED


@pytest.mark.parametrize("share", [0.01, 0.2, 0.5, 0.8, 0.99])
def test_files_that_break_off(tmp_path: Path, share: float) -> None:
    data = typeset("Words of a licence. " * 50)
    assert ends_well(tmp_path, data[: int(share * len(data))]) in (None, *REFUSED)


@pytest.mark.parametrize("seed", range(8))
def test_damage_inside(tmp_path: Path, seed: int) -> None:
    data = bytearray(typeset("Words of a licence. " * 50))
    for nth in range(40):
        data[(seed * 7919 + nth * 104_729) % len(data)] ^= 0xFF
    assert ends_well(tmp_path, bytes(data)) in (None, *REFUSED)


def test_a_page_of_no_size_and_one_without_end(tmp_path: Path) -> None:
    pdf = pikepdf.open(io.BytesIO(typeset("Words")))
    pdf.pages[0].MediaBox = pikepdf.Array([0, 0, 0, 0])
    assert ends_well(tmp_path, saved(pdf)) in (None, *REFUSED)
    pdf.pages[0].MediaBox = pikepdf.Array([-1_000_000_000, 0, 1_000_000_000, 1_000_000_000])
    assert ends_well(tmp_path, saved(pdf)) in (None, *REFUSED)


def test_scripts_and_attached_files_are_no_text(tmp_path: Path) -> None:
    pdf = pikepdf.open(io.BytesIO(typeset("Words")))
    pdf.attachments["a.txt"] = b"SECRET"
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert('SECRET')"))
    assert read(tmp_path, saved(pdf)).text == "Words"
