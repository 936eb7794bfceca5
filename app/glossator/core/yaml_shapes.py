"""How simple values stand in a YAML file: shapes for `yaml_forms`."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from glossator.core.yaml_data import Record
from glossator.core.yaml_forms import Schema


class Text:
    """A text."""

    def read(self, record: Record, key: str) -> str:
        """The text under `key`."""
        return record.text(key)

    def data(self, value: str) -> str:
        """`value` itself."""
        return value

    def schema(self) -> Schema:
        """A string."""
        return {"type": "string"}


class Flag:
    """True or false."""

    def read(self, record: Record, key: str) -> bool:
        """The truth value under `key`."""
        return record.flag(key, default=False)

    def data(self, value: bool) -> bool:
        """`value` itself."""
        return value

    def schema(self) -> Schema:
        """A truth value."""
        return {"type": "boolean"}


class Count:
    """A whole number from 0 on; one below it is taken for 0."""

    def read(self, record: Record, key: str) -> int:
        """The number under `key`."""
        return max(0, record.integer(key))

    def data(self, value: int) -> int:
        """`value` itself."""
        return value

    def schema(self) -> Schema:
        """A whole number."""
        return {"type": "integer", "minimum": 0}


class Number:
    """A whole number, also below 0."""

    def read(self, record: Record, key: str) -> int:
        """The number under `key`."""
        return record.integer(key)

    def data(self, value: int) -> int:
        """`value` itself."""
        return value

    def schema(self) -> Schema:
        """A whole number."""
        return {"type": "integer"}


class Texts:
    """A list of texts."""

    def read(self, record: Record, key: str) -> tuple[str, ...]:
        """The texts under `key`."""
        return record.texts(key)

    def data(self, value: Iterable[str]) -> list[str]:
        """`value` as a list."""
        return list(value)

    def schema(self) -> Schema:
        """A list of strings."""
        return {"type": "array", "items": {"type": "string"}}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words; the first of them is read where there is a mistake."""

    of: type[StrEnum]

    def read(self, record: Record, key: str) -> StrEnum:
        """The choice under `key`."""
        words = [each.value for each in self.of]
        found = record.text(key)
        if found not in words:
            record.tell(key, f"should be one of {', '.join(words)}")
            return self.of(words[0])
        return self.of(found)

    def data(self, value: StrEnum) -> str:
        """The word."""
        return value.value

    def schema(self) -> Schema:
        """The words."""
        return {"enum": [each.value for each in self.of]}
