"""The stretches that two sequences of words have in common, found in time that grows with their length.

Within short passages difflib decides; long ones are first cut at runs of words that occur once on either side and
stand in the same order (patience anchors), because difflib's time grows with the square of the length.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

_SMALL = 250_000
"""Products of two lengths up to which difflib compares two stretches at once."""
_LARGEST = 1_000_000
"""The same where no anchors are found; longer stretches without anchors have nothing in common that reads well."""
_GRAMS = (4, 1)
"""Words of a run that makes an anchor: long runs first, single words in the gaps between them."""

Block = tuple[int, int, int]
"""So many equal words, from these indices on: `before`, `after`, length."""
_Gap = tuple[int, int, int, int]


def matching_blocks(before: Sequence[str], after: Sequence[str]) -> list[Block]:
    """What `before` and `after` have in common, in order and without overlap; adjoining blocks are joined."""
    joined: list[Block] = []
    for start, other, length in _blocks(before, after, (0, len(before), 0, len(after)), 0):
        if joined and joined[-1][0] + joined[-1][2] == start and joined[-1][1] + joined[-1][2] == other:
            start, other, length = joined[-1][0], joined[-1][1], joined.pop()[2] + length
        joined.append((start, other, length))
    return joined


def _blocks(before: Sequence[str], after: Sequence[str], gap: _Gap, depth: int) -> Iterator[Block]:
    """The blocks within `gap`, its equal beginning and end set apart."""
    low, high, other_low, other_high = gap
    most = min(high - low, other_high - other_low)
    first = next((n for n in range(most) if before[low + n] != after[other_low + n]), most)
    last = next((n for n in range(most - first) if before[high - 1 - n] != after[other_high - 1 - n]), most - first)
    if first:
        yield low, other_low, first
    yield from _inner_blocks(before, after, (low + first, high - last, other_low + first, other_high - last), depth)
    if last:
        yield high - last, other_high - last, last


def _inner_blocks(before: Sequence[str], after: Sequence[str], gap: _Gap, depth: int) -> Iterator[Block]:
    low, high, other_low, other_high = gap
    size = (high - low) * (other_high - other_low)
    if size == 0:
        return
    if size <= _SMALL or (depth == len(_GRAMS) and size <= _LARGEST):
        matcher = SequenceMatcher(None, before[low:high], after[other_low:other_high], autojunk=False)
        yield from ((low + a, other_low + b, length) for a, b, length in matcher.get_matching_blocks() if length)
    elif depth < len(_GRAMS):
        anchors = _anchors(before, after, gap, _GRAMS[depth])
        for start, other in [*anchors, (high, other_high)]:
            yield from _blocks(before, after, (low, start, other_low, other), depth + 1)
            low, other_low = start, other


def _anchors(before: Sequence[str], after: Sequence[str], gap: _Gap, gram: int) -> list[tuple[int, int]]:
    """Places in both where the same run of `gram` words stands, unique on either side, in rising order."""
    low, high, other_low, other_high = gap
    here = _unique(before, low, high, gram)
    there = _unique(after, other_low, other_high, gram)
    return _rising([(at, there[run]) for run, at in here.items() if run in there])


def _unique(words: Sequence[str], low: int, high: int, gram: int) -> dict[tuple[str, ...], int]:
    runs = [tuple(words[at : at + gram]) for at in range(low, high - gram + 1)]
    count = Counter(runs)
    return {run: low + nth for nth, run in enumerate(runs) if count[run] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of `pairs`, which rise on the left, that rises on the right too."""
    tails: list[int] = []
    chain: list[int] = []
    previous: list[int] = []
    for nth, (_, right) in enumerate(pairs):
        length = bisect_left(tails, right)
        tails[length : length + 1] = [right]
        chain[length : length + 1] = [nth]
        previous.append(chain[length - 1] if length else -1)
    rising = []
    at = chain[-1] if chain else -1
    while at >= 0:
        rising.append(pairs[at])
        at = previous[at]
    return rising[::-1]
