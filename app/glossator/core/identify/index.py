"""The known texts, made ready to be recognised by their pairs of neighbouring words.

A pair counts the more, the fewer texts have it. Weights are whole numbers, so that sums are the same on every machine
and in every order.
"""

import hashlib
import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from glossator.core.identify.naming import NameKey, name_key
from glossator.core.identify.packed import pack, unpack
from glossator.core.identify.words import split_words
from glossator.core.progress import Progress, unwatched

Pair = tuple[str, str]
UNKNOWN = -1
"""The number of a pair that no text has; it finds the last of the weights."""
_UNIT = 64
"""The weight of a pair that half of the texts have."""


@dataclass(frozen=True, slots=True)
class Index:
    """What is known of each text, all in the order of `ids`; pairs of words are numbered by their first occurrence."""

    ids: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]
    """What people call each licence, its title and SPDX id for instance."""
    digests: tuple[str, ...]
    """Of each text but for its white space, see `digest`."""
    pairs: Mapping[Pair, int]
    sequences: tuple["array[int]", ...]
    """The pairs of each text in reading order; one fewer than its words."""
    weights: Sequence[int]
    """Of each pair, and at the end of a pair that no text has."""
    totals: Sequence[int]
    """What the different pairs of each text weigh together."""
    sizes: Sequence[int]
    """How many different pairs each text has."""
    holders: Sequence[Sequence[int]]
    """The texts that have each pair."""
    entries: Sequence[int]
    """How many texts have each pair."""
    numbered: tuple[Pair, ...]
    """The pairs by number."""
    named: Mapping[NameKey, int]
    """The texts by what people call them, see `name_key`."""
    same: Mapping[bytes, Sequence[int]]
    """The texts by the hash of their pairs in order."""

    @classmethod
    def of(
        cls,
        texts: Mapping[str, str],
        names: Mapping[str, Sequence[str]] | None = None,
        progress: Progress = unwatched,
    ) -> "Index":
        """The index of `texts` by id; `names` are what people call them, by id too.

        `progress` is told the share done; what it raises ends the work.
        """
        ids = sorted(texts, key=lambda each: (len(each), each))
        pairs: dict[Pair, int] = {}
        sequences = []
        for nth, each in enumerate(ids):
            words = split_words(texts[each])
            numbers = [pairs.setdefault(pair, len(pairs)) for pair in pairwise(words)]
            sequences.append(array("I", numbers))
            progress((nth + 1) / len(ids))
        called = tuple(tuple((names or {}).get(each, ())) for each in ids)
        return _weighed(tuple(ids), called, tuple(digest(texts[each]) for each in ids), pairs, tuple(sequences))

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Index":
        """The index that `as_data` took apart."""
        words = data["words"]
        firsts, seconds = ((words[nth] for nth in unpack(data[side])) for side in ("firsts", "seconds"))
        pairs = {pair: nth for nth, pair in enumerate(zip(firsts, seconds, strict=True))}
        names = tuple(tuple(each) for each in data["names"])
        return _weighed(
            tuple(data["ids"]), names, tuple(data["digests"]), pairs, tuple(unpack(each) for each in data["sequences"])
        )

    def as_data(self) -> dict[str, Any]:
        """The index as plain data, to be kept as JSON."""
        numbers: dict[str, int] = {}
        firsts = [numbers.setdefault(first, len(numbers)) for first, _ in self.pairs]
        seconds = [numbers.setdefault(second, len(numbers)) for _, second in self.pairs]
        return {
            "ids": list(self.ids),
            "names": [list(each) for each in self.names],
            "digests": list(self.digests),
            "words": list(numbers),
            "firsts": pack(firsts),
            "seconds": pack(seconds),
            "sequences": [pack(each) for each in self.sequences],
        }

    def words(self, nth: int, start: int = 0, end: int | None = None) -> list[str]:
        """The words of a text from `start` to `end`; none of a text that has fewer than two."""
        sequence = self.sequences[nth]
        found = [self.numbered[pair][0] for pair in sequence[start:end]]
        if sequence and (end is None or end > len(sequence)):
            found.append(self.numbered[sequence[-1]][1])
        return found

    def pairs_of(self, words: Sequence[str]) -> list[int]:
        """The numbers of the pairs in `words`, in order; −1 for a pair that no text has."""
        find = self.pairs.get
        return [find(pair, UNKNOWN) for pair in pairwise(words)]

    def same_words(self, pairs: Sequence[int]) -> Sequence[int]:
        """The texts whose words are those of which `pairs` are all the pairs in order."""
        return () if UNKNOWN in pairs or not pairs else self.same.get(_hash(array("I", pairs)), ())

    def weight(self, pairs: Iterable[int]) -> int:
        """What `pairs` weigh together."""
        return sum(map(self.weights.__getitem__, pairs))


def digest(text: str) -> str:
    """What two texts have in common if and only if nothing but white space differs between them."""
    return hashlib.blake2b(" ".join(text.split()).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _weighed(
    ids: tuple[str, ...],
    names: tuple[tuple[str, ...], ...],
    digests: tuple[str, ...],
    pairs: Mapping[Pair, int],
    sequences: tuple["array[int]", ...],
) -> Index:
    """The index with what follows from the texts' pairs."""
    holders: list[list[int]] = [[] for _ in pairs]
    different = [frozenset(each) for each in sequences]
    for nth, each in enumerate(different):
        for pair in each:
            holders[pair].append(nth)
    entries = [len(each) for each in holders]
    weights = [_weight(each, len(ids)) for each in entries]
    totals = [sum(map(weights.__getitem__, each)) for each in different]
    sizes = [len(each) for each in different]
    weights.append(_weight(1, len(ids)))
    return Index(
        ids=ids,
        names=names,
        digests=digests,
        pairs=pairs,
        sequences=sequences,
        weights=weights,
        totals=totals,
        sizes=sizes,
        holders=holders,
        entries=entries,
        numbered=tuple(pairs),
        named=_named(ids, names),
        same=_same(sequences),
    )


def _named(ids: Sequence[str], names: Sequence[Sequence[str]]) -> dict[NameKey, int]:
    named: dict[NameKey, int] = {}
    for nth, each in enumerate(ids):
        for name in (each, *names[nth]):
            named.setdefault(name_key(name), nth)
    named.pop((), None)
    return named


def _same(sequences: Sequence["array[int]"]) -> dict[bytes, list[int]]:
    same: dict[bytes, list[int]] = {}
    for nth, each in enumerate(sequences):
        same.setdefault(_hash(each), []).append(nth)
    return same


def _hash(sequence: "array[int]") -> bytes:
    return hashlib.blake2b(sequence.tobytes(), digest_size=16).digest()


def _weight(holders: int, texts: int) -> int:
    """The rarer, the heavier; rounded, because the last digit of a logarithm differs between machines."""
    return max(1, round(_UNIT * math.log2((texts + 1) / holders)))
