"""YAML text to plain data whose mappings know their lines; imported only where a file is really parsed."""

import re
from typing import Any

import yaml

from glossator.core.errors import GlossatorError, Problem

DEEPEST = 40
"""Levels of nesting beyond which a text is refused: no file of ours has ten."""


class LinedDict(dict[str, Any]):
    """A mapping with the line (from 1) of each key; its own line is that of the empty key."""

    lines: dict[str, int]


class _LineLoader(yaml.CSafeLoader):
    """The safe loader of libyaml, with lines and without repeated keys.

    Only numbers, true, false and null are more than text: "on", "NO" and 2025-04-05 are what they look like.
    """


def _mapping(loader: _LineLoader, node: yaml.MappingNode) -> LinedDict:
    mapping = LinedDict()
    mapping.lines = {"": node.start_mark.line + 1}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        mapping.lines[str(key)] = key_node.start_mark.line + 1
        if str(key) in mapping:
            raise yaml.MarkedYAMLError(problem=f"“{key}” stands here twice", problem_mark=key_node.start_mark)
        mapping[str(key)] = loader.construct_object(value_node, deep=True)
    return mapping


_LineLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"|~|null", ["", "~", "n"]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", list("-+0123456789")),
    ("float", r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+", list("-+0123456789")),
):
    _LineLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)
_LineLoader.add_constructor("tag:yaml.org,2002:map", _mapping)


def parse(text: str, name: str) -> Any:
    """The data that `text` holds, of lists, `LinedDict`s and scalars; `name` is the file's.

    Raises GlossatorError with the line of the mistake. Anchors, tags and deep nesting are refused: they are how a
    small file grows huge.
    """
    try:
        _refuse_tricks(text, name)
        return _LineLoader(text).get_single_data()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise _broken(name, line, error.problem or "this is not YAML") from error
    except (yaml.YAMLError, ValueError) as error:
        raise _broken(name, 1, "this is not YAML") from error


def _refuse_tricks(text: str, name: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            depth -= 1
        line = event.start_mark.line + 1 if event.start_mark else 1
        if depth > DEEPEST:
            raise _broken(name, line, "this is nested too deeply")
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _broken(name, line, "anchors and aliases are not allowed here")
        if getattr(event, "tag", None):
            raise _broken(name, line, "tags are not allowed here")


def _broken(name: str, line: int, reason: str) -> GlossatorError:
    return GlossatorError(Problem.BROKEN_DATA, name=name, line=line, reason=reason)
