"""Recognising a changed text among 2,500 known ones, against the cost of splitting that text into words."""

import random
import statistics
import time
from collections.abc import Callable, Iterator, Mapping

import pytest

from glossator.core.identify.identify import identify
from glossator.core.identify.index import Index
from glossator.core.identify.words import split_words
from tests.bench.texts import edited, prose

TEXTS, QUERIES, ROUNDS = 2500, 120, 5
SHARES = (0.005, 0.01, 0.05, 0.1)
MOST = 20
LEAST_RIGHT = 0.95


@pytest.fixture(scope="module")
def texts() -> Mapping[str, str]:
    """Texts of 250 to 6,000 words; half of them are an earlier one with some words changed, as new versions are."""
    chance = random.Random(7)
    made: dict[str, str] = {}
    for nth in range(TEXTS):
        if nth % 2:
            made[f"{nth}"] = edited(made[f"{nth - 1}"], 0.03, seed=nth)
        else:
            made[f"{nth}"] = prose(round(250 * 24 ** chance.random()), seed=nth)
    return made


@pytest.fixture(scope="module")
def index(texts: Mapping[str, str]) -> Index:
    return Index.of(texts)


def test_identification_against_splitting_into_words(texts: Mapping[str, str], index: Index) -> None:
    queries = list(_queries(texts))
    ratios = [_ratio(query, index) for _, query in queries]
    median, p95 = statistics.median(ratios), statistics.quantiles(ratios, n=20)[-1]
    right = sum((match := identify(query, index).match) is not None and match.id == each for each, query in queries)
    print(f"\nidentification / splitting: median {median:.1f}, p95 {p95:.1f}; {right} of {QUERIES} right")
    assert right >= LEAST_RIGHT * QUERIES
    assert p95 <= MOST


def _queries(texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Known texts with some of their words changed, and their ids."""
    chance = random.Random(8)
    for nth, each in enumerate(chance.sample(sorted(texts), QUERIES)):
        yield each, edited(texts[each], SHARES[nth % len(SHARES)], seed=TEXTS + nth)


def _ratio(query: str, index: Index) -> float:
    return _seconds(lambda: identify(query, index)) / _seconds(lambda: split_words(query))


def _seconds(action: Callable[[], object]) -> float:
    """The shortest of a few rounds: what else the machine does is no part of it."""
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        action()
        times.append(time.perf_counter() - begun)
    return min(times)
