"""YAML text to plain data whose mappings know their lines; imported only where a file is really parsed."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from glossator.core.errors import GlossatorError, Problem

DEEPEST = 40
"""Levels of nesting beyond which a text is refused: no file of ours has ten."""
_VALUES: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (re.compile(r"|~|null"), lambda _: None),
    (re.compile(r"true|false"), lambda written: written == "true"),
    (re.compile(r"[-+]?(?:0|[1-9][0-9]*)"), int),
    (re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+"), float),
)
"""Only these are more than text: "on", "NO" and 2025-04-05 are what they look like."""
_FIRST_OF_VALUES = frozenset("~ntf-+0123456789")


class LinedDict(dict[str, Any]):
    """A mapping with the line (from 1) of each key; its own line is that of the empty key."""

    lines: dict[str, int]


def parse(text: str, name: str) -> Any:
    """The data that `text` holds, of lists, `LinedDict`s and scalars; `name` is the file's.

    Raises GlossatorError with the line of the mistake. Anchors, tags and deep nesting are refused: they are how a
    small file grows huge. So are repeated keys.
    """
    try:
        return _Reader(yaml.parse(text, Loader=yaml.CSafeLoader), name).document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise _broken(name, line, error.problem or "this is not YAML") from error
    except (yaml.YAMLError, ValueError) as error:
        raise _broken(name, 1, "this is not YAML") from error


class _Reader:
    """Makes data of what libyaml finds; its nodes, which know more than is needed, would take four times as long."""

    def __init__(self, events: Iterator[Any], name: str) -> None:
        self._events = events
        self._name = name
        self._depth = 0

    def document(self) -> Any:
        """The only document's data; None where there is none."""
        data = None
        count = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                count += 1
                if count > 1:
                    raise self._broken(event, "a second document begins here")
                data = self._value(next(self._events))
        return data

    def _value(self, event: Any) -> Any:
        if event.__class__ is yaml.ScalarEvent:
            if event.anchor or event.tag:
                self._refuse_tricks(event)
            return event.value if event.style else _scalar(event.value)
        if isinstance(event, yaml.AliasEvent):
            raise self._broken(event, "anchors and aliases are not allowed here")
        self._refuse_tricks(event)
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._broken(event, "this is nested too deeply")
        data = self._mapping(event) if isinstance(event, yaml.MappingStartEvent) else self._sequence()
        self._depth -= 1
        return data

    def _mapping(self, start: Any) -> LinedDict:
        mapping = LinedDict()
        lines = mapping.lines = {"": start.start_mark.line + 1}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event)
            if key in mapping:
                raise self._broken(event, f"“{key}” stands here twice")
            lines[key] = event.start_mark.line + 1
            mapping[key] = self._value(next(self._events))
        return mapping

    def _key(self, event: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            raise self._broken(event, "a key should be a word")
        self._refuse_tricks(event)
        return str(event.value)

    def _sequence(self) -> list[Any]:
        values = []
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            values.append(self._value(event))
        return values

    def _refuse_tricks(self, event: Any) -> None:
        if event.anchor:
            raise self._broken(event, "anchors and aliases are not allowed here")
        if event.tag:
            raise self._broken(event, "tags are not allowed here")

    def _broken(self, event: Any, reason: str) -> GlossatorError:
        return _broken(self._name, event.start_mark.line + 1 if event.start_mark else 1, reason)


def _scalar(written: str) -> Any:
    """What a scalar without quotation marks means."""
    if not written or written[0] in _FIRST_OF_VALUES:
        for pattern, read in _VALUES:
            if pattern.fullmatch(written):
                return read(written)
    return written


def _broken(name: str, line: int, reason: str) -> GlossatorError:
    return GlossatorError(Problem.BROKEN_DATA, name=name, line=line, reason=reason)
