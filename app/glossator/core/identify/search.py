"""The known texts that fit a stretch of the unknown one, best first."""

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.core.identify.candidates import likely_texts
from glossator.core.identify.fit import Fit, Stretch, fit_within
from glossator.core.identify.index import UNKNOWN, Index
from glossator.core.identify.nearness import changes_needed

_LEAST_SCORE = 0.24
_LEAST_PRESENT = 0.55
"""Of a known text, to say that it is there as a whole."""
_SHORT, _SHORTEST_SCORE = 60, 0.9
"""A known text of fewer pairs must be more alike to be recognised, the shortest almost the same."""
_CLEAR = 0.5
_NEAR = 0.8
"""Fits with so much of the best one's evidence are looked at word by word."""
_MOST_NEAR = 6
_ALWAYS = 4
"""Added to the changes needed, so that a few more decide among few, and evidence decides among many."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """The text in question: its words and the numbers of their pairs, by `index`."""

    index: Index
    words: Sequence[str]
    pairs: Sequence[int]


def is_whole(found: Fit, index: Index) -> bool:
    """Whether the known text is there as a whole, with words changed perhaps, and not by chance."""
    length = index.sizes[found.text]
    return found.presence >= _LEAST_PRESENT and found.score >= max(
        _LEAST_SCORE, _SHORTEST_SCORE - (_SHORTEST_SCORE - _LEAST_SCORE) * length / _SHORT
    )


def fits(unknown: Unknown, start: int, end: int) -> list[Fit]:
    """How the likely texts fit the pairs from `start` to `end`, the best first."""
    index = unknown.index
    texts = likely_texts(index, frozenset(unknown.pairs[start:end]) - {UNKNOWN})
    found = sorted(_fits(unknown, texts, start, end), key=lambda each: (-each.evidence, each.text))
    near = [each for each in found if each.evidence >= _NEAR * found[0].evidence][:_MOST_NEAR]
    if len(near) < 2 or not is_whole(found[0], index):
        return found
    return [*_by_nearness(unknown, near), *found[len(near) :]]


def _fits(unknown: Unknown, texts: Sequence[int], start: int, end: int) -> list[Fit]:
    """Where the first text clearly fits nearly everything, the others are measured in its place."""
    if not texts:
        return []
    index, pairs = unknown.index, unknown.pairs
    first = fit_within(index, texts[0], pairs, start, end)
    if first and first.score >= _CLEAR and first.end - first.start >= (end - start) * _NEAR:
        stretch = Stretch(index, pairs, first.start, first.end)
        return [first, *map(stretch.fit, texts[1:])]
    rest = (fit_within(index, text, pairs, start, end) for text in texts[1:])
    return [each for each in (first, *rest) if each]


def _by_nearness(unknown: Unknown, near: Sequence[Fit]) -> list[Fit]:
    start, end = min(each.start for each in near), max(each.end for each in near)
    words, pairs = unknown.words[start : end + 1], unknown.pairs[start:end]
    needed = {each.text: _ALWAYS + changes_needed(unknown.index, each.text, words, pairs) for each in near}
    return sorted(near, key=lambda each: (needed[each.text] / each.evidence, each.text))
