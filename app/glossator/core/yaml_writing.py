"""Plain data as YAML that people read and version control compares.

libyaml writes every character beyond the first plane as an escape, and a text that has one as a single line; the
dumper in Python takes seconds for thousands of notes (docs/adr/0003).
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

_UNPRINTED = r"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff"
_PLAIN = re.compile(rf"[^\W\d_](?:[^{_UNPRINTED}:#]|:(?! |\Z)|(?<! )#)*(?<! )")
"""A text that no reader of YAML takes for anything else."""
_RESERVED = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
_LINE = re.compile(rf"[^{_UNPRINTED}]*(?<! )")
_ESCAPED = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What JSON writes as it is and YAML must not."""
_LONGEST_KEY = 200
_STEP = "  "


def as_yaml(data: Mapping[str, Any]) -> str:
    """`data`, made of mappings, lists and scalars, as YAML in its own order.

    Lines are never wrapped, for a word that changes would change all lines after it; a text of several lines stands
    as it was typed where nothing in it would be lost to the eye.
    """
    return "".join(f"{line}\n" for line in _mapping(data, "")) or "{}\n"


def _mapping(data: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in data.items():
        name = _scalar(key)
        head = f"{indent}{name}:" if len(name) <= _LONGEST_KEY else f"{indent}? {name}\n{indent}:"
        yield from _under(head, value, indent)


def _under(head: str, value: Any, indent: str) -> Iterator[str]:
    """The lines of `value` under the key or dash of `head`."""
    if isinstance(value, Mapping) and value:
        yield head
        yield from _mapping(value, indent + _STEP)
    elif isinstance(value, list | tuple) and value:
        yield head
        yield from _sequence(value, indent)
    elif isinstance(value, str) and _is_block(value):
        yield f"{head} |-"
        yield from (f"{indent}{_STEP}{line}" if line else "" for line in value.split("\n"))
    else:
        yield f"{head} {_scalar(value)}"


def _sequence(values: Sequence[Any], indent: str) -> Iterator[str]:
    for value in values:
        if isinstance(value, Mapping) and value:
            first, *rest = _mapping(value, indent + _STEP)
            yield f"{indent}- {first.removeprefix(indent + _STEP)}"
            yield from rest
        else:
            yield from _under(f"{indent}-", value, indent + _STEP)


def _is_block(text: str) -> bool:
    lines = text.split("\n")
    is_framed = len(lines) > 1 and lines[0] != "" != lines[-1] and not text.startswith(" ")
    return is_framed and all(map(_LINE.fullmatch, lines))


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        is_plain = _PLAIN.fullmatch(value) and value.lower() not in _RESERVED
        return value if is_plain else _ESCAPED.sub(_escape, json.dumps(value, ensure_ascii=False))
    if isinstance(value, float):
        written = format(Decimal(repr(value)), "f")
        return written if "." in written else f"{written}.0"
    return json.dumps(value)


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
