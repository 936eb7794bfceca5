"""The rules that a reader keeps in a folder of her own, in the form of those that Glossator ships."""

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from glossator.core.assets import resource
from glossator.core.errors import GlossatorError
from glossator.core.paths import absolute
from glossator.core.provisions.rules import Rule, load_rules, rules_in
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.yaml_data import Mistakes, read_record

FOLDER_VARIABLE = "GLOSSATOR_RULES"
"""The environment variable that names another folder for the reader's own rules, such as one on a team's drive."""


@dataclass(frozen=True, slots=True)
class OwnRules:
    """The rules of all sound files, and what is wrong with the others, whose rules are left out."""

    rules: tuple[Rule, ...]
    problems: tuple[GlossatorError, ...]


def rules_for(language: str) -> tuple[Rule, ...]:
    """The rules for texts in `language`: those that Glossator ships, then the reader's own."""
    own = own_rules(own_rule_files()).rules
    return (*load_rules(language), *(rule for rule in own if rule.language == language))


def own_rule_files() -> tuple[Path, ...]:
    """The files in the reader's folder of rules, by name; none where there is no such folder."""
    try:
        return tuple(sorted(file for file in _folder().glob("*.yaml") if file.is_file()))
    except OSError:
        return ()


def own_rules(files: tuple[Path, ...]) -> OwnRules:
    """The rules in `files`, read again only where one of them has changed; a broken file spoils nothing else."""
    return _read(tuple((file, _changed(file)) for file in files))


def _folder() -> Path:
    if chosen := os.environ.get(FOLDER_VARIABLE):
        return absolute(chosen)
    from platformdirs import user_data_path

    return user_data_path("glossator", appauthor=False) / "rules"


def _changed(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=1)
def _read(files: tuple[tuple[Path, int], ...]) -> OwnRules:
    taken = _shipped_ids() if files else set()
    rules: list[Rule] = []
    problems: list[GlossatorError] = []
    for file, _ in files:
        try:
            found = _rules_of(file, taken)
        except GlossatorError as error:
            problems.append(error)
        else:
            rules.extend(found)
            taken.update(rule.id for rule in found)
    return OwnRules(tuple(rules), tuple(problems))


def _rules_of(file: Path, taken: set[str]) -> tuple[Rule, ...]:
    """The rules in one file; raises GlossatorError for the first thing that is wrong with it."""
    mistakes: Mistakes = []
    record = read_record(file, mistakes)
    rules = rules_in(record, is_checked=True)
    known = load_taxonomy()
    seen = set(taken)
    for stored, rule in zip(record.records("rules"), rules, strict=False):
        if rule.id in seen:
            stored.tell("id", f"“{rule.id}” is the id of another rule")
        if rule.kind not in known:
            stored.tell("kind", f"“{rule.kind}” is not in the taxonomy")
        seen.add(rule.id)
    if mistakes:
        raise mistakes[0]
    return rules


def _shipped_ids() -> set[str]:
    languages = {file.name.split("-")[0] for file in resource("rules").glob("*.yaml")}
    return {rule.id for language in languages for rule in load_rules(language)}
