"""The known licences, and pieces of them, that a longer text holds."""

from collections.abc import Iterator, Sequence

from glossator.core.identify.fit import Fit
from glossator.core.identify.index import Index
from glossator.core.identify.search import Unknown, fits, is_whole
from glossator.core.progress import Progress, unwatched

_LEAST_PAIRS = 8
"""No stretch of fewer pairs is looked at."""
_WINDOW = 2000
"""So many pairs of a long text are looked at in one go, or more where a known text is longer."""
_REACH = 1.3
_LEAST_NAMED, _LEAST_PIECE = 40, 15
"""Pairs that a piece of a licence must share with it: to be named, and to be thought of."""
_PURE = 0.8
_LARGE = 0.25
"""Of a licence, to be a licence cut off rather than a passage."""
_AS_MUCH, _FAR_MORE = 0.95, 1.2
"""Of what two texts share with the stretch: as good as the same; enough to prefer a piece to a short whole."""


def parts(unknown: Unknown, start: int, end: int, progress: Progress = unwatched) -> Iterator[Fit]:
    """What can be named between the pairs `start` and `end`, in reading order.

    `progress` is told the share of the text that has been read.
    """
    at = start
    while end - at >= _LEAST_PAIRS:
        progress(at / len(unknown.pairs))
        stop = min(at + _WINDOW, end)
        found = _first_part(unknown, at, stop, end)
        if found:
            yield from parts(unknown, at, found.start - 1)
            yield found
            at = found.end + 1
        elif stop == end:
            return
        else:
            at += _WINDOW // 2


def _first_part(unknown: Unknown, start: int, stop: int, end: int) -> Fit | None:
    """The best part between `start` and `stop`; it may go on up to `end`."""
    found = fits(unknown, start, stop)
    lengths = unknown.index.sequences
    reach = max((each.start + int(len(lengths[each.text]) * _REACH) for each in found), default=stop)
    reach = min(reach, end)
    if reach > stop:
        found = fits(unknown, start, reach)
    part = named(found, unknown.index)
    if part is None:
        return None
    # Texts that are like this one alone were no candidates while others stood around it.
    is_cut = part.end >= max(stop, reach) - 1
    last = min(part.start + int(len(lengths[part.text]) * _REACH), end) if is_cut else part.end
    return named(fits(unknown, part.start, max(part.end, last)), unknown.index) or part


def is_piece(found: Fit) -> bool:
    """Whether the stretch may be a piece of the known text: nearly all of it is there, word for word."""
    return found.purity >= _PURE and found.matched >= _LEAST_PIECE


def named(found: Sequence[Fit], index: Index) -> Fit | None:
    """The one of the fits `found` that can be named with confidence, if any."""
    whole = next((each for each in found if is_whole(each, index)), None)
    piece = _excerpt(found, index)
    return piece if piece and (whole is None or _is_better(piece, whole)) else whole


def _is_better(piece: Fit, whole: Fit) -> bool:
    """Whether a piece of one text says more than another text as a whole: much more of it, or every word."""
    if piece.purity == 1 and whole.purity < 1 and piece.presence >= _LARGE:
        return piece.shared >= whole.shared
    return piece.shared >= _FAR_MORE * whole.shared


def _excerpt(found: Sequence[Fit], index: Index) -> Fit | None:
    """The fit that is a piece of one licence, and of no other but those that contain it.

    Where one text has every word of it, a text that lacks a single one is no other.
    """
    pieces = [each for each in found if is_piece(each) and each.matched >= _LEAST_NAMED]
    if not pieces:
        return None
    most = max(pieces, key=lambda each: (each.shared, -each.text))
    enough = most.shared if most.purity == 1 else _AS_MUCH * most.shared
    as_much = [each for each in pieces if each.shared >= enough]
    least = min(as_much, key=lambda each: (each.there, each.text))
    return least if all(each is least or _contains(index, each.text, least.text) for each in as_much) else None


def _contains(index: Index, text: int, other: int) -> bool:
    """Whether one known text has another in it, as a licence with an exception has the licence itself."""
    shared = frozenset(index.sequences[text]).intersection(index.sequences[other])
    return index.weight(shared) >= _AS_MUCH * index.totals[other]
