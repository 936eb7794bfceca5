"""Rules that find provisions in texts that nobody has read yet: `resources/rules/*.yaml` as values."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from glossator.core.assets import resource
from glossator.core.cache import Cache
from glossator.core.provisions.model import Localised
from glossator.core.provisions.taxonomy import localised
from glossator.core.text.folding import fold, without_invisibles
from glossator.core.yaml_data import Record, plain, read_record

DUTIES = ("may", "must", "must-not")


class Scope(StrEnum):
    """What a rule is read over."""

    SENTENCE = "sentence"
    """Each sentence or list item but definitions."""
    CLAUSE = "clause"
    """All the own words of a clause at once."""
    DEFINITION = "definition"
    """Each sentence that says what a term means."""


_SNIPPET = re.compile(r"\{([a-z][a-z-]*)\}")
_ARABIC = re.compile("[\u0600-\u06ff]+")


@dataclass(frozen=True, slots=True)
class Rule:
    """A passage of its scope that one of `match` finds and none of `unless` does is a provision of `kind`."""

    id: str
    kind: str
    language: str
    needs: tuple[tuple[str, ...], ...]
    """Of each of these groups one is among the words wherever the rule fires; tells quickly where it cannot."""
    match: tuple[str, ...]
    """Regular expressions over words that are folded and one space apart."""
    unless: tuple[str, ...]
    yields: tuple[str, ...]
    """Kinds before which the rule, an inference from silence, gives way wherever they stand in the text."""
    requires: tuple[str, ...]
    """Kinds that must stand in the text too, for without them the words mean nothing of the sort."""
    reason: Localised
    scope: Scope = Scope.SENTENCE
    duty: str = ""
    value: Mapping[str, object] = field(default_factory=dict)
    """Facts that hold wherever the rule fires; named groups of `match` add those that they capture."""
    examples: tuple[str, ...] = ()
    """Sentences that the rule must find."""
    counterexamples: tuple[str, ...] = ()
    """Sentences that it must leave alone."""


@cache
def load_rules(language: str) -> tuple[Rule, ...]:
    """The rules for texts in `language` that Glossator ships, in the order of their files and within these."""
    files = sorted(resource("rules").glob(f"{language}-*.yaml"))
    data = Cache.standard().get(f"rules-{language}", files, lambda: [plain(read_record(file).data) for file in files])
    records = (Record(each, file.name) for each, file in zip(data, files, strict=True))
    return tuple(rule for record in records for rule in rules_in(record, is_checked=False))


def rules_in(record: Record, *, is_checked: bool) -> tuple[Rule, ...]:
    """The rules in a file's record, whose mistakes are told as `Record` does; expressions are tried if `is_checked`."""
    language = record.text("language")
    snippets = _snippets(record.record("snippets"))
    rules = record.each("rules", lambda each: _rule(each, language, snippets, is_checked=is_checked))
    record.finish()
    return rules


@cache
def pattern(source: str) -> re.Pattern[str]:
    """The compiled expression; compiled when a text first needs it, since most texts need few."""
    return re.compile(source)


def _snippets(record: Record) -> dict[str, str]:
    """Expressions that several rules share; a later one may use the earlier ones."""
    snippets: dict[str, str] = {}
    for name in record:
        snippets[name] = f"(?:{_expanded(record, name, record.text(name), snippets)})"
    return snippets


def _rule(record: Record, language: str, snippets: Mapping[str, str], *, is_checked: bool) -> Rule:
    duty = record.text("duty", "")
    if duty and duty not in DUTIES:
        record.tell("duty", "should be may, must or must-not")
    rule = Rule(
        id=record.text("id"),
        kind=record.text("kind"),
        language=language,
        needs=tuple(tuple(_folded_arabic(each).split("|")) for each in record.texts("needs")),
        match=_patterns(record, "match", snippets, is_checked=is_checked),
        unless=_patterns(record, "unless", snippets, is_checked=is_checked),
        yields=record.texts("yields"),
        requires=record.texts("requires"),
        scope=_scope(record),
        reason=localised(record.record("reason")),
        duty=duty,
        value=dict(record.record("value").rest()),
        examples=record.texts("examples"),
        counterexamples=record.texts("counterexamples"),
    )
    record.finish()
    return rule


def _scope(record: Record) -> Scope:
    named = record.text("scope", Scope.SENTENCE)
    try:
        return Scope(named)
    except ValueError:
        record.tell("scope", f"should be {', '.join(Scope)}")
        return Scope.SENTENCE


def _patterns(record: Record, key: str, snippets: Mapping[str, str], *, is_checked: bool) -> tuple[str, ...]:
    sources = tuple(_expanded(record, key, each, snippets) for each in record.texts(key))
    return tuple(each for each in sources if _is_sound(record, key, each)) if is_checked else sources


def _is_sound(record: Record, key: str, source: str) -> bool:
    try:
        pattern(source)
    except re.error as error:
        record.tell(key, f"is not a regular expression: {error}")
        return False
    return True


def _expanded(record: Record, key: str, source: str, snippets: Mapping[str, str]) -> str:
    for name in _SNIPPET.findall(source):
        if name not in snippets:
            record.tell(key, f"names a snippet that is not there: {name}")
    return _SNIPPET.sub(lambda found: snippets.get(found[1], ""), _folded_arabic(source))


def _folded_arabic(source: str) -> str:
    """`source` with its Arabic words as `fold` has them; the rest keeps its case, which classes of characters need."""
    return _ARABIC.sub(lambda found: fold(without_invisibles(found[0])), source)
