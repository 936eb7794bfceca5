"""What is searched for: quoted words with their neighbours, as tokens."""

from dataclasses import dataclass

from glossator.core.notes.anchoring.tokens import Tokens, tokens
from glossator.core.notes.model import Selector


@dataclass(frozen=True, slots=True)
class Quotation:
    """Tokens of prefix, words and suffix in a row; the words are those from `first` up to `last`."""

    tokens: Tokens
    first: int
    last: int
    lead: int
    """Characters of the first token that stand before the words, where these begin within it."""
    tail: int
    """Characters of the last token that stand behind the words, where these end within it."""


def quotation(target: Selector) -> Quotation:
    """The words of `target` with their neighbours, of which words that may have been cut are left out."""
    text = target.prefix + target.exact + target.suffix
    start, end = len(target.prefix), len(target.prefix) + len(target.exact)
    found = tokens(text)
    first, last = found.between(start, end)
    low = 1 if first > 0 and found.starts[0] == 0 else 0
    high = len(found) - 1 if last < len(found) and found.ends[-1] == len(text) else len(found)
    kept = Tokens(found.keys[low:high], found.starts[low:high], found.ends[low:high])
    lead = max(0, start - found.starts[first]) if first < last else 0
    tail = max(0, found.ends[last - 1] - end) if first < last else 0
    return Quotation(kept, first - low, last - low, lead, tail)
