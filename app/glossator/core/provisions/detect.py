"""The rules' own findings in a text."""

from collections.abc import Iterable, Sequence

from glossator.core.clauses.model import Clause
from glossator.core.provisions.model import Provision
from glossator.core.provisions.rules import Rule, load_rules
from glossator.core.text.folding import fold
from glossator.core.text.sentences import sentences


def detect(text: str, clauses: Sequence[Clause], language: str) -> tuple[Provision, ...]:
    """What the rules for `language` find in the clauses' own words, in reading order.

    A kind is marked once a sentence: where two rules of one kind agree, the first one is named.
    """
    rules = [rule for rule in load_rules() if rule.language == language.split("-")[0]]
    key = fold(text)
    found = [each for clause in clauses for each in _in_clause(text, key, clause, rules)]
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.kind)))


def _in_clause(text: str, key: str, clause: Clause, rules: Iterable[Rule]) -> list[Provision]:
    spans = {"sentence": sentences(text, clause.body, clause.own_end)}
    spans["clause"] = [(spans["sentence"][0][0], spans["sentence"][-1][1])] if spans["sentence"] else []
    marked: dict[tuple[str, int, int], Provision] = {}
    for rule in rules:
        for start, end in spans[rule.scope]:
            if (rule.kind, start, end) not in marked and fires(rule, key[start:end]):
                marked[rule.kind, start, end] = _finding(rule, clause, text, start, end)
    return list(marked.values())


def fires(rule: Rule, folded: str) -> bool:
    """Whether `rule` finds its kind in a sentence or clause that `fold` has prepared."""
    return rule.match.search(folded) is not None and not (rule.unless and rule.unless.search(folded))


def _finding(rule: Rule, clause: Clause, text: str, start: int, end: int) -> Provision:
    return Provision(
        kind=rule.kind,
        clause=clause.id,
        start=start,
        end=end,
        quote=text[start:end],
        origin=f"rule:{rule.id}",
        summary=rule.reason,
    )
