"""Rules that find provisions in texts that nobody has read yet: `resources/rules/*.yaml` as values."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from glossator.core.assets import resource
from glossator.core.provisions.model import Localised
from glossator.core.provisions.taxonomy import localised
from glossator.core.yaml_data import Record, read_record

SCOPES = ("sentence", "clause")


@dataclass(frozen=True, slots=True)
class Rule:
    """A sentence (or clause) that `match` finds and `unless` does not is a provision of `kind`."""

    id: str
    kind: str
    language: str
    scope: str
    match: re.Pattern[str]
    unless: re.Pattern[str] | None
    reason: Localised
    examples: tuple[str, ...]
    """Sentences that the rule must find."""
    counterexamples: tuple[str, ...]
    """Sentences that it must leave alone."""


@cache
def load_rules() -> tuple[Rule, ...]:
    """The rules that Glossator ships, in the order of their files and within these."""
    return tuple(rule for file in sorted(resource("rules").glob("*.yaml")) for rule in read_rules(file))


def read_rules(path: Path) -> tuple[Rule, ...]:
    """The rules in the file at `path`; raises GlossatorError with the line of the first mistake."""
    record = read_record(path)
    language = record.text("language")
    rules = tuple(_rule(each, language) for each in record.records("rules"))
    record.finish()
    return rules


def _rule(record: Record, language: str) -> Rule:
    scope = record.text("scope", "sentence")
    if scope not in SCOPES:
        record.fail("scope", "should be sentence or clause")
    rule = Rule(
        id=record.text("id"),
        kind=record.text("kind"),
        language=language,
        scope=scope,
        match=_pattern(record, "match"),
        unless=_pattern(record, "unless") if record.has("unless") else None,
        reason=localised(record.record("reason")),
        examples=record.texts("examples"),
        counterexamples=record.texts("counterexamples"),
    )
    record.finish()
    return rule


def _pattern(record: Record, key: str) -> re.Pattern[str]:
    """Alternatives, one a list item, in which a space stands for any white space."""
    alternatives = (re.sub(" +", lambda _: r"\s+", each) for each in record.texts(key))
    try:
        return re.compile("|".join(f"(?:{each})" for each in alternatives), re.IGNORECASE)
    except re.error as error:
        record.fail(key, f"is not a regular expression: {error}")
