"""Places in which no file can be written: the sentence says so, and what was there stays."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.export.model import Report
from glossator.export.pdf.write import write_pdf
from glossator.export.report import build_report
from tests.support.sample_review import sample_state


@pytest.fixture(scope="module")
def report() -> Report:
    return build_report(sample_state(), "en")


def refusing(number: int) -> Callable[..., None]:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse


@pytest.mark.parametrize(
    ("step", "number"), [("fsync", errno.ENOSPC), ("replace", errno.EACCES), ("replace", errno.EROFS)]
)
def test_the_old_file_stays_where_the_new_one_cannot_be_written(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    path = tmp_path / "تقرير المراجعة.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, step, refusing(number))
    with pytest.raises(GlossatorError) as caught:
        write_pdf(report, path)
    monkeypatch.undo()
    assert path.name in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.problem is not Problem.PDF_FAILED
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
