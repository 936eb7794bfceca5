"""Names that two licences give the same thing: of the work itself, and of what their definitions define alike."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from glossator.core.compare.model import Cosmetic
from glossator.core.compare.references import NOUNS
from glossator.core.compare.table import DraftRow
from glossator.core.compare.units import Unit, defined_terms
from glossator.core.compare.words import Marked
from glossator.core.library.model import Licence
from glossator.core.values.dates import MONTHS

_NO_NAME = rf"(?i:{NOUNS}|version|{MONTHS})"
_VERSIONED = re.compile(rf"\b(?!{_NO_NAME}\b)[A-Z][\w.]*(?:[ -](?!{_NO_NAME}\b)[A-Z][\w.]*){{0,2}}[ -]\d+(?:\.\d+)*\b")
_TIMES = 3
"""Mentions that make a name the name of the work."""
_SHORTEST = 3
"""Letters of a name that is no word of the language."""

Names = dict[str, str]
"""The meaning of each name: the leading licence's name for the same thing, in small letters as of any word."""


def shared_names(
    rows: Sequence[DraftRow], columns: Sequence[Sequence[Unit]], licences: Sequence[Licence], leading: int
) -> list[Names]:
    """For each column the names that stand for the same as a name of the column `leading`, and that name itself."""
    pairs = [list(_counterparts(rows, columns, licences, (leading, column))) for column in range(len(columns))]
    own_names = {own: own.lower() for found in pairs for own, other in found if own != other}
    return [{**own_names, **{other: own_names[own] for own, other in found if own in own_names}} for found in pairs]


def named(text: str, names: Mapping[str, str]) -> Iterator[Marked]:
    """Where `names` stand in `text`, also in capitals, by whole words, the longest first."""
    if names:
        names = {**{name.upper(): meaning for name, meaning in names.items()}, **names}
        pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w|\.\d)", text):
            yield Marked(match.start(), match.end(), names[match[0]], Cosmetic.NAMES)


def _counterparts(
    rows: Sequence[DraftRow], columns: Sequence[Sequence[Unit]], licences: Sequence[Licence], pair: tuple[int, int]
) -> Iterator[tuple[str, str]]:
    lead, column = pair
    yield from zip(_work_names(licences[lead]), _work_names(licences[column]), strict=False)
    for row in rows:
        if row.cells[lead] and row.cells[column]:
            one, other = columns[lead][row.cells[lead][0]], columns[column][row.cells[column][0]]
            if one.is_definition and other.is_definition:
                yield from zip(
                    defined_terms(licences[lead].text, one.clause),
                    defined_terms(licences[column].text, other.clause),
                    strict=False,
                )


def _work_names(licence: Licence) -> list[str]:
    """The name of the licensed work: as the library cites it, else a name with a version; the text must repeat it."""
    short = licence.metadata.short
    if len(short) >= _SHORTEST and len(re.findall(rf"(?<!\w){re.escape(short)}(?!\w)", licence.text)) >= _TIMES:
        return [short]
    found = Counter(_VERSIONED.findall(licence.text)).most_common(1)
    return [name for name, times in found if times >= _TIMES]
