"""What speaks for two clauses answering each other: rare words, headings, kinds; and what speaks against it."""

from dataclasses import replace

import pytest

from glossator.core.clauses.split import split
from glossator.core.compare.similarity import similarities
from glossator.core.compare.units import Unit, units_of
from glossator.core.library.model import Licence
from tests.support.samples import licence


def units(text: str, *kinds: set[str]) -> list[Unit]:
    sample: Licence = replace(licence("a", text), clauses=split(text))
    found = list(units_of(sample))
    return [replace(unit, kinds=frozenset(each)) for unit, each in zip(found, kinds, strict=True)] if kinds else found


def score(left: list[Unit], right: list[Unit]) -> float:
    return similarities(left, right).get((0, 0), 0.0)


def test_the_same_words_are_the_same_clause() -> None:
    text = "1. No trademark licences are granted under this agreement."
    assert score(units(text), units(text)) == pytest.approx(1.0)


def test_labels_count_for_nothing() -> None:
    same = "You may use the Model at home."
    assert score(units(f"1. {same}"), units(f"(a) {same}")) == pytest.approx(1.0)


def test_a_rare_word_tells_more_than_a_common_one() -> None:
    left = units("1. The licence covers patents.\n\n2. The licence covers names.\n\n3. The licence covers all else.")
    scores = similarities(left, units("1. Patents of the licensor.\n\n2. The licence as it is in all its parts."))
    assert scores[0, 0] > scores.get((0, 1), 0.0)


def test_headings_speak_for_a_pair() -> None:
    headed = units("1. Trade Marks. Nothing here lets you use our logos.")
    other = "Licensee may call itself a partner of nobody, logos included."
    assert score(headed, units(f"1. Trade Marks. {other}")) > score(headed, units(f"1. {other}"))


def test_kinds_pair_clauses_without_a_common_word() -> None:
    left, right = "1. Governed by Maltese law.", "1. يسري القانون الأردني."
    assert score(units(left), units(right)) == 0.0
    assert score(units(left, {"governing-law"}), units(right, {"governing-law"})) > 0.2


def test_kinds_of_one_matter_are_kindred() -> None:
    left, right = units("1. Alpha is the law.", {"field-of-use"}), "1. Beta is the law."
    assert score(left, units(right, {"acceptable-use-policy"})) > score(left, units(right, {"trademark"}))


def test_a_kind_granted_in_passing_makes_no_pair() -> None:
    assert score(units("1. Alpha.", {"private-use"}), units("1. Beta.", {"private-use"})) < 0.2


def test_a_definition_answers_a_definition() -> None:
    definition = '"Model" means the weights that the licensor publishes.'
    duty = "The licensor publishes the weights of the Model each year."
    assert score(units(definition), units(definition)) > score(units(definition), units(duty)) * 2


def test_bare_headings_pair_with_bare_headings_only() -> None:
    bare = units("1. Rights\n\n(a) Alpha beta.")[:1]
    assert score(bare, units("2. Rights\n\n(a) Gamma delta.")[:1]) == pytest.approx(1.0)
    assert score(bare, units("2. Rights of all kinds are kept.")) == 0.0


def test_a_heading_that_words_merely_announce_is_as_good_as_bare() -> None:
    bare = units("1. Definitions\n\n(a) Alpha is beta.")[:1]
    assert score(bare, units("2. Definitions. In this text:\n\n(a) Gamma is delta.")[:1]) == pytest.approx(1.0)
    granted = units("2. Definitions. In this text you may copy it, and:\n\n(a) Gamma is delta.", {"private-use"}, set())
    assert score(bare, granted[:1]) == 0.0


def test_a_title_answers_a_title() -> None:
    title, other = "ALPHA LICENCE\n\nVersion 2.0", "BETA LICENCE\n\nMay 2024"
    note = "Introductory note\n\nThis text follows the Alpha Licence, version 2.0, wherever it can, as all of us know."
    rest = "\n\n1. You may use it."
    assert score(units(title + rest), units(other + rest)) > score(units(title + rest), units(note + rest))


def test_a_kind_that_many_clauses_are_of_tells_less() -> None:
    ban, bans = {"field-of-use"}, "\n\n".join(f"{nth}. Item{nth}." for nth in range(1, 21))
    lone, many = units("1. Alpha.", ban), units(bans, *[ban] * 20)
    assert score(lone, many) < 0.2 < score(lone, units("1. Beta.", ban))


def test_words_in_more_clauses_than_can_be_compared_are_left_out() -> None:
    many = "\n\n".join(f"{nth}. Same words here, save for w{nth}x." for nth in range(1, 601))
    scores = similarities(units(many), units(many))
    assert all(left == right for left, right in scores)
