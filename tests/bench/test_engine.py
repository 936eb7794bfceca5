"""Splitting and detecting: how they grow with the text, and what the rules find beside the curators."""

import math
import time
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise

import pytest

from glossator.core.clauses.split import split
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.provisions.detect import detect
from glossator.core.provisions.model import Provision
from glossator.core.provisions.rules import load_rules, pattern
from tests.bench.texts import prose

SIZES = (1_000, 10_000, 100_000, 1_000_000)
DEGENERATE_SIZES = (1_000, 10_000, 100_000)
SLACK = 2.0
"""How much more than n log n a step may take: a quadratic step would take ten times as long."""
TOO_SHORT = 0.02
"""Seconds below which a measurement says nothing."""
DEGENERATE: dict[str, Callable[[int], str]] = {
    "one paragraph": lambda words: "you may not use the outputs of it to improve any model " * (words // 11),
    "one-word clauses": lambda words: "\n".join(f"{nth}. word" for nth in range(1, words // 2)),
    "the same number": lambda words: "1. word\n" * (words // 2),
    "one-word lines": lambda words: "word\n" * words,
    "deep indentation": lambda words: "\n".join(" " * (nth % 300) + "- word" for nth in range(words // 2)),
    "brackets in a line": lambda words: "(a) word; " * (words // 2),
    "numbers": lambda words: "12 34. 5 " * (words // 3),
    "headings": lambda words: "Some Heading Here\n\n" * (words // 3),
    "definitions": lambda words: '"Term" means a thing.\n\n' * (words // 4),
    "colons": lambda words: "You may not do the following:\n" * (words // 6),
    "quotation marks": lambda words: '" ' * words,
}
ADVERSARIAL = (
    "you may not use ",
    "licence under this licence ",
    "shall not be ",
    "copyright notices ",
    "more than 1,000,000 ",
    "of the of the ",
    "a, b and ",
    "may be used, ",
    "لا يجوز استخدام ",
    "    ",
    '"""',
)
"""Words at which an expression with a flaw would try again and again."""
LEAST_PRECISION, LEAST_RECALL = 0.95, 0.85
"""Of the kinds that the rules find in each licence that a curator read in English."""


def test_time_grows_no_faster_than_the_text() -> None:
    check_growth("licence prose", [prose(words) for words in SIZES])


@pytest.mark.parametrize("name", DEGENERATE)
def test_degenerate_texts_grow_no_faster_either(name: str) -> None:
    check_growth(name, [DEGENERATE[name](words) for words in DEGENERATE_SIZES])


@pytest.mark.parametrize("words", ADVERSARIAL, ids=repr)
def test_no_expression_tries_again_and_again(words: str) -> None:
    """Four times the words take four times as long; a quadratic expression would take sixteen times."""
    rules = (*load_rules("en"), *load_rules("ar"))
    sources = [source for rule in rules for source in (*rule.match, *rule.unless)]
    short, long = (min(searching(sources, words * (n // len(words))) for _ in range(2)) for n in (2_000, 8_000))
    print(f"\n{words!r}: 2,000 characters {short:.3f} s, 8,000 characters {long:.3f} s")
    assert long < 9 * short + TOO_SHORT


def searching(sources: list[str], text: str) -> float:
    begun = time.perf_counter()
    for source in sources:
        for _ in pattern(source).finditer(text):
            pass
    return time.perf_counter() - begun


def check_growth(name: str, texts: list[str]) -> None:
    splitting, detecting = [], []
    for text in texts:
        begun = time.perf_counter()
        clauses = split(text)
        between = time.perf_counter()
        detect(text, clauses, "en")
        splitting.append(between - begun)
        detecting.append(time.perf_counter() - between)
    words = [len(text.split()) for text in texts]
    print(f"\n{name}: " + ", ".join(f"{count:,} words {a:.3f} + {b:.3f} s" for count, a, b in zip(
        words, splitting, detecting, strict=True)))  # fmt: skip
    for seconds in (splitting, detecting):
        for (n, shorter), (m, longer) in pairwise(zip(words, seconds, strict=True)):
            assert longer < SLACK * max(shorter, TOO_SHORT) * (m * math.log(m)) / (n * math.log(n))


def test_rules_against_curators() -> None:
    licences = [each for each in english_curated() if each.provisions]
    found = {each.metadata.id: detect(each.text, each.clauses, "en") for each in licences}
    right, missed, wrong = Counter[str](), Counter[str](), Counter[str]()
    for licence in licences:
        curated = {each.kind for each in licence.provisions}
        detected = {each.kind for each in found[licence.metadata.id]}
        right.update(curated & detected)
        missed.update(curated - detected)
        wrong.update(detected - curated)
    print(
        f"\n{len(licences)} licences; kind: licences where rules and curator agree, rules miss it, rules alone have it;"
    )
    print("passages of the curator that the rules mark too, passages of the rules that the curator marks too")
    for kind in sorted(right | missed | wrong):
        shares = shares_marked(kind, licences, found)
        print(f"  {kind:24} {right[kind]:3} {missed[kind]:3} {wrong[kind]:3}   {shares}")
    precision = right.total() / (right.total() + wrong.total())
    recall = right.total() / (right.total() + missed.total())
    print(f"kinds a licence: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= LEAST_PRECISION
    assert recall >= LEAST_RECALL


def english_curated() -> Iterable[Licence]:
    library = Library.standard()
    for entry in library.entries():
        if entry.is_curated and entry.language == "en":
            yield library.licence(entry.id)


def shares_marked(kind: str, licences: list[Licence], found: dict[str, tuple[Provision, ...]]) -> str:
    """How many passages of `kind` overlap one of the other side, as "m/n m/n" for the curators' and the rules'."""
    tallies = Counter[str]()
    for licence in licences:
        curated = [each for each in licence.provisions if each.kind == kind]
        detected = [each for each in found[licence.metadata.id] if each.kind == kind]
        for side, mine, theirs in (("curated", curated, detected), ("detected", detected, curated)):
            tallies[side] += len(mine)
            tallies[f"{side} too"] += sum(any(overlap(one, other) for other in theirs) for one in mine)
    return " ".join(f"{tallies[f'{side} too']:3}/{tallies[side]:<3}" for side in ("curated", "detected"))


def overlap(one: Provision, other: Provision) -> bool:
    return min(one.end, other.end) > max(one.start, other.start)
