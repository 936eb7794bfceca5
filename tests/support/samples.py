"""Small licences and comparisons made by hand, for tests that need no real ones."""

import re

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Comparison, Row
from glossator.core.library.model import Licence, Metadata
from glossator.core.provisions.model import Localised

_PARAGRAPH = re.compile(r"[^\n]+")


def licence(name: str, text: str) -> Licence:
    """A licence whose every line is a clause, numbered from 1."""
    clauses = tuple(
        Clause(str(nth), str(nth), "", 1, match.start(), match.start(), match.end(), match.end())
        for nth, match in enumerate(_PARAGRAPH.finditer(text), start=1)
    )
    return Licence(Metadata(name, Localised(name, name), name, sha256=f"hash of {name}"), text, clauses, ())


def comparison(*licences: Licence) -> Comparison:
    """Clause beside clause by their numbers."""
    length = max(len(each.clauses) for each in licences)
    rows = (tuple((str(nth),) if nth <= len(each.clauses) else () for each in licences) for nth in range(1, length + 1))
    return Comparison(licences, tuple(Row("", 1.0, cells) for cells in rows), ())
