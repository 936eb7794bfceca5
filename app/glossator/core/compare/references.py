"""References from clause to clause: "Section 2" says the same as "Section 3" where these clauses answer each other."""

import re
from collections.abc import Iterator, Mapping

from glossator.core.compare.model import Cosmetic
from glossator.core.compare.words import Marked
from glossator.core.text.folding import fold

NOUNS = (
    "section|sections|article|articles|clause|clauses|paragraph|paragraphs|subsection|schedule|attachment|exhibit|annex|"
    "appendix|الماده|البند|القسم|الفقره|الملحق|الجدول"
)
"""What a clause is called where another refers to it, folded, as alternatives of a regular expression."""
_REFERENCE = re.compile(
    rf"\b(?P<noun>{NOUNS})\s+(?P<label>\d+(?:\.\w{{1,5}})*(?:\s?\(\w{{1,5}}\))*|[a-z](?:\.\d+)*(?=\W)|\(\w{{1,4}}\))"
)
_ITEM = re.compile(r"(?<!\w)\((?:[a-z]|[ivx]{1,5}|\d{1,2}|[ابجدهوزحطيكل])\)")
_BRACKETS = re.compile(r"[\s().]+")


def references(text: str, row_of: Mapping[str, int]) -> Iterator[Marked]:
    """The numbers in references and of items within sentences; `row_of` has the row of each clause id."""
    folded = fold(text)
    for match in _REFERENCE.finditer(folded):
        path = _BRACKETS.sub(".", match["label"]).strip(".")
        row = next((row_of[each] for each in (path, f"{match['noun']}-{path}") if each in row_of), None)
        meaning = f"reference: {path}" if row is None else f"row: {row}"
        yield Marked(*match.span("label"), meaning, Cosmetic.NUMBERING)
    for match in _ITEM.finditer(folded):
        yield Marked(*match.span(), "item", Cosmetic.NUMBERING)
