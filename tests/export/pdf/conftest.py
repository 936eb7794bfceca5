"""The sample review's PDF, made once for all tests that only read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Pdf

from glossator.export.pdf.render import render
from glossator.export.report import build_report
from tests.support.sample_review import sample_state


@dataclass(frozen=True)
class Printed:
    """A report's PDF as a file, as bytes and opened."""

    file: Path
    data: bytes
    pdf: Pdf


@pytest.fixture(scope="session", params=["en", "ar"])
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Printed]:
    """The sample review's PDF in either language."""
    data = render(build_report(sample_state(), request.param)).pdf
    file = tmp_path_factory.mktemp("printed") / f"{request.param}.pdf"
    file.write_bytes(data)
    with Pdf.open(BytesIO(data)) as pdf:
        yield Printed(file, data, pdf)
