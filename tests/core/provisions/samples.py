"""Rules and findings made by hand."""

from pathlib import Path

from glossator.core.clauses.split import split
from glossator.core.provisions.detect import detect
from glossator.core.provisions.model import Provision
from glossator.core.text.language import language_of


def rule_file(folder: Path, **keys: str) -> Path:
    """A file with one rule that finds “benchmark”, with these keys besides or instead."""
    snippets = keys.pop("snippets", "{}")
    rule = {"id": "benchmarking-ban.own", "kind": "benchmarking-ban", "match": "benchmark", **keys}
    rule["match"] = f"[{rule['match']!r}]"
    lines = "".join(f"  {key}: {value}\n" for key, value in rule.items())
    path = folder / "own.yaml"
    path.write_text(
        f"language: en\nsnippets: {snippets}\nrules:\n-\n{lines}  reason: {{en: Why., ar: لماذا.}}\n", "utf-8"
    )
    return path


def found(text: str) -> tuple[Provision, ...]:
    """What the rules that ship find in `text`."""
    return detect(text, split(text), language_of(text))


def kinds_found(text: str) -> list[tuple[str, str]]:
    """Kind and words of each finding."""
    return [(each.kind, each.quote) for each in found(text)]
