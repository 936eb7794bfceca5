"""The words of a selector in a text as it is today: at their place, elsewhere, or changed; never silently others.

Candidates are judged as the client of Hypothesis judges them: quoted words count for 50, what stands before and behind
them for 20 each, and where they stand for 2. No more than half of the quoted characters may need an edit.
"""

from collections.abc import Iterator

from glossator.core.library.model import Licence
from glossator.core.notes.anchoring.fitting import Fit, fit_at, fit_within
from glossator.core.notes.anchoring.long_quotations import LONGEST, anchor_by_ends
from glossator.core.notes.anchoring.model import NOWHERE, Hold, Located
from glossator.core.notes.anchoring.quotation import quotation
from glossator.core.notes.anchoring.sameness import says_the_same
from glossator.core.notes.anchoring.stretches import likely_stretches
from glossator.core.notes.anchoring.tokens import tokens_of_licence
from glossator.core.notes.model import Selector

_CLAUSE, _POSITION = 0.02, 0.02
"""What the same clause and the same place add to a likeness of at most 1: enough to choose, not to be sure."""
_LEAST_LIKENESS = 0.5
"""Words less like the quoted ones and their neighbours are not the ones meant."""
_SURE_BESIDE = 1.15
"""The likeness of what is before and behind words, together, that shows them to be the ones meant."""
_SURE_LEAD = 0.06
"""How much more like them the best words must be than the next best."""
_LEAST_QUOTE, _SURE_QUOTE = 0.5, 0.8
"""The share of quoted characters that needs no edit: of words that may be meant, and that need no neighbours to be."""
_TELLING = 40
"""Unedited characters by which words are known without their neighbours."""
_MOST_PLACES = 50
"""Places of the very same words that are looked at."""


def anchor(target: Selector, licence: Licence) -> Located:
    """Where the words of `target` stand in `licence` today, and how firmly that is known."""
    found = _with_neighbours(target, licence.text)
    if found:
        return found
    if len(target.exact) > LONGEST:
        return anchor_by_ends(target, licence, anchor)
    wanted, read = quotation(target), tokens_of_licence(licence.text)
    changed = (fit_within(wanted, read, stretch) for stretch in likely_stretches(wanted, read))
    return _best(target, licence, [*_unchanged(target, licence.text), *filter(None, changed)])


def anchor_unchanged(target: Selector, licence: Licence) -> Located:
    """Where the very same words stand; nowhere if there are none, or if two places are equally likely."""
    found = _with_neighbours(target, licence.text) or _best(target, licence, list(_unchanged(target, licence.text)))
    return NOWHERE if found.hold is Hold.DOUBTFUL else found


def anchor_within(target: Selector, licence: Licence, start: int, end: int) -> Located:
    """The words between characters `start` and `end` of `licence` that answer those of `target`.

    That they are to be found there is known beforehand, so that it is enough if half of them are the same.
    """
    wanted, read = quotation(target), tokens_of_licence(licence.text)
    fit = fit_within(wanted, read, read.between(start, end))
    if fit is None or fit.quote < _LEAST_QUOTE:
        return NOWHERE
    return Located(fit.start, fit.end, _hold(target, licence.text, fit))


def _with_neighbours(target: Selector, text: str) -> Located | None:
    """The words where they were or, with all that stood around them, at one place only."""
    if _stand_at(target, text, target.start) and _has_neighbour(target, text):
        return Located(target.start, target.start + len(target.exact), Hold.HELD)
    start = _only_place(target, text)
    return Located(start, start + len(target.exact), Hold.MOVED) if start >= 0 else None


def _stand_at(target: Selector, text: str, start: int) -> bool:
    return start >= 0 and target.exact != "" and text.startswith(target.exact, start)


def _has_neighbour(target: Selector, text: str) -> bool:
    """Whether what stood on at least one side of the words still stands there."""
    end = target.start + len(target.exact)
    return text.endswith(target.prefix, 0, target.start) or text.startswith(target.suffix, end)


def _only_place(target: Selector, text: str) -> int:
    """Where the words begin that have all their neighbours, if they stand there only; else -1."""
    whole = target.prefix + target.exact + target.suffix
    at = text.find(whole) if target.exact and whole != target.exact else -1
    return at + len(target.prefix) if at >= 0 and text.find(whole, at + 1) < 0 else -1


def _unchanged(target: Selector, text: str) -> Iterator[Fit]:
    """The places of the very same words."""
    wanted, read = quotation(target), tokens_of_licence(text)
    for start in _places(target.exact, text) if target.exact.strip() else ():
        yield fit_at(wanted, read, start, start + len(target.exact))


def _places(words: str, text: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        yield at
        at = text.find(words, at + 1)


def _best(target: Selector, licence: Licence, fits: list[Fit]) -> Located:
    best = max(fits, key=_Rank(target, licence), default=None)
    if best is None or not _may_be_meant(best):
        return NOWHERE
    hold = _hold(target, licence.text, best)
    lead = best.likeness - max((fit.likeness for fit in fits if _is_elsewhere(fit, best)), default=0.0)
    is_sure = lead >= _SURE_LEAD and best.quote >= _LEAST_QUOTE
    is_sure = is_sure and (best.prefix + best.suffix >= _SURE_BESIDE or _is_told(best, _SURE_QUOTE))
    return Located(best.start, best.end, hold if is_sure or hold is Hold.HELD else Hold.DOUBTFUL)


class _Rank:
    """The likeness of a fit, with what its clause and its place add."""

    def __init__(self, target: Selector, licence: Licence) -> None:
        own = (clause for clause in licence.clauses if clause.id == target.clause)
        self._low, self._high = next(((clause.start, clause.end) for clause in own), (0, 0))
        self._start, self._size = target.start, max(1, len(licence.text))

    def __call__(self, fit: Fit) -> float:
        away = abs(fit.start - self._start) / self._size
        return fit.likeness + _CLAUSE * (self._low <= fit.start < self._high) + _POSITION * (1 - away)


def _may_be_meant(fit: Fit) -> bool:
    if fit.quote < _LEAST_QUOTE:  # other words between the same neighbours
        return min(fit.prefix, fit.suffix) >= _SURE_QUOTE and fit.beside >= _TELLING / 2
    return fit.likeness >= _LEAST_LIKENESS or _is_told(fit, _LEAST_QUOTE)


def _is_told(fit: Fit, least: float) -> bool:
    """Whether the words are known by themselves, for their neighbours may be others."""
    return fit.quote >= least and fit.quote * fit.size >= _TELLING


def _is_elsewhere(fit: Fit, best: Fit) -> bool:
    return fit.start >= best.end or fit.end <= best.start


def _hold(target: Selector, text: str, fit: Fit) -> Hold:
    if fit.start == target.start and text[fit.start : fit.end] == target.exact:
        return Hold.HELD
    return Hold.MOVED if says_the_same(target.exact, text[fit.start : fit.end]) else Hold.CHANGED
