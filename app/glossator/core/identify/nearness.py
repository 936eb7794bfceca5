"""Which of several much alike texts the words at hand come from: the one that takes the fewest changes.

Likeness alone prefers a text of the right length. Here each change counts by the logarithm of its length, so that an
appendix left out or a clause put in costs little more than a few words changed here and there, and a change that every
user of a licence makes, the name of a party for instance, costs next to nothing.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress

from glossator.core.identify.index import Index

_PARTIES = """above an and any by copyright following in its name names nor of on or our such that the their this to
author authors company contributor contributors creator developer developers fullname holder holders institution
licensor maintainers organisation organization owner owners person university vendor year years yyyy"""
_REPLACEABLE = frozenset(_PARTIES.split())
"""Words that stand for a party or a date where a licence leaves them open, and what joins them."""
_STRANGE = re.compile(rb"\0+")
_LABEL = re.compile(r"[a-z]|\d{1,2}")
"""A word that may be no more than the label of a list item."""
_NAME = 0.1
"""What such a change costs, and one that leaves words out where they stand close together."""
_MOST = 4.0
"""What a change of a sentence costs, and any longer one."""
_LONGEST_CHAFF = 3
"""So many equal pairs between two changes are chance: the same few words stand elsewhere in the text."""
_DIGITS = 6

Run = tuple[int, int]
"""The first and the last word but one of a change."""


def changes_needed(index: Index, text: int, words: Sequence[str], pairs: Sequence[int]) -> float:
    """What it costs to make the known text out of `words`, whose pairs `pairs` are."""
    sequence = index.sequences[text]
    here, there = Counter(pairs), Counter(sequence)
    costs = [_cost(words[start:end]) for start, end in _changes(_shared(pairs, here, there))]
    costs += [_cost(index.words(text, start, end)) for start, end in _changes(_shared(sequence, there, here))]
    return round(sum(costs), _DIGITS)


def _shared(pairs: Sequence[int], own: Counter[int], other: Counter[int]) -> bytearray:
    """1 for each of `pairs` that the other side has too, else 0; what it has once is shared once."""
    shared = bytearray(map(other.__contains__, pairs))
    left = {pair: other[pair] for pair, count in own.items() if count > 1 and 0 < other[pair] < count}
    if left:
        for nth in compress(range(len(pairs)), map(left.__contains__, pairs)):
            shared[nth] = left[pairs[nth]] > 0
            left[pairs[nth]] -= 1
    return shared


def _changes(shared: bytearray) -> Iterator[Run]:
    """The words between pairs that are `shared`: a word that differs spoils the pair before and the pair after it."""
    for start, end in _joined(run.span() for run in _STRANGE.finditer(shared)):
        yield start + 1 if start else 0, end if end < len(shared) else len(shared) + 1


def _joined(runs: Iterable[Run]) -> list[Run]:
    """`runs` with those made one between which only chaff is equal."""
    joined: list[Run] = []
    for start, end in runs:
        while joined and start - joined[-1][1] <= min(_LONGEST_CHAFF, joined[-1][1] - joined[-1][0], end - start):
            start = joined.pop()[0]
        joined.append((start, end))
    return joined


def _cost(change: Sequence[str]) -> float:
    if len(change) == 1 and _LABEL.fullmatch(change[0]):
        return _NAME
    telling = sum(word not in _REPLACEABLE for word in change)
    return min(math.log2(1 + telling), _MOST) if telling else _NAME
