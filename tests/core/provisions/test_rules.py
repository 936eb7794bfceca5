"""The rules that ship: each finds its examples and not its counterexamples, and explains itself in both languages."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.core.assets import resource
from glossator.core.errors import GlossatorError
from glossator.core.library.library import Library
from glossator.core.provisions.detect import fires
from glossator.core.provisions.reading import passages
from glossator.core.provisions.rules import Rule, Scope, load_rules, rules_in
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.yaml_data import read_record
from tests.core.provisions.samples import rule_file


def read_rules(path: Path) -> tuple[Rule, ...]:
    return rules_in(read_record(path), is_checked=True)


FILES = sorted(resource("rules").glob("*.yaml"))
RULES = [rule for file in FILES for rule in read_rules(file)]
IN_ARABIC = "[\u0620-\u064a]"
# Arabic licences seldom speak of these, and no usual wording could be named.
WITHOUT_ARABIC = {"network-disclosure"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_examples_alone(rule: Rule) -> None:
    assert rule.examples
    assert [each for each in rule.examples if not fires(rule, each)] == []
    assert rule.counterexamples
    assert [each for each in rule.counterexamples if fires(rule, each)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_named_after_its_kind_and_explains_itself_in_both_languages(rule: Rule) -> None:
    assert rule.id.startswith(f"{rule.kind}.")
    assert rule.kind in load_taxonomy()
    assert all(kind in load_taxonomy() for kind in (*rule.yields, *rule.requires))
    assert rule.reason.en.endswith(".")
    assert rule.reason.ar.endswith(".")
    assert re.search(IN_ARABIC, rule.reason.ar)
    assert not re.search(IN_ARABIC, rule.reason.en)


def test_ids_are_unique_and_files_are_named_after_their_language() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.language == file.name[:2] for file in FILES for rule in read_rules(file))


def test_every_kind_can_be_found_in_english_and_nearly_every_one_in_arabic() -> None:
    kinds = {kind.id for kind in load_taxonomy().kinds}
    assert {rule.kind for rule in RULES if rule.language == "en"} == kinds
    assert {rule.kind for rule in RULES if rule.language == "ar"} == kinds - WITHOUT_ARABIC


def test_the_rules_that_are_loaded_are_those_of_the_files_in_that_language() -> None:
    assert load_rules("en") == tuple(rule for rule in RULES if rule.language == "en")
    assert load_rules("ar") == tuple(rule for rule in RULES if rule.language == "ar")
    assert load_rules("he") == ()


def test_expressions_of_one_name_say_the_same_in_every_english_file() -> None:
    """A ban that one file learns to read must be read by the others too."""
    named: dict[str, set[str]] = {}
    for file in FILES:
        if file.name.startswith("en-"):
            snippets = read_record(file).record("snippets")
            for name in snippets:
                named.setdefault(name, set()).add(snippets.text(name))
    assert [name for name, wordings in named.items() if len(wordings) > 1] == []


@pytest.mark.parametrize(
    "licence_id", ["gpl-3.0", "cc-by-nc-4.0", "llama-4", "openai-terms-2024", "specimen-proprietary-ar"]
)
def test_what_a_rule_needs_stands_wherever_it_would_fire(licence_id: str) -> None:
    """Else the words that tell quickly where a rule cannot fire would hide what it finds."""
    licence = Library.standard().licence(licence_id)
    rules = [rule for rule in load_rules(licence.metadata.language) if rule.scope is Scope.SENTENCE]
    hidden = [
        (rule.id, words)
        for words in dict.fromkeys(read.words for read in passages(licence.text, licence.clauses))
        for rule in rules
        if not fires(rule, words) and fires(replace(rule, needs=()), words)
    ]
    assert hidden == []


def test_shared_expressions_stand_in_for_their_names(tmp_path: Path) -> None:
    path = rule_file(tmp_path, match="{ban} benchmark", snippets="{not: (?:not|never), ban: 'must {not}'}")
    (rule,) = read_rules(path)
    assert fires(rule, "You must never benchmark it.")
    assert not fires(rule, "You may benchmark it.")


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"match": "(unclosed"}, "“match” is not a regular expression"),
        ({"match": "{ban} benchmark"}, "names a snippet that is not there: ban"),
        ({"duty": "should"}, "“duty” should be may, must or must-not"),
        ({"scope": "page"}, "“scope” should be sentence, clause, definition"),
        ({"reach": "page"}, "“reach” is not known here"),
    ],
)
def test_a_broken_rule_is_told_with_its_line(tmp_path: Path, wrong: dict[str, str], reason: str) -> None:
    with pytest.raises(GlossatorError) as raised:
        read_rules(rule_file(tmp_path, **wrong))
    assert reason in raised.value.details["reason"]
    assert int(raised.value.details["line"]) > 1
