"""YAML files as typed records whose mistakes are told with file, line and key."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from glossator.core.errors import GlossatorError, Problem
from glossator.core.text.decode import read_text_file

Value = TypeVar("Value")
Mistakes = list[GlossatorError]
"""What is wrong in a file, in the order in which it was found; each once."""


class Record:
    """A mapping of a YAML file that knows where it stands and which of its keys were read.

    A mistake is raised; where the record was given a list, it is put there instead, and something harmless is read in
    its place, so that the rest of the file is checked too.
    """

    __slots__ = ("_absent_from", "_file", "_mistakes", "_read", "data")

    def __init__(self, data: dict[str, Any], file: str, mistakes: Mistakes | None = None) -> None:
        self.data = data
        self._file = file
        self._mistakes = mistakes
        self._read: set[str] = set()
        self._absent_from: tuple[Record, str] | None = None

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
        found = self.data.get(key)
        if found.__class__ is str:  # nearly all that a review of thousands of notes is made of
            self._read.add(key)
            return found
        reason = "should be a text, in quotation marks if need be"
        return self._typed(key, str, reason, default, harmless="")

    def integer(self, key: str, default: int | None = None) -> int:
        """The whole number of `key`; demanded where no default is given."""
        return self._typed(key, int, "should be a whole number", default, harmless=0)

    def flag(self, key: str, *, default: bool) -> bool:
        """The truth value of `key`."""
        return self._typed(key, bool, "should be true or false", default, harmless=default)

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts of `key`; empty where it is absent."""
        found = self.value(key) or []
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            self.tell(key, "should be a list of texts")
            return ()
        return tuple(found)

    def record(self, key: str) -> "Record":
        """The mapping of `key`; an empty one where it is absent."""
        found = self.value(key)
        if found is None:
            absent = Record({}, self._file, self._mistakes)
            absent._absent_from = self, key
            return absent
        return self._nested(key, found)

    def count(self, key: str) -> int:
        """How many entries the list of `key` has."""
        found = self.value(key)
        return len(found) if isinstance(found, list) else 0

    def records(self, key: str) -> tuple["Record", ...]:
        """The list of mappings of `key`; empty where it is absent."""
        found = self.value(key) or []
        if not isinstance(found, list):
            self.tell(key, "should be a list")
            return ()
        return tuple(self._nested(key, each) for each in found)

    def each(self, key: str, read: Callable[["Record"], Value]) -> tuple[Value, ...]:
        """What `read` makes of every mapping in the list of `key`; one that it fails on is told and left out."""
        made = []
        for record in self.records(key):
            try:
                made.append(read(record))
            except GlossatorError as error:
                self._note(error)
        return tuple(made)

    def rest(self) -> dict[str, Any]:
        """What has not been read: keys that this version does not know."""
        if self.data.keys() <= self._read:
            return {}
        return {key: plain(value) for key, value in self.data.items() if key not in self._read}

    def finish(self) -> None:
        """Refuse keys that nobody read."""
        for key in self.rest():
            self.tell(key, "is not known here")

    def line(self, key: str = "") -> int:
        """The line where `key` stands, or where the record begins or should be."""
        if self._absent_from:
            record, absent = self._absent_from
            return record.line(absent)
        lines: dict[str, int] = getattr(self.data, "lines", {})
        return lines.get(key, lines.get("", 1))

    def fail(self, key: str, reason: str) -> NoReturn:
        """Raise the error that tells the reader what is wrong with `key`, where reading cannot go on without it."""
        raise self._error(key, reason)

    def tell(self, key: str, reason: str) -> None:
        """Put what is wrong with `key` among the mistakes; raise it where none are collected."""
        if self._absent_from:
            record, absent = self._absent_from
            record.tell(absent, "is missing")
        else:
            self._note(self._error(key, reason))

    def _note(self, error: GlossatorError) -> None:
        if self._mistakes is None:
            raise error
        if error.details not in [each.details for each in self._mistakes]:
            self._mistakes.append(error)

    def _error(self, key: str, reason: str) -> GlossatorError:
        return GlossatorError(Problem.BROKEN_DATA, name=self._file, line=self.line(key), reason=f"“{key}” {reason}")

    def _nested(self, key: str, data: object) -> "Record":
        if isinstance(data, dict):
            return Record(data, self._file, self._mistakes)
        self.tell(key, "should be made of keys and values")
        return Record({}, self._file, [])

    def _typed(self, key: str, kind: type[Value], reason: str, default: Value | None, harmless: Value) -> Value:
        found = self.value(key)
        if found is None:
            if default is None:
                self.tell(key, "is missing")
            return harmless if default is None else default
        if not isinstance(found, kind) or (isinstance(found, bool) and kind is not bool):
            self.tell(key, reason)
            return harmless
        return found


def plain(value: Any) -> Any:
    """`value` without the lines that its mappings know."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else value


def read_record(path: Path, mistakes: Mistakes | None = None) -> Record:
    """The mapping in the YAML file at `path`; raises GlossatorError with the line of the mistake.

    What is wrong with single keys is put into `mistakes` as they are read, if it is given.
    """
    return parse_record(read_text_file(path), path.name, mistakes)


def parse_record(text: str, name: str, mistakes: Mistakes | None = None) -> Record:
    """The mapping that `text` holds; `name` is the file's. Raises GlossatorError as `read_record` does."""
    from glossator.core.yaml_lines import parse

    data = parse(text, name)
    if not isinstance(data, dict):
        raise GlossatorError(
            Problem.BROKEN_DATA, name=name, line=1, reason="the file should be made of keys and values"
        )
    return Record(data, name, mistakes)
