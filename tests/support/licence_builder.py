"""Licences built clause by clause, hard-wrapped and indented as published ones are."""

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Comparison, Row
from glossator.core.library.model import Licence, Metadata
from glossator.core.provisions.model import CURATED, Localised, Provision


@dataclass(frozen=True)
class Part:
    """A clause to be: its printed label, heading and words (paragraphs parted by blank lines)."""

    number: str
    heading: str
    words: str
    level: int = 1


def build(name: str, parts: Sequence[Part], language: str = "en", wrap: int = 60) -> Licence:
    """A licence of `parts`, its lines wrapped at `wrap` characters and indented by their level."""
    text, clauses = "", []
    for part in parts:
        start = len(text)
        text += f"{part.number}. " if part.number else ""
        text += f"{part.heading}.\n\n" if part.heading else ""
        body = len(text)
        text += "\n\n".join(_wrapped(words, part.level, wrap) for words in part.words.split("\n\n"))
        clause_id = part.number or part.heading or part.words[:12]
        text += "\n\n"
        clauses.append(Clause(clause_id, part.number, part.heading, part.level, start, body, len(text), len(text)))
    card = Metadata(name, Localised(name, name), name, language, "Publisher", version="1", sha256=name)
    return Licence(card, text, tuple(clauses), ())


def marked(licence: Licence, *marks: tuple[str, str], origin: str = CURATED) -> Licence:
    """`licence` with a provision for each pair of kind and quotation."""
    provisions = []
    for kind, quote in marks:
        start, end = where(licence.text, quote)
        clause = next(each.id for each in licence.clauses if each.start <= start < each.end)
        summary = Localised(f"Summary of {kind}.", f"ملخص {kind}.")
        provisions.append(Provision(kind, clause, start, end, quote, origin, summary))
    return Licence(licence.metadata, licence.text, licence.clauses, (*licence.provisions, *provisions))


def where(text: str, quote: str) -> tuple[int, int]:
    """Where `quote` first stands in `text`, however its lines are wrapped."""
    found = re.search(r"\s+".join(map(re.escape, quote.split())), text)
    assert found, quote
    return found.span()


def beside(*licences: Licence, topics: Sequence[str] = ()) -> Comparison:
    """The licences' clauses paired in order; a shorter licence has no counterpart at the end."""
    count = max(len(each.clauses) for each in licences)
    rows = []
    for nth in range(count):
        cells = tuple((each.clauses[nth].id,) if nth < len(each.clauses) else () for each in licences)
        rows.append(Row(topics[nth] if nth < len(topics) else "", 1.0, cells))
    return Comparison(licences, tuple(rows), ())


def _wrapped(words: str, level: int, wrap: int) -> str:
    return textwrap.fill(words, wrap, initial_indent="   " * level, subsequent_indent="   " * level)
