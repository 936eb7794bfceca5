"""Times as PDF writes them, and back."""

import pytest

from glossator.core.notes.interchange.pdf_dates import iso_date, pdf_date


@pytest.mark.parametrize(
    ("written", "in_pdf", "again"),
    [
        ("2026-11-20T10:00:00+02:00", "D:20261120100000+02'00'", "2026-11-20T10:00:00+02:00"),
        ("2026-11-20T10:00:00", "D:20261120100000+00'00'", "2026-11-20T10:00:00+00:00"),
        ("2026-11-20", "D:20261120", "2026-11-20T00:00:00+00:00"),
    ],
)
def test_a_time_is_written_as_far_as_it_is_known(written: str, in_pdf: str, again: str) -> None:
    assert pdf_date(written) == in_pdf
    assert iso_date(in_pdf) == again


@pytest.mark.parametrize("written", ["", "soon", "2026-13-01"])
def test_what_is_no_time_is_not_written(written: str) -> None:
    assert pdf_date(written) == ""
