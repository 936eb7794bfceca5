"""Notices that name a licence without its words: SPDX tags, “License:” fields, sentences such as “Licensed under …”.

Only what a text says of itself counts (“this software is licensed under …”), not what it says about licences; a text of
a few lines that says what something is licensed under is a notice whatever that is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glossator.core.identify.index import Index
from glossator.core.identify.naming import name_parts

_BEGINNING = r"(?:^[^\w\n]*|(?<=[.:;]\s))"
_IS = r"(?:is|are)\s+(?:\S{1,40}\s+){0,3}?"
_SELF = rf"(?:this|these)\s+(?:\S{{1,40}}\s+){{1,6}}?{_IS}"
_ANYTHING = r"(?:\S{1,40}[ \t]+){1,6}?is\s+"
_GIVEN = r"(?:licen[sc]ed|released|distributed|provided|published|offered|covered|governed|made\s+available)\s+"
_MAY = r"you\s+(?:can|may)\s+(?:\S{1,40}\s+){1,8}?"
_UNDER = r"(?:\S{1,40}\s+)?(?:under|by|subject\s+to|pursuant\s+to|in\s+accordance\s+with)\s+"
_FLAGS = re.IGNORECASE | re.MULTILINE
_SENTENCE = re.compile(rf"{_BEGINNING}(?:(?:{_SELF})?{_GIVEN}|{_MAY}){_UNDER}", _FLAGS)
_SHORT_SENTENCE = re.compile(f"{_BEGINNING}{_ANYTHING}{_GIVEN}{_UNDER}", _FLAGS)
_SHORT = 500
"""Characters of a text of a few lines."""
_FIELD = re.compile(r"^[^\w\n]*licen[sc]e[ \t]*:[ \t]*(?=\S)", _FLAGS)
_SPDX = "SPDX-License-Identifier:"
_TAG = re.compile(rf"{_SPDX}[ \t]*(?P<names>(?=\S)(?:(?!{_SPDX}).)*)")
_TERM = re.compile(r"[\w.+-]+")
_PUBLISHER = re.compile(r",?\s+as\s+published\s+by\s+[^,;.]{1,60}[,;]?", re.IGNORECASE)
"""It stands between a name and its version."""
_LONGEST_NAME = 160
_MOST_PARTS = 12


@dataclass(frozen=True, slots=True)
class Notice:
    """The text from `start` to `end`, in code points, says that the known text at `text` in the index applies."""

    text: int
    start: int
    end: int


def notices(content: str, index: Index) -> Iterator[Notice]:
    """The notices in `content` that name a known licence; one place may be found twice."""
    kinds = (_SENTENCE, _FIELD, _SHORT_SENTENCE) if len(content) <= _SHORT else (_SENTENCE, _FIELD)
    for kind in kinds:
        for lead_in in kind.finditer(content):
            yield from _named_at(content, index, lead_in.start(), lead_in.end(), lead_in.end() + _LONGEST_NAME)
    for tag in _TAG.finditer(content):
        for term in _TERM.finditer(content, *tag.span("names")):
            yield from _named_at(content, index, tag.start(), *term.span())


def _named_at(content: str, index: Index, start: int, at: int, end: int) -> Iterator[Notice]:
    """The notice from `start` on with the longest name of a known licence that begins at `at` and ends before `end`."""
    name = _PUBLISHER.sub(lambda match: " " * len(match[0]), content[at:end])
    parts = list(name_parts(name))[:_MOST_PARTS]
    for length in range(len(parts), 0, -1):
        text = index.named.get(tuple(part for part, _ in parts[:length]))
        if text is not None:
            yield Notice(text, start, at + parts[length - 1][1])
            return
