"""The wording of headings: titles, words that lead a paragraph in ("Feedback."), dates, definitions."""

import re

LONGEST_HEADING = 110
"""Characters of the longest heading."""
_MOST_WORDS = 14
_MOST_WORDS_OF_SENTENCE = 7
_MOST_WORDS_BEFORE_COLON = 4
_LEAD = re.compile(
    r"\s{0,8}[*_]{0,3}(?P<words>[\"“‘«]?[^\W_][^.:!?؟]*(?:(?<=\b[A-Z])\.[^.:!?]*){0,4})(?P<stop>[.:!?؟])[*_]{0,3}(?=\s)"
)
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


def word_set(listed: str) -> frozenset[str]:
    """The words of `listed`, which stand a space apart."""
    return frozenset(listed.split())


_VERBS = word_set(
    "is are was were be been may must shall will would can could should do does did has have had means mean agree "
    "agrees applies apply owns own refers includes لا لن لم ليس يجوز يحق يجب"
)
_OPENERS = word_set(
    "you we it they there this these those that if i he she some all any each every many most everyone nothing "
    "please do don't don’t never"
)
_ANSWERS = word_set("yes no none never always sometimes maybe نعم لا")
"""Words that answer a question in a sentence of one word."""
_ASKING = word_set("what how who when where why which")
_ADDRESSING = word_set("for please note see example provided including namely attn email to from")
_CONNECTING = word_set(
    "of the and or nor to a an in on for by at as with from into upon under over between than through without within "
    "against per de la et und"
)
_RESERVATION = "all rights reserved"
"""What ends a copyright notice and leads nothing in."""
_ABBREVIATED = re.compile(r"\b(?:Inc|Ltd|Corp|Co|GmbH|No|St|Ave|Rd)\Z")
_DATED = re.compile(
    r"\b(?:19|20)\d\d\b|https?:|www\.|\w@\w|\w{2}\.[a-z]{2,3}\b|(?i:^(?:version|url|date|last)\b)"
    r"|[<>\[\]{}=©]|\([cC]\)|\d{3}"
)
_QUESTION = re.compile(r"[^\W\d_][^.:;!?؟]*[?؟][*_]{0,3}")
_TERM = re.compile(
    r"[*_]{0,3}[\"“‘«'][^\"”’»\n]{1,80}[\"”’»']|[*_]{2,3}[^*_\n]{1,60}[*_]{2,3}(?=\s+(?:is|are|means|refers|has)\b)"
)
_MEANING = re.compile(r"[^.\n]{0,90}?(?:\n[^.\n]{0,60}?)?(?:\bmeans?\b|\brefers? to\b|\bincludes?\b|[يت]عني|يقصد)|\s*:")


def lead_in(text: str, start: int, end: int) -> int | None:
    """Where the words end that lead the text from `start` to `end` in like a heading, their stop included."""
    match = _LEAD.match(text, start, min(end + 1, start + LONGEST_HEADING))
    if not match or _BLANK_LINE.search(match[0]) or is_dated(match["words"]):
        return None
    if match["words"].lower() == _RESERVATION or _ABBREVIATED.search(match["words"]):
        return None
    after = text[match.end() : min(end, match.end() + 20)].lstrip(' \t\n\u00a0*_"“‘«([')
    if not after or after[0].islower():
        return None
    if match["stop"] == ":":
        return match.end() if _is_title_before_colon(match["words"]) else None
    return match.end() if is_title(match["words"], sentence=True) else None


def _is_title_before_colon(words: str) -> bool:
    tokens = words.split()
    if tokens[0].lower() in _ADDRESSING or len(tokens) > _MOST_WORDS_BEFORE_COLON:
        return False
    return is_title(words, sentence=True)


def is_title(words: str, *, sentence: bool) -> bool:
    """Whether `words` read like a title; with `sentence`, one written like a short sentence without verb will do."""
    tokens = _WORD.findall(words)
    if not tokens or len(tokens) > _MOST_WORDS or not tokens[0][0].isalpha() or tokens[0][0].islower():
        return False
    if len(tokens) == 1 and tokens[0].lower() in _ANSWERS:
        return False
    if words.isupper():
        return len(tokens) < 3 or not _VERBS.intersection(words.lower().split())
    short = sentence and len(tokens) <= _MOST_WORDS_OF_SENTENCE
    if short and tokens[0].lower() in _ASKING:
        return True
    if any(_is_verb(token) for token in tokens):
        return False
    small = [token for token in tokens if token[0].islower() and token not in _CONNECTING]
    titled = not small and any(char.isupper() for char in words)
    return titled or (short and tokens[0].lower() not in _OPENERS)


def is_titled(words: str) -> bool:
    """Whether `words` begin with a capital, as do half of those that do not merely connect the others."""
    tokens: list[str] = _WORD.findall(words)
    if not tokens or len(tokens) > _MOST_WORDS or not tokens[0][0].isupper() or words.isupper():
        return False
    if tokens[-1].lower() in _VERBS | _CONNECTING:
        return False
    telling = [token for token in tokens if token not in _CONNECTING]
    return 2 * sum(token[0].isupper() for token in telling) >= len(telling)


def _is_verb(token: str) -> bool:
    """Whether a word is a verb of statements, a contracted one or an Arabic one.

    An Arabic verb is told by the prefix of the third person, with which few nouns begin.
    """
    return token in _VERBS or token.endswith(("n't", "n’t")) or (token[0] == "ي" and len(token) > 2)


def is_question(words: str) -> bool:
    """Whether `words` are one question."""
    return _QUESTION.fullmatch(words) is not None


def is_dated(words: str) -> bool:
    """Whether `words` hold a date, a version, an address or a notice: what goes with a title and heads nothing."""
    return bool(_DATED.search(words))


def defines(text: str, start: int, end: int) -> bool:
    """Whether the text begins with a term, in quotation marks or bold, and goes on to say what it means."""
    term = _TERM.match(text, start, end)
    return bool(term and (text[start] in "*_" or _MEANING.match(text, term.end(), end)))
