"""Headings without a number: titles, lines that stand above a part, words that lead a paragraph in ("Feedback.")."""

import re
from dataclasses import dataclass

from glossator.core.clauses.lines import Paragraph

_LONGEST = 110
"""Characters of the longest heading."""
_MOST_WORDS = 14
_MOST_WORDS_OF_SENTENCE = 7
_MOST_WORDS_BEFORE_COLON = 4
_MARKDOWN = re.compile(r"(#{1,6})[ \t]+\S")
_BOLD = re.compile(r"(\*\*\*?|__)(?=\S)[^\n]{1,110}?\1[.:]?")
_LEAD = re.compile(
    r"[*_]{0,3}(?P<words>[^\W_][^.:!?؟]*(?:(?<=\b[A-Z])\.[^.:!?]*){0,4})(?P<stop>[.:!?؟])[*_]{0,3}(?=\s)"
)
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_VERBS = frozenset(
    re.findall(
        r"\w+",
        "is are was were be been may must shall will would can could should do does did has have had means mean agree "
        "agrees applies apply owns own refers includes لا لن لم ليس يجوز يحق يجب",
    )
)
_OPENERS = frozenset(re.findall(r"\w+", "you we it they there this these those that if i he she"))
_ASKING = frozenset(re.findall(r"\w+", "what how who when where why which"))
_DATED = re.compile(
    r"\b(?:19|20)\d\d\b|https?:|www\.|\w@\w|\b\w+\.(?:ai|com|org)\b|(?i:^(?:version|url|date|last)\b)"
    r"|[<>\[\]{}=©]|\([cC]\)|\d{3}"
)
_TERM = re.compile(
    r"[*_]{0,3}[\"“‘«'][^\"”’»\n]{1,80}[\"”’»']|[*_]{2,3}[^*_\n]{1,60}[*_]{2,3}(?=\s+(?:is|are|means|refers|has)\b)"
)
_MEANING = re.compile(r"[^.\n]{0,90}?(?:\n[^.\n]{0,60}?)?(?:\bmeans?\b|\brefers? to\b|\bincludes?\b|[يت]عني|يقصد)|\s*:")


@dataclass(frozen=True, slots=True)
class Heading:
    """A paragraph that names the part below it; `depth` counts the marks of a Markdown heading, 0 for none."""

    depth: int = 0
    stopped: bool = False
    """Whether it closes with a full stop, as the words do that lead a paragraph in."""


def heading_in(text: str, paragraph: Paragraph) -> Heading | None:
    """The heading that the whole of `paragraph` is, if its words and its form are those of one."""
    start, end = paragraph.start, paragraph.end
    if marked := _MARKDOWN.match(text, start, end):
        return Heading(depth=len(marked[1]))
    if end - start > _LONGEST or len(paragraph.lines) > 2:
        return None
    words = text[start:end]
    if _BOLD.fullmatch(words):
        return Heading()
    if is_dated(words) or words[-1] in ",;:!?،؛؟-" or not is_title(words.rstrip("."), sentence=words[-1] != "."):
        return None
    return Heading(stopped=words[-1] == ".")


def lead_in(text: str, start: int, end: int) -> int | None:
    """Where the words end that lead the text from `start` to `end` in like a heading, their stop included."""
    match = _LEAD.match(text, start, min(end, start + _LONGEST))
    if not match or _BLANK_LINE.search(match[0]) or is_dated(match["words"]):
        return None
    after = text[match.end() : min(end, match.end() + 20)].lstrip(' \t\n\u00a0*_"“‘«([')
    if not after or after[0].islower():
        return None
    if match["stop"] == ":":
        short = len(match["words"].split()) <= _MOST_WORDS_BEFORE_COLON
        return match.end() if short and is_title(match["words"], sentence=False) else None
    return match.end() if is_title(match["words"], sentence=True) else None


def is_title(words: str, *, sentence: bool) -> bool:
    """Whether `words` read like a title; with `sentence`, one written like a short sentence without verb will do."""
    tokens = _WORD.findall(words)
    if not tokens or len(tokens) > _MOST_WORDS or not tokens[0][0].isalpha() or tokens[0][0].islower():
        return False
    if words.isupper():
        return len(tokens) < 3 or not _VERBS.intersection(words.lower().split())
    short = sentence and len(tokens) <= _MOST_WORDS_OF_SENTENCE
    if short and tokens[0].lower() in _ASKING:
        return True
    if any(token in _VERBS or _is_verb(token) for token in tokens):
        return False
    titled = any(char.isupper() for char in words) and not any(t[0].islower() for t in tokens if len(t) > 3)
    return titled or (short and tokens[0].lower() not in _OPENERS)


def _is_verb(token: str) -> bool:
    """Whether an Arabic word has the prefix of the third person, with which few nouns begin."""
    return token[0] == "ي" and len(token) > 2


def is_dated(words: str) -> bool:
    """Whether `words` hold a date, a version, an address or a notice: what goes with a title and heads nothing."""
    return bool(_DATED.search(words))


def defines(text: str, start: int, end: int) -> bool:
    """Whether the text begins with a term, in quotation marks or bold, and goes on to say what it means."""
    term = _TERM.match(text, start, end)
    return bool(term and (text[start] in "*_" or _MEANING.match(text, term.end(), end)))
