"""The rules' own findings in a text."""

import re
from collections.abc import Iterable, Iterator, Sequence

from glossator.core.clauses.model import Clause
from glossator.core.progress import Progress, unwatched
from glossator.core.provisions.model import Provision
from glossator.core.provisions.own_rules import rules_for
from glossator.core.provisions.reading import Passage, one_line, passage, passages, whole_clauses
from glossator.core.provisions.rules import Rule, Scope, pattern
from glossator.core.provisions.values import facts

Finding = tuple[Rule, Provision]
"""A provision with the rule that found it."""
_TELLING = 200
"""Passages after which the share read is told."""


def detect(
    text: str, clauses: Sequence[Clause], language: str, progress: Progress = unwatched
) -> tuple[Provision, ...]:
    """What the rules for `language` find in the clauses' own words, in reading order.

    A kind is marked once a sentence: where two rules of one kind agree, the first one is named. Definitions are left
    to rules that are made for them, and a whole clause is marked only where no sentence of it is. An item of a list
    is read with the words that open the list, and marked where it adds to them. `progress` is told the share of the
    text that has been read, and what it raises ends the work.
    """
    rules = rules_for(language.split("-")[0])
    of_scope = {scope: [rule for rule in rules if rule.scope is scope] for scope in Scope}
    found: list[Finding] = []
    for nth, each in enumerate(passages(text, clauses)):
        if nth % _TELLING == 0:
            progress(each.start / len(text))
        scope = Scope.DEFINITION if each.is_definition else Scope.SENTENCE
        found.extend(_in_passage(text, each, of_scope[scope]))
    if of_scope[Scope.CLAUSE]:
        found.extend(_in_clauses(text, clauses, of_scope[Scope.CLAUSE], found))
    return tuple(sorted(_standing(found), key=lambda one: (one.start, one.end, one.kind)))


def _in_clauses(text: str, clauses: Sequence[Clause], rules: Sequence[Rule], found: Iterable[Finding]) -> list[Finding]:
    """What the rules for whole clauses find where nothing of their kind was `found` in a sentence of the clause."""
    marked = {(one.clause, one.kind) for _, one in found}
    return [
        finding
        for whole in whole_clauses(text, clauses)
        for finding in _in_passage(text, whole, [rule for rule in rules if (whole.clause, rule.kind) not in marked])
    ]


def _standing(found: Sequence[Finding]) -> Iterator[Provision]:
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
    return is_of_scope and any(_match(each, read) for each in _promising([rule], read.key))


def _in_passage(text: str, read: Passage, rules: Iterable[Rule]) -> list[Finding]:
    found: dict[str, Finding] = {}
    for rule in _promising(rules, read.key):
        if rule.kind not in found and (match := _match(rule, read)):
            found[rule.kind] = rule, _finding(rule, match, read, text)
    return list(found.values())


def _promising(rules: Iterable[Rule], key: str) -> Iterator[Rule]:
    """The rules of which every group of needed words has one in `key`; plain loops, for most rules end here."""
    for rule in rules:
        for words in rule.needs:
            for word in words:
                if word in key:
                    break
            else:
                break
        else:
            yield rule


def _match(rule: Rule, read: Passage) -> re.Match[str] | None:
    for source in rule.match:
        for match in pattern(source).finditer(read.key):
            if match.end() > read.own and not read.reports(*match.span()):
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
