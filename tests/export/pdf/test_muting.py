"""Licence text is found and copied as the licence has it, though badges and numbers stand in it."""

from pathlib import Path

import pypdfium2
import pytest

from glossator.export.options import Options, Part
from glossator.export.pdf.render import render
from glossator.export.report import build_report
from tests.support.sample_review import sample_state

SENTENCE = "more than 700 million monthly active users, it must request a separate licence."


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_badge_and_no_number_is_found_in_a_sentence(language: str, tmp_path: Path) -> None:
    report = build_report(sample_state(), language)
    data = render(report, Options(parts=frozenset({Part.COMPARISON}))).pdf
    words = " ".join(pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range().split())
    assert SENTENCE in words.replace("users ,", "users,")
    badges = {entry.badge for group in report.legend for entry in group.entries}
    assert badges
    assert not any(f" {badge} " in words for badge in badges)


def test_badges_are_still_printed_in_the_legend() -> None:
    report = build_report(sample_state(), "en")
    data = render(report, Options(parts=frozenset({Part.LEGEND}))).pdf
    words = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range().split()
    assert {entry.badge for group in report.legend for entry in group.entries} <= set(words)
