"""What a provision is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

CURATED = "curated"


@dataclass(frozen=True, slots=True)
class Localised:
    """The same words in both languages of the interface."""

    en: str
    ar: str

    def in_language(self, language: str) -> str:
        """The words in `language` ("en" or "ar"; English for any other)."""
        return self.ar if language.startswith("ar") else self.en


@dataclass(frozen=True, slots=True)
class Provision:
    """A passage of one kind: words of a licence (`start` to `end`, code points) and the reason why they are marked."""

    kind: str
    clause: str
    start: int
    end: int
    quote: str
    origin: str
    """`curated`, or `rule:` and the rule's id."""
    summary: Localised
    """What the passage says (curated), or why the rule marked it."""
    value: Mapping[str, object] = field(default_factory=dict)
    """Typed facts, e.g. {"monthly_active_users": 700000000}."""
    duty: str = ""
    """`may`, `must`, `must-not`, or empty."""
    note: Localised | None = None
    """The curator's note where the reading is arguable."""
    fired: str = ""
    """The words of it that made the rule mark it; empty for what a curator marked."""
