"""The words that differ between two passages that answer each other, merged until they read well."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.core.compare.matching import Block, matching_blocks
from glossator.core.compare.words import Word

LEAST_RATIO = 0.4
"""Passages with fewer words in common say the same thing in other words: their differences would be noise."""
LONGEST_CHAFF = 3
"""An equal stretch of so many words or fewer is merged into edits around it that are as long."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Words `before_start` to `before_end` became `after_start` to `after_end` (indices of words)."""

    before_start: int
    before_end: int
    after_start: int
    after_end: int


def differences(before: Sequence[Word], after: Sequence[Word]) -> list[Edit] | None:
    """The edits that turn `before` into `after`, in order; None where the two have too little in common."""
    keys_before, keys_after = [word.key for word in before], [word.key for word in after]
    if keys_before == keys_after:
        return []
    enough = LEAST_RATIO * (len(before) + len(after)) / 2
    if (Counter(keys_before) & Counter(keys_after)).total() < enough:
        return None
    blocks = matching_blocks(keys_before, keys_after)
    if sum(length for _, _, length in blocks) < enough:
        return None
    return _readable(list(_between(blocks, len(before), len(after))))


def _between(blocks: Sequence[Block], before_end: int, after_end: int) -> Iterator[Edit]:
    """The edits between the equal `blocks`."""
    at, other = 0, 0
    for start, other_start, length in [*blocks, (before_end, after_end, 0)]:
        if at < start or other < other_start:
            yield Edit(at, start, other, other_start)
        at, other = start + length, other_start + length


def _readable(edits: list[Edit]) -> list[Edit]:
    """`edits` with those merged between which only chaff is equal (semantic clean-up)."""
    merged: list[Edit] = []
    for edit in edits:
        while merged and _is_chaff(merged[-1], edit):
            last = merged.pop()
            edit = Edit(last.before_start, edit.before_end, last.after_start, edit.after_end)
        merged.append(edit)
    return merged


def _is_chaff(left: Edit, right: Edit) -> bool:
    equal = right.before_start - left.before_end
    return equal <= LONGEST_CHAFF and equal <= _length(left) and equal <= _length(right)


def _length(edit: Edit) -> int:
    return max(edit.before_end - edit.before_start, edit.after_end - edit.after_start)
