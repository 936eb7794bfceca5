"""What stands between the last word of a printed line and the first of the next: a space, a hyphen or nothing."""

import re
from collections.abc import Sequence

from glossator.core.importing.pdf.letters import HYPHEN
from glossator.core.importing.pdf.line import Line

_LONGEST_WORD = 120
"""Characters at the end of a line that are looked at."""
_HYPHENATED = 0.02
"""The share of lines that end in a hyphen at least where words are broken; fewer are compounds."""
_WORD_END = re.compile(rf"(\w+)[-{HYPHEN}\u00ad]$")
_WORD_START = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"\w+(?:-\w+)*")
_LONE_WAW = re.compile(r"(?:^|\s)و$")
_SLASH = re.compile(r"[^\s/]/$|://$")
_PATH = re.compile(r"\w+[/_.?#-]\w")
_ADDRESS = re.compile(r"(?:\w+://|\bwww\.)\S*[.\-_?&=#%]$")
_ADDRESS_GOES_ON = re.compile(r"[a-z0-9_%]\S*[./]\S")
_COMPOUND_STARTS = frozenset(("all", "co", "cross", "ex", "fine", "non", "self", "semi", "sub", "third", "well"))
_COMPOUND_ENDS = frozenset(
    ("based", "compliant", "free", "generated", "only", "party", "related", "source", "specific")
)
"""Words that hyphenation never leaves over, and compounds of law and trade often end in."""


class Hyphens:
    """Joins the lines of one document; its own words tell where a hyphen belongs to a compound."""

    def __init__(self, lines: Sequence[Line]) -> None:
        found = {word for line in lines for word in _WORDS.findall(line.text.lower())}
        self._words = {word for word in found if "-" not in word}
        self._starts = {word.split("-", 1)[0] for word in found if "-" in word}
        broken = sum(_WORD_END.search(line.text[-_LONGEST_WORD:]) is not None for line in lines)
        self._hyphenated = broken > _HYPHENATED * len(lines)

    def end_of_line(self, text: str, below: str) -> tuple[str, str]:
        """The line `text` without a hyphen at its end, and what joins it to the line `below`."""
        end = text[-_LONGEST_WORD:]
        if _LONE_WAW.search(end):  # an Arabic "and" is written together with the next word
            return text, ""
        if _SLASH.search(end) and (below[0].islower() or _PATH.match(below)):
            return text, ""
        if _ADDRESS.search(end.replace(HYPHEN, "-")) and _ADDRESS_GOES_ON.match(below):
            return text, ""
        head, tail = _WORD_END.search(end), _WORD_START.match(below)
        if not head or not tail:
            return text, " "
        alike = tail[0].islower() or (head[1].isupper() and tail[0].isupper())
        if not alike or head[1][-1].isdigit():
            return text[:-1], "-"
        return text[:-1], "-" if self._is_compound(head[1].lower(), tail[0].lower()) else ""

    def _is_compound(self, first: str, second: str) -> bool:
        """Whether `first` and `second` are written with a hyphen between them."""
        if first + second in self._words:
            return False
        if first in self._starts or first in _COMPOUND_STARTS or second in _COMPOUND_ENDS:
            return True
        return not self._hyphenated
