"""Names of clauses: what they are cited by, and the ids that docs/library-format.md describes."""

import re
from collections.abc import Iterable, Sequence

from glossator.core.clauses.labels import Label
from glossator.core.clauses.numerals import readings
from glossator.core.clauses.outline import Node

_MOST_WORDS = 5
_LONGEST_WORD = 40
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_APOSTROPHE = re.compile("['’]")
_INVISIBLE = re.compile("[\u0640\u064b-\u0652\u0670]")
_NAMELESS = "clause"


def numbers_of(nodes: Sequence[Node]) -> dict[Node, str]:
    """The printed labels of each clause joined down the tree; empty where none is printed."""
    return {node: ".".join(label.printed for label in _labels(node)) for node in nodes}


def ids_of(nodes: Sequence[Node], words: Iterable[str]) -> list[str]:
    """A unique id for each clause; `words` are its heading or else its first words."""
    bare: dict[Node, str] = {}
    used: dict[str, int] = {}
    ids = []
    for node, own in zip(nodes, words, strict=True):
        bare[node] = name = _name(node, own, bare)
        used[name] = used.get(name, 0) + 1
        ids.append(name if used[name] == 1 else f"{name}~{used[name]}")
    return ids


def _name(node: Node, words: str, names: dict[Node, str]) -> str:
    if node.label:
        return ".".join(part for label in _labels(node) for part in _parts(label))
    own = _slug(words) or _NAMELESS
    above = names.get(node.parent) if node.parent else None
    return f"{above}.{own}" if above else own


def _labels(node: Node) -> list[Label]:
    """The labels under which a clause is cited, the outermost first; those of unlabelled clauses are its parents'."""
    labels: list[Label] = []
    at: Node | None = node
    if not node.label:
        return labels
    while at:
        if at.label:
            labels.insert(0, at.label)
            if at.label.prefix:
                break
        at = _above(at)
    return labels


def _above(node: Node) -> Node | None:
    """The parent, or its parent where the label counts on through divisions."""
    parent = node.parent
    return parent.parent if parent and node.running else parent


def _parts(label: Label) -> list[str]:
    """The parts of a label in an id: brackets and points dropped, digits western, words joined by hyphens."""
    if label.word:
        word, numeral = label.printed.lower().split(maxsplit=1)
        number = next(iter(label.readings.values()))
        return [f"{word}-{_plain(numeral, number)}"]
    return [_plain(part, None) for part in re.findall(r"\w+", label.printed.lower())] or [_NAMELESS]


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
