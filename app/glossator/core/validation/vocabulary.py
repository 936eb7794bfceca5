"""The taxonomy and the rules: what the marks mean and how they are found."""

from collections import Counter
from collections.abc import Hashable, Iterable
from pathlib import Path

from glossator.core.errors import GlossatorError
from glossator.core.provisions.detect import fires
from glossator.core.provisions.rules import Rule, read_rules
from glossator.core.provisions.taxonomy import load_taxonomy, read_taxonomy
from glossator.core.validation.mistake import Mistake, mistakes_of


def validate_taxonomy(path: Path) -> list[Mistake]:
    """Every mistake in a taxonomy: groups that are not there, ids, badges and marks that stand twice."""
    found = mistakes_of(path, lambda: read_taxonomy(path))
    if found:
        return found
    taxonomy = read_taxonomy(path)
    groups = {group.id for group in taxonomy.groups}
    reasons = [
        f"kind “{kind.id}” names a group that is not there" for kind in taxonomy.kinds if kind.group not in groups
    ]
    reasons += _twice("kind", (kind.id for kind in taxonomy.kinds))
    reasons += _twice("English badge", (kind.badge.en for kind in taxonomy.kinds))
    reasons += _twice("Arabic badge", (kind.badge.ar for kind in taxonomy.kinds))
    reasons += _twice("mark", (f"{kind.hue} {kind.underline}" for kind in taxonomy.kinds))
    return [Mistake(path, 1, reason) for reason in reasons]


def validate_rules(path: Path) -> list[Mistake]:
    """Every mistake in a file of rules: unknown kinds, examples missed, counterexamples found."""
    try:
        rules = read_rules(path)
    except GlossatorError:
        return mistakes_of(path, lambda: read_rules(path))
    taxonomy = load_taxonomy()
    reasons = [
        f"rule “{rule.id}”: the taxonomy has no kind “{rule.kind}”" for rule in rules if rule.kind not in taxonomy
    ]
    reasons += _twice("rule", (rule.id for rule in rules))
    reasons += [reason for rule in rules for reason in _failed_examples(rule)]
    return [Mistake(path, 1, reason) for reason in reasons]


def _failed_examples(rule: Rule) -> Iterable[str]:
    if not rule.examples:
        yield f"rule “{rule.id}” has no example"
    for example in rule.examples:
        if not fires(rule, example):
            yield f"rule “{rule.id}” does not find its example “{example}”"
    for example in rule.counterexamples:
        if fires(rule, example):
            yield f"rule “{rule.id}” finds its counterexample “{example}”"


def _twice(what: str, values: Iterable[Hashable]) -> list[str]:
    return [f"{what} “{value}” stands there twice" for value, count in Counter(values).items() if count > 1]
