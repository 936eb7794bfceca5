"""The grammar of printed labels: "1.", "(a)", "1.2", "2(b)(i)", "Section 2:", "Attachment A", «المادة الأولى», «أ-»."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from glossator.core.clauses.numerals import readings

ATTACHMENTS = ("attachment", "exhibit", "schedule", "annexe", "annex", "appendix", "addendum", "ملحق", "مرفق", "جدول")
"""Words that label a part outside the body of an agreement."""
DIVISIONS = ("part", "chapter", "title", "article", "section", "clause", "باب", "فصل", "قسم", "مادة", "بند", "فقرة")
"""Words that label a part of the body, the greater before the lesser in each language."""

_WORD = rf"(?:ال)?(?:§|{'|'.join((*DIVISIONS, *ATTACHMENTS))})"
_MARKS = r"(?:\#{1,6}[ \t]+|>[ \t]+)?[*_]{0,3}"
_DIGITS = r"[0-9٠-٩۰-۹]{1,3}"
_ARABIC_WORD = r"[ء-ي\u064b-\u0652]{3,11}"
_ARABIC_ORDINAL = rf"{_ARABIC_WORD}(?:[ \u00a0]{_ARABIC_WORD})?"
_SHORT = rf"{_DIGITS}|[ivxlcIVXLC]{{1,7}}|[a-zA-Z]{{1,2}}|[أ-غف-ي]ـ?"
_PART = r"\.[0-9٠-٩۰-۹]{1,3}|\.[a-z]{1,4}(?![a-z])|\((?:[0-9]{1,3}|[a-z]{1,4}|[A-Z]{1,4})\)"
_AFTER = r"(?=[\s*_]|$)"

_WORDED = re.compile(
    rf"{_MARKS}(?P<word>{_WORD})[ \t\u00a0]+(?P<numeral>\((?:{_SHORT})\)|{_DIGITS}(?:\.{_DIGITS}){{0,3}}"
    rf"|[IVXLC]{{1,7}}|[A-Z]|[A-Za-z]{{3,6}}|{_ARABIC_ORDINAL}|[أ-غف-ي]ـ?)(?![\w(])"
    r"(?:[*_]{0,3}(?:[ \t\u00a0]*(?P<close>[.:)]|--?|[–—])(?=\s|[^\W\d]|$))?)",
    re.IGNORECASE,
)
_COMPOUND = re.compile(rf"{_MARKS}(?P<numeral>{_DIGITS}(?:{_PART}){{1,8}})\\?[.:]?\)?{_AFTER}")
_BRACKETED = re.compile(rf"{_MARKS}\((?P<numeral>{_SHORT})\)[.:]?{_AFTER}")
_CLOSED = re.compile(
    rf"{_MARKS}(?P<numeral>{_SHORT})(?:\\?(?P<close>[.)]){_AFTER}|(?<=[0-9])\.(?=[^\W\d_])|[*_]{{2,3}}\.?{_AFTER}"
    rf"|[ \t]?(?P<dash>[-–—]){_AFTER})"
)
_BARE = re.compile(rf"{_MARKS}(?P<numeral>[0-9]{{1,2}})(?=[ \t\u00a0]+[A-Z])")
_ORDINAL = re.compile(rf"{_MARKS}(?P<numeral>{_ARABIC_ORDINAL})[ \t]?[:.)\-–—]{_AFTER}")
BARE = "bare"
"""The form of a number without point or bracket."""
_DASHES = frozenset("-–—") | {"--"}


@dataclass(frozen=True, slots=True)
class Label:
    """Characters `start` to `end` that may be a printed label."""

    start: int
    end: int
    printed: str
    """As it is cited: without brackets and closing points ("1.2", "b", "Section II")."""
    form: str
    """What it has in common with its sequence: word, brackets, closing mark."""
    readings: Mapping[str, int]
    """The number of its last part, by kind of numbering."""
    prefix: tuple[str, ...] = ()
    """The parts before the last of a label printed in full ("2" and "b" of "2(b)(i)")."""
    word: str = ""
    """The word of "Section 2" in lower case, without article."""

    @property
    def path(self) -> tuple[str, ...]:
        """Its parts in lower case, as a sub-clause whose label is printed in full repeats them."""
        return (*self.prefix, *re.findall(r"\w+", self.printed.lower())[-1:])


def label_at(text: str, start: int, end: int) -> Label | None:
    """The label that may begin at `start`, within a line that ends at `end`."""
    return _worded(text, start, end) or _compound(text, start, end) or _simple(text, start, end)


def bare_label_at(text: str, start: int, end: int) -> Label | None:
    """The number without point or bracket that may stand at `start` before a heading ("2 Definitions")."""
    match = _BARE.match(text, start, end)
    if not match:
        return None
    return Label(start, match.end(), match["numeral"], BARE, readings(match["numeral"]))


def opens_sentence(text: str, at: int, end: int) -> bool:
    """Whether what follows `at` begins with a capital, a letter without case or a quotation, or is nothing."""
    while at < end and (text[at].isspace() or text[at] in "*_([-–—:"):
        at += 1
    return at >= end or text[at] in "\"'“‘«" or (text[at].isalnum() and not text[at].islower())


def _worded(text: str, start: int, end: int) -> Label | None:
    match = _WORDED.match(text, start, end)
    if not match or match["word"][0].islower():
        return None
    numeral, numbers = _ordinal(match["numeral"])
    stop = match.end() if len(numeral) == len(match["numeral"]) else match.start("numeral") + len(numeral)
    *prefix, last = numeral.strip("()").split(".")
    numbers = numbers or readings(last)
    close = match["close"] or ""
    if not numbers or not (close or opens_sentence(text, stop, end)):
        return None
    word = match["word"].lower().removeprefix("ال")
    form = f"{word} {'-' if close in _DASHES else close}"
    return Label(start, stop, f"{match['word']} {numeral.strip('()')}", form, numbers, tuple(prefix), word)


def _ordinal(words: str) -> tuple[str, Mapping[str, int]]:
    """As much of `words` as is an Arabic ordinal, which may be one word or two; all of it where none is."""
    for candidate in (words, words.replace("\u00a0", " ").split(" ")[0]):
        if "ordinal" in (found := readings(candidate)):
            return candidate, found
    return words, {}


def _compound(text: str, start: int, end: int) -> Label | None:
    match = _COMPOUND.match(text, start, end)
    if not match:
        return None
    *prefix, last = re.findall(r"\w+", match["numeral"].lower())
    form = f"{len(prefix) + 1} parts{'()' if '(' in match['numeral'] else '.'}"
    numbers = readings(last)
    return Label(start, match.end(), match["numeral"], form, numbers, tuple(prefix)) if numbers else None


def _simple(text: str, start: int, end: int) -> Label | None:
    if match := _BRACKETED.match(text, start, end):
        form = "()"
    elif match := _CLOSED.match(text, start, end):
        form = "-" if match["dash"] else match["close"] or "."
    elif match := _ORDINAL.match(text, start, end):
        form = "ordinal"
    else:
        return None
    numeral = match["numeral"].rstrip("ـ") or match["numeral"]
    numbers = readings(numeral)
    wrong = (match.re is _ORDINAL) is not ("ordinal" in numbers)
    return None if wrong or not numbers else Label(start, match.end(), numeral, form, numbers)
