"""Opening and saving a review where one of its licences is no longer there."""

from pathlib import Path

import pytest

from glossator.core.errors import Problem
from glossator.core.library.library import Library
from glossator.core.session.file import load_review, save_review

GONE = """\
glossator: 1
columns:
- licence: mit
- licence: apache-2.0
- licence: {reference}
notes: []
"""


@pytest.mark.parametrize("reference", ["our-contract", "ours.txt", "contracts/ours.docx"])
def test_a_licence_that_is_gone_is_told_by_the_name_that_the_review_has_and_stays_in_it(
    reference: str, tmp_path: Path
) -> None:
    file = tmp_path / "review.gloss"
    file.write_text(GONE.format(reference=reference), "utf-8")
    opened = load_review(file, Library.standard())
    (warning,) = opened.warnings
    assert str(warning) == Problem.LICENCE_GONE.format(name=reference)
    assert [licence.id for licence in opened.comparison.licences] == ["mit", "apache-2.0"]
    save_review(opened.review, file)
    assert f"licence: {reference}\n" in file.read_text("utf-8")
