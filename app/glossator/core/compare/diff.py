"""The words that differ between two passages that answer each other, merged until they read well."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.core.compare.matching import Block, matching_blocks
from glossator.core.compare.model import Cosmetic
from glossator.core.compare.words import Words, reasons_between

LEAST_RATIO = 0.4
"""Passages with fewer words in common say the same thing in other words: their differences would be noise."""
LONGEST_CHAFF = 3
"""An equal stretch of so many words or fewer is merged into edits around it that are as long."""
_SIGNS = str.maketrans("", "", "-*_`#")
"""Hyphens, and the signs of Markdown."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Words `before_start` to `before_end` became `after_start` to `after_end` (indices of words)."""

    before_start: int
    before_end: int
    after_start: int
    after_end: int
    cosmetic: frozenset[Cosmetic] = frozenset()
    """Why both say the same; nothing for an edit of substance."""


def differences(before: Words, after: Words) -> list[Edit] | None:
    """The edits that turn `before` into `after`, in order; None where the two have too little in common."""
    meanings, others = before.meanings, after.meanings
    if meanings == others:
        return list(_reworded(before, after, [Edit(len(before), len(before), len(after), len(after))]))
    enough = LEAST_RATIO * (len(before) + len(after)) / 2
    if (Counter(meanings) & Counter(others)).total() < enough:
        return None
    blocks = matching_blocks(meanings, others)
    if sum(length for _, _, length in blocks) < enough:
        return None
    edits = _readable(list(_between(blocks, len(before), len(after))))
    end = Edit(len(before), len(before), len(after), len(after))
    return list(_reworded(before, after, [*edits, end]))


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


def _reworded(before: Words, after: Words, edits: Sequence[Edit]) -> Iterator[Edit]:
    """`edits` without the last, which is empty and ends both; with what is only printed differently between them."""
    at, other = 0, 0
    for edit in edits:
        yield from _printed_otherwise(before, after, at, other, edit.before_start - at)
        if edit.before_start < edit.before_end or edit.after_start < edit.after_end:
            yield _judged(before, after, edit)
        at, other = edit.before_end, edit.after_end


def _printed_otherwise(before: Words, after: Words, at: int, other: int, length: int) -> Iterator[Edit]:
    """The words that say the same and are printed differently, neighbours with the same reasons as one edit."""
    pairs = zip(before.printed[at : at + length], after.printed[other : other + length], strict=True)
    last: Edit | None = None
    for nth in [nth for nth, (one, two) in enumerate(pairs) if one != two]:
        here, there = at + nth, other + nth
        known = before.reasons.get(here), after.reasons.get(there)
        reasons = reasons_between(before.printed[here], after.printed[there], known)
        if last and (reasons != last.cosmetic or here > last.before_end):
            yield last
            last = None
        if reasons:
            start, other_start = (last.before_start, last.after_start) if last else (here, there)
            last = Edit(start, here + 1, other_start, there + 1, reasons)
    if last:
        yield last


def _judged(before: Words, after: Words, edit: Edit) -> Edit:
    """`edit` with the reason why it is none of substance, if words are only joined or parted differently."""
    one = "".join(before.meanings[edit.before_start : edit.before_end])
    other = "".join(after.meanings[edit.after_start : edit.after_end])
    if one == other:
        reason = Cosmetic.WHITE_SPACE
    elif one.translate(_SIGNS) == other.translate(_SIGNS):
        reason = Cosmetic.TYPOGRAPHY
    else:
        return edit
    return Edit(edit.before_start, edit.before_end, edit.after_start, edit.after_end, frozenset((reason,)))
