"""Right-to-left words in the structure tree: whole, in logical order, and in their own language."""

import pytest
from pikepdf import Dictionary, Object

from glossator.core.text.direction import Direction
from glossator.export.languages import language_of
from glossator.export.pdf.speech import needs_speech, speech_of
from tests.export.pdf.conftest import Printed
from tests.support.pdf_speech import kids_of
from tests.support.sample_review import ARABIC_NOTE


def elements(element: Object) -> list[Object]:
    found = [element]
    for kid in kids_of(element):
        if isinstance(kid, Dictionary) and "/S" in kid:
            found += elements(kid)
    return found


def test_arabic_is_spoken_as_written_and_in_arabic(printed: Printed) -> None:
    spoken = [each for each in elements(printed.pdf.Root.StructTreeRoot) if "/ActualText" in each]
    assert [str(each.Lang) for each in spoken if str(each.ActualText) == ARABIC_NOTE] == ["ar", "ar", "ar"]
    assert "ليلى حداد" in {str(each.ActualText) for each in spoken}


@pytest.mark.parametrize(
    ("words", "language"), [("ليلى حداد", "ar"), ("רישיון", "he"), ("Llama", "en"), ("22 نوفمبر 2026", "ar")]
)
def test_the_likeliest_language(words: str, language: str) -> None:
    assert speech_of(words).language == language


def test_the_language_that_is_known_counts_where_it_runs_so() -> None:
    assert language_of("متن", Direction.RTL, "fa") == "fa"
    assert language_of("words", Direction.LTR, "fa") == "en"


def test_only_reordered_words_need_speech() -> None:
    assert needs_speech("see المادة 2")
    assert not needs_speech("see § 2")
