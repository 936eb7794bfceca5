"""Names of clauses: what they are cited by, and the ids that docs/library-format.md describes."""

import re
from collections.abc import Iterable

from glossator.core.clauses.labels import Label
from glossator.core.clauses.numerals import readings
from glossator.core.clauses.outline import Node, Outline

_MOST_WORDS = 5
_LONGEST_WORD = 40
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_APOSTROPHE = re.compile("['’]")
_INVISIBLE = re.compile("[\u0640\u064b-\u0652\u0670]")
_NAMELESS = "clause"


def numbers_of(outline: Outline) -> list[str]:
    """The printed labels of each clause joined down the tree; empty where none is printed."""
    numbers: dict[Node, str] = {}
    for node in outline.nodes:
        above = _label_above(outline, node)
        printed = node.label.printed if node.label else ""
        numbers[node] = f"{numbers[above]}.{printed}" if above else printed
    return [numbers[node] for node in outline.nodes]


def ids_of(outline: Outline, words: Iterable[str]) -> list[str]:
    """A unique id for each clause; `words` are its heading or else its first words."""
    names: dict[Node, str] = {}
    used: dict[str, int] = {}
    ids = []
    for node, own in zip(outline.nodes, words, strict=True):
        above = _label_above(outline, node) if node.label else node.parent
        last = _label_id(node.label) if node.label else _slug(own) or _NAMELESS
        name = f"{names[above]}.{last}" if above in names else last
        used[name] = used.get(name, 0) + 1
        names[node] = name if used[name] == 1 else f"{name}~{used[name]}"
        ids.append(names[node])
    return ids


def _label_above(outline: Outline, node: Node) -> Node | None:
    """The labelled clause after which a labelled one is cited; none for a label printed in full."""
    at = outline.cited_below(node) if node.label and not node.label.prefix else None
    while at and not at.label:
        at = at.parent
    return at


def _label_id(label: Label) -> str:
    """A label in an id: brackets and points dropped, digits western, words joined by hyphens."""
    if label.word:
        word, numeral = label.printed.lower().split(maxsplit=1)
        return f"{word}-{_plain(numeral, next(iter(label.readings.values())))}"
    return ".".join(_plain(part, None) for part in re.findall(r"\w+", label.printed.lower())) or _NAMELESS


def _plain(numeral: str, number: int | None) -> str:
    if numeral.isdecimal():
        return str(int(numeral))
    if number is not None and "ordinal" in readings(numeral):
        return str(number)
    return ".".join(re.findall(r"\w+", numeral))


def _slug(words: str) -> str:
    found = []
    for match in _WORD.finditer(_INVISIBLE.sub("", words)):
        found.append(_APOSTROPHE.sub("", match[0])[:_LONGEST_WORD].lower())
        if len(found) == _MOST_WORDS:
            break
    return "-".join(word for word in found if word)
