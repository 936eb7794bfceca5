"""Where one part ends and the next one begins: words that both might have go to the one that has more of them."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from glossator.core.identify.fit import Fit, Stretch
from glossator.core.identify.search import Unknown


def settled(unknown: Unknown, parts: Iterable[Fit]) -> list[Fit]:
    """`parts` in reading order, those that touch parted where it suits both of them best."""
    done: list[Fit] = []
    for part in sorted(parts, key=lambda each: each.start):
        if done and part.start - done[-1].end <= 1 and part.text != done[-1].text:
            done[-1:] = _parted(unknown, done[-1], part)
        else:
            done.append(part)
    return done


def _parted(unknown: Unknown, left: Fit, right: Fit) -> tuple[Fit, Fit]:
    here = unknown.pairs[left.start : right.end]
    lefts, rights = ([pair in known for pair in here] for known in (_pairs(unknown, left), _pairs(unknown, right)))
    gains = list(accumulate((one - other for one, other in zip(lefts, rights, strict=True)), initial=0))
    most, now = max(gains), left.end - left.start
    border = min((at for at, gain in enumerate(gains) if gain == most), key=lambda at: abs(at - now))
    end, start = _last(lefts[:border]), border + _first(rights[border:])
    if not end or start >= len(here):
        return left, right
    return (
        Stretch(unknown.index, unknown.pairs, left.start, left.start + end).fit(left.text),
        Stretch(unknown.index, unknown.pairs, left.start + max(start, end + 1), right.end).fit(right.text),
    )


def _pairs(unknown: Unknown, part: Fit) -> frozenset[int]:
    return frozenset(unknown.index.sequences[part.text])


def _first(own: Sequence[bool]) -> int:
    """How many pairs stand before the first that is its own."""
    return own.index(True) if True in own else len(own)


def _last(own: Sequence[bool]) -> int:
    """How many pairs there are up to the last that is its own."""
    return len(own) - _first(own[::-1])
