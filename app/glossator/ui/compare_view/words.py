"""Words in a text, as a double click selects them and Ctrl with an arrow walks them."""

import unicodedata

_INSIDE = "'’"


def word_at(text: str, start: int, end: int, offset: int) -> tuple[int, int]:
    """The word of `text[start:end]` that touches `offset`, else the one character there."""
    first = last = min(max(offset, start), end)
    while first > start and _joins(text, first - 1, start, end):
        first -= 1
    while last < end and _joins(text, last, start, end):
        last += 1
    return (first, last) if first < last else (first, min(first + 1, end))


def next_word(text: str, offset: int, end: int) -> int:
    """Where the word after `offset` begins; `end` where there is none before it."""
    while offset < end and not text[offset].isspace():
        offset += 1
    while offset < end and text[offset].isspace():
        offset += 1
    return offset


def previous_word(text: str, offset: int, start: int) -> int:
    """Where the word before `offset` begins, and no further back than `start`."""
    while offset > start and text[offset - 1].isspace():
        offset -= 1
    while offset > start and not text[offset - 1].isspace():
        offset -= 1
    return offset


def _joins(text: str, at: int, start: int, end: int) -> bool:
    """Whether the character at `at` belongs to a word: a letter, digit or mark, or an apostrophe between two."""
    if text[at] in _INSIDE:
        return start < at < end - 1 and _is_letter(text[at - 1]) and _is_letter(text[at + 1])
    return _is_letter(text[at])


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_" or unicodedata.category(char).startswith("M")
