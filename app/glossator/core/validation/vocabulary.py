"""The taxonomy and the rules: what the marks mean and how they are found."""

from collections.abc import Iterator
from pathlib import Path

from glossator.core.provisions.detect import fires
from glossator.core.provisions.rules import Rule, rules_in
from glossator.core.provisions.taxonomy import VOCABULARIES, load_taxonomy, taxonomy_in
from glossator.core.validation.mistake import Mistake, mistakes_in
from glossator.core.yaml_data import Mistakes, Record

_MATCHES = ("exact", "near")
_UNDERLINES = ("solid", "dash", "dot", "dash-dot", "dash-dot-dot", "wave")
_HUES = ("red", "orange", "amber", "green", "teal", "blue", "indigo", "purple", "pink", "grey")
_MOST_RESTRICTIVE = 3


def validate_taxonomy(path: Path) -> list[Mistake]:
    """Every mistake in a taxonomy: what is missing, unknown groups and marks, ids, badges and marks that repeat."""
    return mistakes_in(path, _check_taxonomy)


def _check_taxonomy(record: Record, mistakes: Mistakes) -> None:
    taxonomy_in(record)
    if mistakes:  # what is missing would be told a second time as what repeats
        return
    groups = {group.text("id") for group in record.records("groups")}
    kinds = record.records("kinds")
    for kind in kinds:
        _check_kind(kind, groups)
    for key in ("groups", "categories", "kinds"):
        _tell_repeated([(each, "id", each.text("id")) for each in record.records(key)])
    for language in ("en", "ar"):
        _tell_repeated([(kind, "badge", kind.record("badge").text(language)) for kind in kinds])
    _tell_repeated([(kind, "underline", f"{kind.text('hue')} {kind.text('underline')}") for kind in kinds])


def _check_kind(kind: Record, groups: set[str]) -> None:
    for key, known in (("group", groups), ("hue", _HUES), ("underline", _UNDERLINES)):
        if kind.text(key) not in known:
            kind.tell(key, f"“{kind.text(key)}” is not known")
    if not 0 <= kind.integer("restrictiveness") <= _MOST_RESTRICTIVE:
        kind.tell("restrictiveness", f"should be 0 to {_MOST_RESTRICTIVE}")
    crosswalk = kind.record("crosswalk")
    if missing := [each for each in VOCABULARIES if not crosswalk.has(each)]:
        kind.tell("crosswalk", f"says nothing of {', '.join(missing)}; write `none` where there is no counterpart")
    for vocabulary in crosswalk:
        if vocabulary not in VOCABULARIES:
            crosswalk.tell(vocabulary, "is no vocabulary that is mapped here")
        if crosswalk.value(vocabulary) != "none" and crosswalk.record(vocabulary).text("match") not in _MATCHES:
            crosswalk.tell(vocabulary, f"should match as one of {', '.join(_MATCHES)}")


def _tell_repeated(values: list[tuple[Record, str, str]]) -> None:
    """Tell where a value stands that stood before, by record and key."""
    seen = set()
    for record, key, value in values:
        if value in seen:
            record.tell(key, f"“{value}” stands here a second time")
        seen.add(value)


def check_rules(record: Record, mistakes: Mistakes) -> None:
    """Tell every mistake in a file of rules: unknown kinds, examples missed, counterexamples found."""
    rules = rules_in(record, is_checked=True)
    if mistakes:  # a rule that is not whole cannot be tried
        return
    stored = record.records("rules")
    taxonomy = load_taxonomy()
    for each, rule in zip(stored, rules, strict=True):
        if rule.kind not in taxonomy:
            each.tell("kind", f"“{rule.kind}” is not in the taxonomy")
        for key, reason in _failed_examples(rule):
            each.tell(key, reason)
    _tell_repeated([(each, "id", each.text("id")) for each in stored])


def _failed_examples(rule: Rule) -> Iterator[tuple[str, str]]:
    """The key and what is wrong with it."""
    if not rule.examples:
        yield "examples", "should hold a sentence that the rule finds"
    for example in rule.examples:
        if not fires(rule, example):
            yield "examples", f"of rule “{rule.id}” has one that it does not find: “{example}”"
    for example in rule.counterexamples:
        if fires(rule, example):
            yield "counterexamples", f"of rule “{rule.id}” has one that it finds: “{example}”"
