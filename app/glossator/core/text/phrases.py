"""Left-to-right phrases inside right-to-left text: names with their versions, clause references, dates, quotations.

The Unicode bidirectional algorithm alone shows `1.b.iii` as `b.iii.1` and `2(b)(i)` as `(i)(b)2` there, and reads
names that an Arabic comma parts as one run from left to right.
"""

import re
import unicodedata
from collections.abc import Iterator

_CLOSER_OF = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”"}
# L letter, N number, O opening and C closing bracket, T sign that clings to a number or name, M mark on the character
# before it, B other neutral, X what no phrase goes across
_CLASS = {"L": "L", "EN": "N", "NSM": "M", "ET": "T", "WS": "B", "ON": "B", "CS": "B", "ES": "B", "BN": "B"}
_CLINGING = "+§"
_STRETCH = re.compile("[^X]+")
# neither looks twice at what it has seen, nor do the numeric phrases: a note may hold signs by the ten thousand
_BEGINNING = re.compile("(?<!T)T*+[LNO]")
_UP_TO_LAST_END = re.compile(".*[LNC][MT]*+")
# a number that opens a list or ends the words before it rather than beginning the phrase: "1. ", "2025 - "
_LOOSE_NUMBER = re.compile(r"\d[\d.,/]*(?:\s*[^\w\s()\[\]{}«»“”]\s+|\s{2,})")
_NUMERIC_PHRASE = re.compile(r"(?a:(?<!\d)(?<!\d\.)\d++(?:\.\d++)*+(?:\(\d++\))++)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")


def left_to_right_phrases(text: str) -> tuple[tuple[int, int], ...]:
    """The spans (code points, end exclusive) of `text` that must be read from left to right, in order.

    A phrase holds no right-to-left letter, Arabic punctuation, line end or directional control, and no bracket
    without its partner.
    """
    classes = "".join(map(_class_of, text))
    phrases: list[tuple[int, int]] = []
    for stretch in _STRETCH.finditer(classes):
        for start, end in _between_lone_brackets(text, *stretch.span()):
            phrases.extend(_phrases_in(text, classes, start, end))
    return tuple(phrases)


def _class_of(char: str) -> str:
    if char in _CLOSER_OF:
        return "O"
    if char in _CLOSER_OF.values():
        return "C"
    if char in _CLINGING:
        return "T"
    if "\u0600" <= char <= "\u06ff":
        return "X"
    if char == "\u200e":  # the left-to-right mark is no letter
        return "B"
    return _CLASS.get(unicodedata.bidirectional(char), "X")


def _between_lone_brackets(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of `text[start:end]` between the brackets whose partner is not in it."""
    waiting: list[int] = []
    lone: list[int] = []
    for at in range(start, end):
        if text[at] in _CLOSER_OF:
            waiting.append(at)
        elif text[at] in _CLOSER_OF.values():
            if waiting and _CLOSER_OF[text[waiting[-1]]] == text[at]:
                waiting.pop()
            else:  # what is open here and closed behind it has its partner in another part
                lone += (*waiting, at)
                waiting.clear()
    for at in sorted((*waiting, *lone)):
        yield start, at
        start = at + 1
    yield start, end


def _phrases_in(text: str, classes: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    whole = _UP_TO_LAST_END.match(classes, start, end)
    end = whole.end() if whole else start
    last_letter = classes.rfind("L", start, end)
    while beginning := _BEGINNING.search(classes, start, end):
        start = beginning.start()
        if last_letter < start:
            yield from (match.span() for match in _NUMERIC_PHRASE.finditer(text, start, end))
            return
        number = _LOOSE_NUMBER.match(text, start, end)
        if number is None:
            yield start, end
            return
        start = number.end()
