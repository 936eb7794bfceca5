"""Texts for frequent notes: what a template is, those that Glossator ships, and filling one in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from glossator.core.assets import resource
from glossator.core.notes.model import Severity
from glossator.core.provisions.model import Localised
from glossator.core.provisions.taxonomy import localised
from glossator.core.yaml_data import Record, read_record
from glossator.core.yaml_forms import Key
from glossator.core.yaml_shapes import Choice

_LONGEST_QUOTE = 160
_SEVERITY = Key("severity", Choice(Severity), "How much such notes matter.", Severity.INFORMATION)
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Placeholder(StrEnum):
    """What a template's text leaves open; `{clause}` in it is the clause that the note is on."""

    CLAUSE = "clause"
    LICENCE = "licence"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Template:
    """The beginnings of a note; `text` is Markdown with placeholders."""

    id: str
    """The name of its file without the suffix."""
    name: Localised
    text: Localised
    kind: str = ""
    severity: Severity = Severity.INFORMATION
    is_own: bool = False
    """Whether the reader made it: then both languages say the same."""

    def filled(self, language: str, values: Mapping[Placeholder, str]) -> str:
        """The text in `language` with `values` in place of its placeholders; any other braces stay.

        Nothing is isolated: display isolates what reads from left to right in an Arabic paragraph, as if it were typed.
        """
        return _PLACEHOLDER.sub(lambda found: _value(found, values), self.text.in_language(language))


@lru_cache(maxsize=1)
def shipped_templates() -> tuple[Template, ...]:
    """Glossator's own templates, by their files' names."""
    return tuple(map(_shipped, sorted(resource("templates", "notes").glob("*.yaml"))))


def template_in(record: Record, name: str, *, is_own: bool = False) -> Template:
    """The template that a file holds; raises GlossatorError with the line of the mistake.

    Its `name` and `text` are each a text, or a text in both languages.
    """
    template = Template(
        id=name,
        name=_in_both(record, "name"),
        text=_in_both(record, "text"),
        kind=record.text("kind", ""),
        severity=Severity(_SEVERITY.read(record)),
        is_own=is_own,
    )
    record.finish()
    return template


def _shipped(path: Path) -> Template:
    return template_in(read_record(path), path.stem)


def _in_both(record: Record, key: str) -> Localised:
    found = record.data.get(key)
    if isinstance(found, dict):
        return localised(record.record(key))
    if isinstance(found, str) and not found.strip():
        record.tell(key, "is empty")
    words = record.text(key)
    return Localised(words, words)


def _value(found: re.Match[str], values: Mapping[Placeholder, str]) -> str:
    if found[1] not in set(Placeholder):
        return found[0]
    words = " ".join(values.get(Placeholder(found[1]), "").split())
    return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1].rstrip() + "…"
