"""Sentences as rules read them: folded words on one line, an item of a list with the words that open the list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.core.clauses.model import Clause
from glossator.core.text.folding import fold, without_invisibles
from glossator.core.text.sentences import sentences

_LONGEST_OPENING = 600
_LONGEST_SENTENCE = 4000
_STOPS = (".", "!", "?", "؟")
_SEPARATORS = (";", "؛", ",", "،", "; and", "; or", ", and", ", or")
_CONDITION = re.compile(r"\b(?:provided(?: that)?|on (?:the )?condition|(?:so|as) long as)\b[^:;]*:?$", re.IGNORECASE)
_ITEM = re.compile(r"(?:and |or )?(?:\(\w{1,4}\)|\w{1,3}[.)]|[-*•·–—]) ?\w")
_FIRST_ITEM = re.compile(r"(?<![^ ])\((?:a|i|1|A|I|أ)\) ")
_LABEL = re.compile(r"\w+(?=\W*$)")
_FIRST_LABELS = ("1", "a", "i", "أ", "١")
_DEFINITION = re.compile(
    r"(?:\W{0,3}\w{1,4}[.)] ?){0,2}(?:the term |the |an? )?"
    r"[\"'«][^\"»]{1,80}[\"'»](?: \([^)]{1,80}\))?(?: (?:or|and) [\"'][^\"]{1,60}[\"'])?,? "
    r"(?:(?:shall |will |has |have )?(?:means?|refers?|the meaning)\b|(?:is|are) defined|يقصد|تعني|يعني)"
    r"|(?:و)?يقصد ب"
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

    @property
    def is_definition(self) -> bool:
        """Whether it says what a term means."""
        return _DEFINITION.match(self.key, self.own) is not None


def one_line(text: str) -> str:
    """The words of `text` a space apart, without tashkeel and invisible marks."""
    return " ".join(without_invisibles(text).split())


def passage(words: str, opening: str = "", *, clause: str = "", start: int = 0, end: int = 0) -> Passage:
    """`words`, which are on one line, as a passage of a list that `opening` opens."""
    read = f"{opening} {words}" if opening else words
    return Passage(clause, start, end, read, fold(read), len(read) - len(words))


def passages(text: str, clauses: Sequence[Clause]) -> Iterator[Passage]:
    """The sentences of all clauses' own words, in the clauses' order."""
    openings = Openings()
    for clause in clauses:
        opening, before = openings.of(clause), ""
        for start, end in _portions(text, clause):
            if words := one_line(text[start:end]):
                opening = _opening(words, before, opening)
                yield passage(words, opening, clause=clause.id, start=start, end=end)
                before = words
        if before:
            opening = "" if before.endswith((*_STOPS, *_SEPARATORS)) else _joined(opening, before)
        openings.keep(clause, opening, is_list=before.endswith(":"))


def _portions(text: str, clause: Clause) -> Iterator[tuple[int, int]]:
    """The sentences of the clause's own words; one too long for any expression is cut at white space."""
    for start, end in sentences(text, clause.body, clause.own_end):
        while end - start > _LONGEST_SENTENCE:
            space = text.rfind(" ", start + 1, start + _LONGEST_SENTENCE)
            cut = space if space > 0 else start + _LONGEST_SENTENCE
            yield start, cut
            start = cut
        yield start, end


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
