"""YAML files as typed records whose mistakes are told with file, line and key."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from glossator.core.errors import GlossatorError, Problem
from glossator.core.text.decode import read_text_file

Default = TypeVar("Default", str, int)


class Record:
    """A mapping of a YAML file that knows where it stands and which of its keys were read."""

    def __init__(self, data: dict[str, Any], file: str) -> None:
        self.data = data
        self._file = file
        self._read: set[str] = set()

    def __iter__(self) -> Iterator[str]:
        """The keys in the file's order."""
        return iter(self.data)

    def has(self, key: str) -> bool:
        """Whether `key` is there with a value."""
        return self.data.get(key) is not None

    def value(self, key: str, default: Any = None) -> Any:
        """Whatever `key` holds."""
        self._read.add(key)
        return self.data.get(key, default)

    def text(self, key: str, default: str | None = None) -> str:
        """The text of `key`; demanded where no default is given."""
        found = self.value(key)
        if found is None:
            return self._default(key, default)
        if not isinstance(found, str):
            self.fail(key, "should be a text, in quotation marks if need be")
        return found

    def integer(self, key: str, default: int | None = None) -> int:
        """The whole number of `key`; demanded where no default is given."""
        found = self.value(key)
        if found is None:
            return self._default(key, default)
        if not isinstance(found, int) or isinstance(found, bool):
            self.fail(key, "should be a whole number")
        return found

    def flag(self, key: str, *, default: bool) -> bool:
        """The truth value of `key`."""
        found = self.value(key)
        if found is None:
            return default
        if not isinstance(found, bool):
            self.fail(key, "should be true or false")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts of `key`; empty where it is absent."""
        found = self.value(key) or []
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            self.fail(key, "should be a list of texts")
        return tuple(found)

    def record(self, key: str) -> "Record":
        """The mapping of `key`; an empty one where it is absent."""
        found = self.value(key)
        return self._nested(key, {} if found is None else found)

    def records(self, key: str) -> tuple["Record", ...]:
        """The list of mappings of `key`; empty where it is absent."""
        found = self.value(key) or []
        if not isinstance(found, list):
            self.fail(key, "should be a list")
        return tuple(self._nested(key, each) for each in found)

    def rest(self) -> dict[str, Any]:
        """What has not been read: keys that this version does not know."""
        return {key: plain(value) for key, value in self.data.items() if key not in self._read}

    def finish(self) -> None:
        """Refuse keys that nobody read."""
        for key in self.rest():
            self.fail(key, "is not known here")

    def line(self, key: str = "") -> int:
        """The line where `key` stands, or where the record begins."""
        lines: dict[str, int] = getattr(self.data, "lines", {})
        return lines.get(key, lines.get("", 1))

    def fail(self, key: str, reason: str) -> NoReturn:
        """Raise the error that tells the reader what is wrong with `key`."""
        raise GlossatorError(Problem.BROKEN_DATA, name=self._file, line=self.line(key), reason=f"“{key}” {reason}")

    def _nested(self, key: str, data: object) -> "Record":
        if not isinstance(data, dict):
            self.fail(key, "should be made of keys and values")
        return Record(data, self._file)

    def _default(self, key: str, default: Default | None) -> Default:
        if default is None:
            self.fail(key, "is missing")
        return default


def plain(value: Any) -> Any:
    """`value` without the lines that its mappings know."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else value


def read_record(path: Path) -> Record:
    """The mapping in the YAML file at `path`; raises GlossatorError with the line of the mistake."""
    return parse_record(read_text_file(path), path.name)


def parse_record(text: str, name: str) -> Record:
    """The mapping that `text` holds; `name` is the file's. Raises GlossatorError with the line of the mistake."""
    from glossator.core.yaml_lines import parse

    data = parse(text, name)
    if not isinstance(data, dict):
        raise GlossatorError(
            Problem.BROKEN_DATA, name=name, line=1, reason="the file should be made of keys and values"
        )
    return Record(data, name)
