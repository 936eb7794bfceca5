import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.text.phrases import left_to_right_phrases

MIXED = st.text(st.sampled_from("ab4 .,()[]«»“”-\n،+%\u200f\u200eلا٣é\u0301\u2066\u2069😀"), max_size=30)
BRACKETS = {")": "(", "]": "[", "»": "«", "”": "“"}


def phrases(text: str) -> list[str]:
    return [text[start:end] for start, end in left_to_right_phrases(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لا يجوز بموجب 1.b.iii نشره", ["1.b.iii"]),
        ("انظر 2(b)(i) أعلاه", ["2(b)(i)"]),
        ("الفقرة (b)(i) وحدها", ["(b)(i)"]),
        ("المادة 2(1) من", ["2(1)"]),
        ("بحسب Section 2(b)(i) من Llama 4 لا", ["Section 2(b)(i)", "Llama 4"]),
        ("نموذج Llama 3.1، Llama 4؛ ثم Apache-2.0", ["Llama 3.1", "Llama 4", "Apache-2.0"]),
        ("صدر في 2025-04-05 رسميًّا", ["2025-04-05"]),
        ("مبدأ fair use doctrine هنا", ["fair use doctrine"]),
        ("أكثر من 700 million users شهريًّا", ["700 million users"]),
        ("شركة AT&T وC++ وشركة Café", ["AT&T", "C++", "Café"]),
        ("عبارة “Built with Llama” ظاهرة", ["“Built with Llama”"]),
        ("كتب Cafe\u0301 هنا", ["Cafe\u0301"]),
        ("ترخيص Li\u00adcence هنا", ["Li\u00adcence"]),
    ],
)
def test_names_references_and_quotations_are_one_phrase_each(text: str, expected: list[str]) -> None:
    assert phrases(text) == expected


@pytest.mark.parametrize(
    "text", ["", "لا يجوز", "700 مليون", "٢٫٥ أو 2.5", "بين 10-20 مستخدمًا", "(2)", "5%", "هاتف 555-1234-99"]
)
def test_arabic_and_its_numbers_are_left_to_the_paragraph(text: str) -> None:
    assert phrases(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(انظر Llama 4) ثم", ["Llama 4"]),
        ("Llama (انظر أدناه)", ["Llama"]),
        ("نص (Meta) و(Llama 4)", ["(Meta)", "(Llama 4)"]),
        ("Llama) (Meta لا", ["Llama", "Meta"]),
        ("«Llama] Meta»", ["Llama", "Meta"]),
    ],
)
def test_a_bracket_whose_partner_is_arabic_stays_with_the_arabic(text: str, expected: list[str]) -> None:
    assert phrases(text) == expected


@pytest.mark.parametrize("text", ["1. Llama 4 هو", "1) Llama 4 هو", "في 2025 - Llama 4 هو", "- Llama 4 هو"])
def test_the_number_of_a_list_item_is_not_part_of_the_name_behind_it(text: str) -> None:
    assert phrases(text) == ["Llama 4"]


@given(MIXED)
def test_phrases_are_apart_and_hold_nothing_from_right_to_left(text: str) -> None:
    last = 0
    for start, end in left_to_right_phrases(text):
        assert last <= start < end <= len(text)
        last = end
        words = text[start:end]
        assert not {unicodedata.bidirectional(char) for char in words} & {"R", "AL", "AN", "B", "S", "LRI", "PDI"}
        assert not words[0].isspace()
        assert not words[-1].isspace()
        assert end == len(text) or not unicodedata.combining(text[end])


@given(MIXED)
def test_every_bracket_in_a_phrase_has_its_partner(text: str) -> None:
    for phrase in phrases(text):
        waiting: list[str] = []
        for char in phrase:
            if char in BRACKETS.values():
                waiting.append(char)
            elif char in BRACKETS:
                assert waiting.pop() == BRACKETS[char]
        assert not waiting


def seconds(text: str) -> float:
    """The least of a few attempts, as other processes can only add to it."""
    attempts = []
    for _ in range(5):
        started = time.process_time()
        phrases(text)
        attempts.append(time.process_time() - started)
    return min(attempts)


@pytest.mark.parametrize("unit", ["5 - ", "+", "1.", "1", "1(", "(", "1(2) ", "a ", "5  ", "+a\u0301 "])
def test_four_times_the_text_takes_some_four_times_as_long(unit: str) -> None:
    few, many = (unit * (length // len(unit)) + "x" for length in (10_000, 40_000))
    assert seconds(many) < 9 * seconds(few)
    assert seconds(many[:-1]) < 9 * seconds(few[:-1])
