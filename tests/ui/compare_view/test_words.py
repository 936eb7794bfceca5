import pytest

from glossator.ui.compare_view.words import next_word, previous_word, word_at


@pytest.mark.parametrize(
    ("text", "touched", "word"),
    [
        ("the “Licensee” shall", "icen", "Licensee"),
        ("Meta’s rights", "eta", "Meta’s"),
        ("700 million users", "00", "700"),
        ("لا يجوز للمرخَّص له", "رخ", "للمرخَّص"),
        ("a 😀 b", "😀", "😀"),
        ("rights’ end", "igh", "rights"),
    ],
)
def test_a_word_is_its_letters_without_the_quotation_marks_around_it(text: str, touched: str, word: str) -> None:
    start, end = word_at(text, 0, len(text), text.index(touched))
    assert text[start:end] == word


def test_a_word_does_not_reach_beyond_its_paragraph() -> None:
    assert word_at("onetwo", 0, 3, 1) == (0, 3)


def test_words_are_walked_forward_and_back() -> None:
    text = "one  two\nthree"
    assert next_word(text, 1, len(text)) == 5
    assert next_word(text, 10, len(text)) == len(text)
    assert previous_word(text, 9, 0) == 5
    assert previous_word(text, 3, 0) == 0
