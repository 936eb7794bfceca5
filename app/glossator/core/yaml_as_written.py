"""YAML that is as `yaml_writing` writes it, read line by line: a long review in half the time that libyaml takes.

Only what is written there is understood; at anything else this gives up, and libyaml reads the text.
"""

import json
import re
from typing import Any

from glossator.core.yaml_values import DEEPEST, LinedDict, scalar

_NEVER_WRITTEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_LINE = re.compile(
    r'^( *)(- )?(?:([A-Za-z][\w-]*):(?: |$))?(?:([^\W\d_tfn][^:#\n]*(?<! ))|"([^"\\\n]+)"|(.*))$',
    re.MULTILINE,
)
"""Indentation, dash, key, and what stands behind them: words, words in quotation marks, or anything else."""
_SIGNS_OF_MORE = re.compile(r":(?: |\Z)| #")
"""What makes more of words without quotation marks than words."""
_NOT_IN_BOTH = re.compile(r"\\(?:/|u[dD][89a-fA-F])")
"""Escapes that JSON and YAML do not read alike."""
_STEP = 2


class _OtherwiseWrittenError(Exception):
    """Something is not as we write it."""


def read_as_written(text: str) -> LinedDict | None:
    """The mapping that `text` holds; None where anything in it is not as `as_yaml` writes it."""
    if _NEVER_WRITTEN.search(text):
        return None
    try:
        return _Reader(text).document()
    except (_OtherwiseWrittenError, json.JSONDecodeError):
        return None


class _Reader:
    def __init__(self, text: str) -> None:
        self._raw = text.split("\n")
        self._rows: list[tuple[str, str, str, str, str, str]] = _LINE.findall(text)
        self._rows.append(("", "", "", "", "", ""))
        self._nth = 0
        """The line that is to be read, from 0."""

    def document(self) -> LinedDict:
        whole = self._mapping(0)
        if any(self._raw[self._nth :]):
            raise _OtherwiseWrittenError
        return whole

    def _mapping(self, depth: int) -> LinedDict:
        """The mapping whose keys stand behind `depth` characters: spaces, or a dash before the first of them."""
        mapping, rows, nth = LinedDict(), self._rows, self._nth
        lines = mapping.lines = {"": nth + 1}
        dash = rows[nth][1]
        while True:
            indent, dashed, key, words, quoted, rest = rows[nth]
            if not key or dashed != dash or len(indent) + len(dash) != depth or key in mapping:
                break
            dash = ""
            nth += 1
            lines[key] = nth
            if words or quoted:
                mapping[key] = words or quoted
            else:
                self._nth = nth
                mapping[key] = self._under(rest, depth)
                nth = self._nth
        self._nth = nth
        if not mapping or depth > _STEP * DEEPEST:
            raise _OtherwiseWrittenError
        return mapping

    def _under(self, rest: str, depth: int) -> Any:
        """What belongs to a key behind `depth` characters; `rest` stands behind it."""
        if rest == "|-":
            return self._block(depth + _STEP)
        if rest:
            return _scalar(rest)
        indent, dash = self._rows[self._nth][:2]
        if dash and len(indent) == depth:
            return self._sequence(depth)
        if dash:
            raise _OtherwiseWrittenError
        return self._mapping(depth + _STEP)

    def _sequence(self, depth: int) -> list[Any]:
        values: list[Any] = []
        while True:
            indent, dash, key, words, quoted, rest = self._rows[self._nth]
            if not dash or len(indent) != depth:
                return values
            if key:
                values.append(self._mapping(depth + _STEP))
            else:
                self._nth += 1
                values.append(words or quoted or _scalar(rest))

    def _block(self, depth: int) -> str:
        """The lines behind `depth` spaces, as they were typed."""
        raw, nth, pad = self._raw, self._nth, " " * depth
        if not raw[nth].startswith(pad) or raw[nth][depth : depth + 1] in ("", " "):
            raise _OtherwiseWrittenError
        while nth < len(raw) and (not raw[nth] or raw[nth].startswith(pad)):
            nth += 1
        lines = [line[depth:] for line in raw[self._nth : nth]]
        self._nth = nth
        return "\n".join(lines).rstrip("\n")


def _scalar(written: str) -> Any:
    if written[:1] == '"':
        return _quoted(written)
    if written[:1].isalpha():
        if written[-1] == " " or _SIGNS_OF_MORE.search(written):
            raise _OtherwiseWrittenError
        return scalar(written)
    if written == "[]":
        return []
    found = scalar(written)
    if not written or isinstance(found, str):
        raise _OtherwiseWrittenError
    return found


def _quoted(written: str) -> str:
    if _NOT_IN_BOTH.search(written):
        raise _OtherwiseWrittenError
    return str(json.loads(written))
