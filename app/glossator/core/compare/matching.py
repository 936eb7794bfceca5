"""The stretches that two sequences of words have in common, found in time that grows with their length.

Within short passages difflib decides; long ones are first cut at chunks, runs and words that occur once on either side
and stand in the same order (patience anchors), because difflib's time grows with the square of the length.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from zlib import crc32

from glossator.core.compare.chain import heaviest_chain

_SMALL = 250_000
"""Products of two lengths up to which difflib compares two stretches at once."""
_LARGEST = 1_000_000
"""The same where no anchors are found; longer stretches without anchors have nothing in common that reads well."""
_CHUNK = 8
"""Words of a chunk on average."""
_GRAMS = (4, 1)
"""Words of a run that makes an anchor in the gaps between chunks: long runs first, single words in what is left."""
_LEVELS = 1 + len(_GRAMS)

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
    if size <= 1:  # nothing on one side, or two words that differ
        return
    if size <= _SMALL or (depth == _LEVELS and size <= _LARGEST):
        matcher = SequenceMatcher(None, before[low:high], after[other_low:other_high], autojunk=False)
        yield from ((low + a, other_low + b, length) for a, b, length in matcher.get_matching_blocks() if length)
    elif depth < _LEVELS:
        for start, other, length in [*_anchors(before, after, gap, depth), (high, other_high, 0)]:
            yield from _blocks(before, after, (low, start, other_low, other), depth + 1)
            if length:
                yield start, other, length
            low, other_low = start + length, other + length


def _anchors(before: Sequence[str], after: Sequence[str], gap: _Gap, depth: int) -> list[Block]:
    """Stretches that stand in both, unique on either side, in rising order: the coarse ones first."""
    if depth == 0:
        return _common_chunks(before, after, gap)
    return _common_runs(before, after, gap, _GRAMS[depth - 1])


def _common_chunks(before: Sequence[str], after: Sequence[str], gap: _Gap) -> list[Block]:
    low, high, other_low, other_high = gap
    here, there = _unique_chunks(before[low:high]), _unique_chunks(after[other_low:other_high])
    shared = [(*here[chunk], there[chunk][0]) for chunk in here if chunk in there]
    lengths = {(low + start, other_low + other): end - start for start, end, other in shared}
    return [(at, other, lengths[at, other]) for at, other in heaviest_chain(lengths)]


def _unique_chunks(words: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Where each chunk begins and ends that occurs once; it ends before words that are chosen by their letters alone.

    So an edit changes the chunk that it falls in, and the next ones are as they were.
    """
    first_words = {word for word in set(words) if crc32(word.encode("utf-8", "replace")) % _CHUNK == 0}
    starts = [nth for nth, word in enumerate(words) if word in first_words]
    ends = [*starts[1:], len(words)] if starts else []
    chunks = ["\n".join(words[start:end]) for start, end in zip(starts, ends, strict=True)]
    count = Counter(chunks)
    places = zip(starts, ends, strict=True)
    return {chunk: place for chunk, place in zip(chunks, places, strict=True) if count[chunk] == 1}


def _common_runs(before: Sequence[str], after: Sequence[str], gap: _Gap, gram: int) -> list[Block]:
    low, high, other_low, other_high = gap
    there = _unique_runs(after, other_low, other_high, gram)
    here = _unique_runs(before, low, high, gram)
    lengths = _stretches([(at, there[run]) for run, at in here.items() if run in there])
    anchors: list[Block] = []
    for at, other in heaviest_chain(lengths):
        start, other_start, length = anchors[-1] if anchors else (low, other_low, 0)
        overlap = max(0, start + length - at, other_start + length - other)
        rest = lengths[at, other] + gram - 1 - overlap
        if rest > 0:
            anchors.append((at + overlap, other + overlap, rest))
    return anchors


def _stretches(pairs: Sequence[tuple[int, int]]) -> dict[tuple[int, int], int]:
    """Where neighbouring `pairs` begin that rise by one on both sides, with how many they are."""
    found: dict[tuple[int, int], int] = {}
    first, length = (-1, -1), 0
    for at, other in pairs:
        if at == first[0] + length and other == first[1] + length:
            length += 1
        else:
            first, length = (at, other), 1
        found[first] = length
    return found


def _unique_runs(words: Sequence[str], low: int, high: int, gram: int) -> dict[tuple[str, ...], int]:
    """Where each run of `gram` words begins that occurs once between `low` and `high`."""
    runs = [tuple(words[at : at + gram]) for at in range(low, high - gram + 1)]
    count = Counter(runs)
    return {run: low + nth for nth, run in enumerate(runs) if count[run] == 1}
