"""Answers for people: plain text, a line a thing."""

import json
import sys
from collections.abc import Sequence
from typing import Any

from glossator.core.compare.model import Comparison
from glossator.core.library.attached import Attached, Standing
from glossator.core.library.model import Licence, Metadata, Reading
from glossator.core.provisions.taxonomy import Taxonomy

_WIDEST_CELL = 34


def warn(sentence: str) -> None:
    """Say `sentence` on standard error."""
    print(f"glossator: {sentence}", file=sys.stderr)


def print_json(answer: Any) -> None:
    """Print `answer` as one JSON value."""
    print(json.dumps(answer, ensure_ascii=False, indent=1))


def print_library(entries: Sequence[Metadata], taxonomy: Taxonomy) -> None:
    """Id, category, date, title, and who marked each licence."""
    id_width = max((len(entry.id) for entry in entries), default=0)
    for entry in entries:
        category = taxonomy.category_name(entry.category).en
        curation = "curated" if entry.is_curated else "not yet curated"
        print(f"{entry.id:{id_width}}  {category:16}  {entry.effective:10}  {curation:15}  {entry.title.en}")


def print_licence(licence: Licence, attached: Sequence[Attached], taxonomy: Taxonomy) -> None:
    """The clauses, indented by level, each with the provisions in it; then what the licence is silent on.

    `attached` are the documents that it makes part of itself.
    """
    print(f"{licence.metadata.title.en} ({licence.id})")
    if not licence.metadata.is_curated:
        print("Not yet curated: the marks are the rules' own findings.")
    for document in attached:
        print(f"Part of it: {document.title.en} ({_standing(document)})")
    _print_clauses(licence, taxonomy)
    _print_silences(licence.metadata, taxonomy)
    print()


def print_comparison(comparison: Comparison, taxonomy: Taxonomy) -> None:
    """A row a line: the clauses that answer each other, and what they are about."""
    print("".join(f"{licence.metadata.short:{_WIDEST_CELL}.{_WIDEST_CELL - 2}}" for licence in comparison.licences))
    for row in comparison.rows:
        cells = (", ".join(cell) or "-" for cell in row.cells)
        topic = taxonomy.kind(row.topic).name.en if row.topic in taxonomy else row.topic
        print("".join(f"{cell:{_WIDEST_CELL}.{_WIDEST_CELL - 2}}" for cell in cells) + topic)


def _standing(document: Attached) -> str:
    if document.standing is Standing.CLOSED:
        return f"in the library; open both as {document.switched}"
    if document.standing is Standing.MISSING:
        return f"not in the library; see {document.address}" if document.address else "not in the library"
    return f"in this text, {document.clause}"


def _print_clauses(licence: Licence, taxonomy: Taxonomy) -> None:
    for clause in licence.clauses:
        indent = "  " * clause.level
        print(f"{indent}{clause.title or _first_words(licence, clause.body, clause.own_end)}")
        for provision in licence.provisions:
            if provision.clause == clause.id:
                name = taxonomy.kind(provision.kind).name.en
                print(f"{indent}  - {name} [{provision.origin}]: {provision.summary.en}")


def _print_silences(card: Metadata, taxonomy: Taxonomy) -> None:
    silences = [kind for kind in taxonomy.kinds if card.reading(kind.id) is Reading.SILENT]
    if silences:
        print("Silent on (what was searched for):")
    for kind in silences:
        print(f"  - {kind.name.en}: {', '.join(card.silent[kind.id])}")


def _first_words(licence: Licence, start: int, end: int) -> str:
    words = licence.text[start:end].split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")
