"""Sentences as rules read them: folded words on one line, an item of a list with the words that open the list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glossator.core.clauses.model import Clause
from glossator.core.text.folding import fold, without_invisibles
from glossator.core.text.sentences import sentences

_LONGEST_OPENING = 600
_LONGEST_QUOTATION = 200
_REPORTED = re.compile(
    r"\b(?:reads?|says?|said|stated|claims?|claimed|quotes?|quoted|entitled|titled|called),? \"[^\"]*$"
)
_LONGEST_SENTENCE = 4000
_LONGEST_CLAUSE = 20_000
_COMMENTED = re.compile(r"\n[ \t]*(?:#|//|\*)(?=\s)")
_STOPS = (".", "!", "?", "؟")
_SEPARATORS = (";", "؛", ",", "،", "; and", "; or", ", and", ", or")
_CONDITION = re.compile(
    r"\b(?:provided(?: that)?|on (?:the )?condition|(?:so|as) long as"
    r"|(?:under|subject to|if you (?:meet|fulfil|satisfy)) (?:all (?:of )?)?the following (?:\w+ )?"
    r"(?:conditions|requirements|terms))\b[^:;]*:?$",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:and |or )?(?:\(\w{1,4}\)|\w{1,3}[.)]|[-*•·–—]) ?\w")
_FIRST_ITEM = re.compile(r"(?<![^ ])\((?:a|i|1|A|I|أ)\) ")
_LABEL = re.compile(r"\w+(?=\W*$)")
_FIRST_LABELS = ("1", "a", "i", "أ", "١")
_TERM = r"[\"'«][^\"»]{1,80}[\"'»](?: \([^)]{1,80}\))?"
_MEANS = r"(?:(?:shall |will |has |have )?(?:means?|refers?|the meaning)\b|(?:is|are) defined|يقصد|تعني|يعني)"
_DEFINITION = re.compile(
    r"(?:[-*•·–—] ?)?(?:\W{0,3}\w{1,4}[.)] ?){0,2}(?:the term |the |an? )?"
    rf"(?:{_TERM}(?:,? (?:or|and) {_TERM}){{0,3}},?(?: {_MEANS}| ?:)|\*\*[^*]{{1,60}}\*\* (?:refers?|means?|is|are)\b"
    r"|[^\W\d][\w '-]{1,40}: means?\b)"
    r"|(?:و)?يقصد ب"
)
_DEFINITIONS = re.compile(r"(?:\w+ )?definitions?\b(?! of)|(?:ال)?(?:تعريف|تعاريف|تعريفات)")
_NAMED = r"[A-Z][\w'’-]*"
_DEFINITION_OF_NAME = re.compile(
    rf"(?:\W{{0,3}}\w{{1,4}}[.)] )?{_NAMED}(?: (?:{_NAMED}|and|or|of|\([^)]{{1,40}}\))){{0,6}}"
    r" (?:shall mean|means|refers to)\b"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or list item (`start` to `end`, code points of the text) made ready for rules."""

    clause: str
    start: int
    end: int
    words: str
    """Its words on one line, those that open its list before them."""
    key: str
    """`words` folded, character for character."""
    own: int
    """Where its own words begin in `words` and `key`."""
    among_definitions: bool = False
    """Whether a heading above it says that terms are defined here."""

    @property
    def is_definition(self) -> bool:
        """Whether it says what a term means."""
        if self.among_definitions:
            return True
        named = _DEFINITION_OF_NAME.match(self.words, self.own)
        return named is not None or _DEFINITION.match(self.key, self.own) is not None

    def reports(self, start: int, end: int) -> bool:
        """Whether the words from `start` to `end` stand in a quotation of what somebody else says or said."""
        before = self.key[max(0, start - _LONGEST_QUOTATION) : start]
        return '"' in self.key[end:] and _REPORTED.search(before) is not None


def one_line(text: str) -> str:
    """The words of `text` a space apart, without tashkeel, invisible marks and the marks of comments."""
    return " ".join(_COMMENTED.sub(" ", without_invisibles(text)).split())


def passage(words: str, opening: str = "") -> Passage:
    """`words`, which are on one line, as a passage of a list that `opening` opens."""
    read = f"{opening} {words}" if opening else words
    return Passage("", 0, 0, read, fold(read), len(read) - len(words))


