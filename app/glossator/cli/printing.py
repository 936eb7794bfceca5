"""Answers for people: plain text, a line a thing."""

import sys
from collections.abc import Sequence

from glossator.core.compare.model import Comparison
from glossator.core.library.model import Licence, Metadata
from glossator.core.provisions.taxonomy import Taxonomy

_WIDEST_CELL = 34


def warn(sentence: str) -> None:
    """Say `sentence` on standard error."""
    print(f"glossator: {sentence}", file=sys.stderr)


def print_library(entries: Sequence[Metadata], taxonomy: Taxonomy) -> None:
    """Id, category, date and title of each licence."""
    id_width = max((len(entry.id) for entry in entries), default=0)
    for entry in entries:
        category = taxonomy.category_name(entry.category).en
        print(f"{entry.id:{id_width}}  {category:16}  {entry.effective:10}  {entry.title.en}")


def print_licence(licence: Licence, taxonomy: Taxonomy) -> None:
    """The clauses, indented by level, each with the provisions in it."""
    print(f"{licence.metadata.title.en} ({licence.id})")
    for clause in licence.clauses:
        indent = "  " * clause.level
        print(f"{indent}{clause.title or _first_words(licence, clause.body, clause.own_end)}")
        for provision in licence.provisions:
            if provision.clause == clause.id:
                name = taxonomy.kind(provision.kind).name.en
                print(f"{indent}  - {name} [{provision.origin}]: {provision.summary.en}")
    print()


def print_comparison(comparison: Comparison, taxonomy: Taxonomy) -> None:
    """A row a line: the clauses that answer each other, and what they are about."""
    print("".join(f"{licence.metadata.short:{_WIDEST_CELL}.{_WIDEST_CELL - 2}}" for licence in comparison.licences))
    for row in comparison.rows:
        cells = (", ".join(cell) or "-" for cell in row.cells)
        topic = taxonomy.kind(row.topic).name.en if row.topic in taxonomy else row.topic
        print("".join(f"{cell:{_WIDEST_CELL}.{_WIDEST_CELL - 2}}" for cell in cells) + topic)


def _first_words(licence: Licence, start: int, end: int) -> str:
    words = licence.text[start:end].split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")
