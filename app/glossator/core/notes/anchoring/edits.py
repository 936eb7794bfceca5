"""The fewest edits between two sequences, by whole columns at once.

Myers' bit-parallel algorithm ("A fast bit-vector algorithm for approximate string matching", 1999) in the form that
Hyyrö gave it: each column of the table of distances is two integers with a bit for each item of the pattern.
"""

from collections.abc import Hashable, Sequence

Pairs = list[tuple[int, int]]


def distance(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many items must be put in, taken out or replaced to make `other` of `one`."""
    shorter, longer = sorted((one, other), key=len)
    if not shorter or one == other:
        return len(longer) - len(shorter)
    full, high, masks = _start(shorter)
    up, down, edits = full, 0, len(shorter)
    for item in longer:
        mask = masks.get(item, 0)
        zero = (((mask & up) + up) ^ up) | mask | down
        right, left = down | (full & ~(zero | up)), zero & up
        edits += (right & high > 0) - (left & high > 0)
        right = right << 1 | 1
        up, down = left << 1 | (full & ~(zero | right)), right & zero
        up &= full
    return edits


def paired_within(pattern: Sequence[Hashable], text: Sequence[Hashable]) -> Pairs:
    """Which items of `pattern` answer which of `text` where the whole pattern fits a part of the text best.

    Pairs of indices, both rising; the items of a pair are equal, or one stands in place of the other.
    """
    if not pattern:
        return []
    full, high, masks = _start(pattern)
    up, down, edits = full, 0, len(pattern)
    columns = [(up, 0)]
    fewest, end = edits, 0
    for nth, item in enumerate(text, 1):
        mask = masks.get(item, 0)
        zero = (((mask & up) + up) ^ up) | mask | down
        right, left = down | (full & ~(zero | up)), zero & up
        edits += (right & high > 0) - (left & high > 0)
        shifted = right << 1  # the pattern may begin anywhere: nothing is paid for what stands before it
        up, down = (left << 1 | ~(zero | shifted)) & full, shifted & zero
        columns.append((up, right))
        if edits <= fewest:  # the last of equals, so that the end of the pattern is paired where it can be
            fewest, end = edits, nth
    return _walked_back(columns, pattern, text, end)


def _start(pattern: Sequence[Hashable]) -> tuple[int, int, dict[Hashable, int]]:
    """All bits of a column, its highest, and the bits at which each item of `pattern` stands."""
    masks: dict[Hashable, int] = {}
    for nth, item in enumerate(pattern):
        masks[item] = masks.get(item, 0) | 1 << nth
    return (1 << len(pattern)) - 1, 1 << (len(pattern) - 1), masks


def _walked_back(
    columns: Sequence[tuple[int, int]], pattern: Sequence[Hashable], text: Sequence[Hashable], column: int
) -> Pairs:
    """The pairs on the way from the end of the best fit back to its beginning, in reading order."""
    pairs: Pairs = []
    row = len(pattern)
    while row and column:
        bit = 1 << (row - 1)
        if pattern[row - 1] != text[column - 1]:  # equal ones are always paired
            if columns[column][1] & bit:
                column -= 1
                continue
            if columns[column][0] & bit:
                row -= 1
                continue
        row, column = row - 1, column - 1
        pairs.append((row, column))
    return pairs[::-1]