def passages(text: str, clauses: Sequence[Clause]) -> Iterator[Passage]:
    """The sentences of all clauses' own words, in the clauses' order."""
    openings, defining = Openings(), _Heading(_DEFINITIONS)
    for clause in clauses:
        opening, before, defines = openings.of(clause), "", defining.covers(clause)
        for start, end in _portions(text, clause):
            if words := one_line(text[start:end]):
                opening = _opening(words, before, opening)
                read = passage(words, opening)
                yield replace(read, clause=clause.id, start=start, end=end, among_definitions=defines)
                before = words
        if before:
            opening = "" if before.endswith((*_STOPS, *_SEPARATORS)) else _joined(opening, before)
        openings.keep(clause, opening, is_list=before.endswith(":"))


def whole_clauses(text: str, clauses: Sequence[Clause]) -> Iterator[Passage]:
    """All the own words of each clause that is not too long for any expression, as one passage."""
    for clause in clauses:
        own = text[clause.body : clause.own_end]
        if len(own) <= _LONGEST_CLAUSE and (words := one_line(own)):
            start, end = clause.body + len(own) - len(own.lstrip()), clause.body + len(own.rstrip())
            yield replace(passage(words), clause=clause.id, start=start, end=end)


def _portions(text: str, clause: Clause) -> Iterator[tuple[int, int]]:
    """The sentences of the clause's own words; one too long for any expression is cut at white space."""
    for start, end in sentences(text, clause.body, clause.own_end):
        while end - start > _LONGEST_SENTENCE:
            space = text.rfind(" ", start + 1, start + _LONGEST_SENTENCE)
            cut = space if space > 0 else start + _LONGEST_SENTENCE
            yield start, cut
            start = cut
        yield start, end


class _Heading:
    """Knows, of clauses that come in reading order, whether a heading of a certain kind stands above them."""

    def __init__(self, heading: re.Pattern[str]) -> None:
        self._heading = heading
        self._level: int | None = None

    def covers(self, clause: Clause) -> bool:
        """Whether `clause` or one around it has such a heading."""
        if self._level is not None and clause.level <= self._level:
            self._level = None
        if self._level is None and self._heading.match(fold(clause.heading)):
            self._level = clause.level
        return self._level is not None


class Openings:
    """The words that open the lists which the clauses read so far have begun.

    A list's items are the clauses below its opening, or those from the first number on that follow an opening
    without number at its own level.
    """

    def __init__(self) -> None:
        self._below: list[str] = [""]
        self._after: dict[int, tuple[str, str | None]] = {}

    def of(self, clause: Clause) -> str:
        """The words that open the list of which `clause` is an item; empty where it is none."""
        del self._below[max(1, clause.level) :]
        self._after = {level: known for level, known in self._after.items() if level <= clause.level}
        opening, scheme = self._after.pop(clause.level, ("", None))
        label = _LABEL.search(clause.number)
        if opening and label and (scheme is None) == (label[0].lower() in _FIRST_LABELS):
            before_label = clause.number[: label.start()]
            if scheme in (None, before_label):
                self._after[clause.level] = opening, before_label
                return opening
        return self._below[-1]

    def keep(self, clause: Clause, opening: str, *, is_list: bool) -> None:
        """Remember with which `opening` the words of `clause` end, and whether a list must follow."""
        self._below.append(opening)
        if is_list and not clause.number:
            self._after[clause.level] = opening, None


def _opening(words: str, before: str, opening: str) -> str:
    """What opens the list of which `words` are an item; `opening` is that of the sentence `before` them."""
    if not before:
        return opening
    if before.endswith(":"):
        return _joined(opening, before)
    if not before.endswith(_SEPARATORS) and not _ITEM.match(words):
        return ""
    first = _FIRST_ITEM.search(before)
    return _joined(opening, before[: first.start()].strip()) if first and first.start() else opening


def _joined(opening: str, words: str) -> str:
    """Both, or the outer one alone where lists nest so deep that they grow too long.

    Of "you may copy it, provided that:" the condition alone opens the list: its items are not what is granted.
    """
    condition = _CONDITION.search(words)
    if condition:
        opening, words = "", words[condition.start() :]
    if not opening:
        return words[-_LONGEST_OPENING:]
    return f"{opening} {words}" if len(opening) + len(words) < _LONGEST_OPENING else opening
