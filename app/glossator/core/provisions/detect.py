"""The rules' own findings in a text."""

import re
from collections.abc import Iterable, Iterator, Sequence

from glossator.core.clauses.model import Clause
from glossator.core.provisions.model import Provision
from glossator.core.provisions.reading import Passage, one_line, passage, passages, whole_clauses
from glossator.core.provisions.rules import Rule, Scope, load_rules, pattern
from glossator.core.provisions.values import facts


def detect(text: str, clauses: Sequence[Clause], language: str) -> tuple[Provision, ...]:
    """What the rules for `language` find in the clauses' own words, in reading order.

    A kind is marked once a sentence: where two rules of one kind agree, the first one is named. Definitions are left
    to rules that are made for them, and a whole clause is marked only where no sentence of it is. An item of a list
    is read with the words that open the list, and marked where it adds to them.
    """
    rules = load_rules(language.split("-")[0])
    of_scope = {scope: [rule for rule in rules if rule.scope is scope] for scope in Scope}
    found: list[tuple[Rule, Provision]] = []
    for each in passages(text, clauses):
        scope = Scope.DEFINITION if each.is_definition else Scope.SENTENCE
        found.extend(_in_passage(text, each, of_scope[scope]))
    if of_scope[Scope.CLAUSE]:
        marked = {(one.clause, one.kind) for _, one in found}
        for whole in whole_clauses(text, clauses):
            rest = [rule for rule in of_scope[Scope.CLAUSE] if (whole.clause, rule.kind) not in marked]
            found.extend(_in_passage(text, whole, rest))
    return tuple(sorted(_standing(found), key=lambda one: (one.start, one.end, one.kind)))


def _standing(found: list[tuple[Rule, Provision]]) -> Iterator[Provision]:
    """The findings that others do not overrule, and that have the others which they need."""
    stated = {rule.kind for rule, _ in found if not rule.yields}
    standing = [(rule, provision) for rule, provision in found if stated.isdisjoint(rule.yields)]
    while True:
        kinds = {rule.kind for rule, _ in standing}
        kept = [(rule, provision) for rule, provision in standing if kinds.issuperset(rule.requires)]
        if len(kept) == len(standing):
            return (provision for _, provision in kept)
        standing = kept


def fires(rule: Rule, words: str) -> bool:
    """Whether `rule` finds its kind in a passage of its scope."""
    read = passage(one_line(words))
    is_of_scope = rule.scope is Scope.CLAUSE or read.is_definition is (rule.scope is Scope.DEFINITION)
    return is_of_scope and _match(rule, read) is not None


def _in_passage(text: str, read: Passage, rules: Iterable[Rule]) -> list[tuple[Rule, Provision]]:
    found: dict[str, tuple[Rule, Provision]] = {}
    for rule in rules:
        if rule.kind not in found and (match := _match(rule, read)):
            found[rule.kind] = rule, _finding(rule, match, read, text)
    return list(found.values())


def _match(rule: Rule, read: Passage) -> re.Match[str] | None:
    if all(any(word in read.key for word in words) for words in rule.needs):
        for source in rule.match:
            for match in pattern(source).finditer(read.key):
                if match.end() > read.own:
                    return None if any(pattern(each).search(read.key) for each in rule.unless) else match
    return None


def _finding(rule: Rule, match: re.Match[str], read: Passage, text: str) -> Provision:
    printed = {name: read.words[slice(*match.span(name))] for name in match.groupdict()}
    return Provision(
        kind=rule.kind,
        clause=read.clause,
        start=read.start,
        end=read.end,
        quote=text[read.start : read.end],
        origin=f"rule:{rule.id}",
        summary=rule.reason,
        value={**rule.value, **facts(match.groupdict(), printed)},
        duty=rule.duty,
        fired=read.words[slice(*match.span())],
    )
