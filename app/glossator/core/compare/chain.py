"""The heaviest chain of pairs that rise on both sides, which keeps reading order on either."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

Pair = tuple[int, int]


def heaviest_chain(weights: Mapping[Pair, float]) -> list[Pair]:
    """The pairs of the largest total weight in which both sides strictly rise; in time n log n. Deterministic."""
    rights = sorted({right for _, right in weights})
    best = _PrefixBest(len(rights))
    links: list[tuple[Pair, int]] = []
    for left, row in _by_left(weights):
        found = []
        for right, weight in row:
            place = bisect_left(rights, right)
            total, link = best.up_to(place)
            found.append((place, total + weight, len(links)))
            links.append(((left, right), link))
        for place, total, link in found:
            best.put(place, total, link)
    return _followed(links, best.up_to(len(rights))[1])


def _by_left(weights: Mapping[Pair, float]) -> Iterable[tuple[int, list[tuple[int, float]]]]:
    rows: dict[int, list[tuple[int, float]]] = {}
    for (left, right), weight in sorted(weights.items()):
        rows.setdefault(left, []).append((right, weight))
    return rows.items()


def _followed(links: list[tuple[Pair, int]], last: int) -> list[Pair]:
    chain = []
    while last >= 0:
        pair, last = links[last]
        chain.append(pair)
    return chain[::-1]


class _PrefixBest:
    """The best total, and its link, among the first so many places (a Fenwick tree)."""

    def __init__(self, size: int) -> None:
        self._tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)

    def up_to(self, count: int) -> tuple[float, int]:
        found = (0.0, -1)
        while count > 0:
            found = max(found, self._tree[count], key=lambda each: each[0])
            count &= count - 1
        return found

    def put(self, place: int, total: float, link: int) -> None:
        at = place + 1
        while at < len(self._tree):
            if total > self._tree[at][0]:
                self._tree[at] = (total, link)
            at += at & -at
