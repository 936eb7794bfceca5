"""What a column's head says of its licence, in the language of the interface."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from glossator.core.library.model import Licence
from glossator.core.provisions.model import Provision
from glossator.core.provisions.taxonomy import RESTRICTING, Taxonomy
from glossator.core.text.direction import isolate
from glossator.ui.counting import restricting_passages
from glossator.ui.i18n import current_language


@dataclass(frozen=True, slots=True)
class Count:
    """How many passages of a licence there are of a group of kinds, or of all groups that restrict together."""

    words: str
    """Name and amount."""
    amount: str
    hue: str
    """The token of the colour, without its ending."""


@dataclass(frozen=True, slots=True)
class HeadWords:
    """The lines of a head."""

    title: str
    """In full."""
    short: str
    edition: str
    """What a reader should know of the text, its category, version and date and who published it."""
    counts: tuple[Count, ...]
    """What restricts, counted together as the library counts it, and each other group that occurs."""
    in_full: str
    """All groups that occur, a line each."""


def head_words(licence: Licence, provisions: Sequence[Provision], taxonomy: Taxonomy) -> HeadWords:
    """What is said of `licence` where `provisions` are those of its passages that count."""
    language = current_language()
    title = licence.metadata.title.in_language(language)
    found = _by_group(provisions, taxonomy)
    groups = [group for group in taxonomy.groups if found[group.id]]
    said = {group.id: f"{group.name.in_language(language)}: {found[group.id]}" for group in groups}
    restricting = restricting_passages(sum(found[group] for group in RESTRICTING), licence)
    return HeadWords(
        title=title,
        short=licence.metadata.short or title,
        edition=_edition(licence, taxonomy),
        counts=_counts(restricting, found, said, taxonomy),
        in_full="\n".join(_in_full(restricting, said, licence)),
    )


def _edition(licence: Licence, taxonomy: Taxonomy) -> str:
    card = licence.metadata
    category = taxonomy.category_name(card.category).in_language(current_language()) if card.category else ""
    is_in_title = not card.version or card.short.endswith(f" {card.version}")
    version = QCoreApplication.translate("ColumnHead", "version {number}").format(number=card.version)
    date = card.effective if card.effective != card.version else ""
    published = [part for part in (category, "" if is_in_title else version, date, card.publisher) if part]
    parts = (*_standing(licence), *(published or [card.source.obtained_from]))
    return " · ".join(isolate(part) for part in parts if part)


def _standing(licence: Licence) -> Iterator[str]:
    """Whether the text is the reader's own, and whether only rules marked it."""
    if licence.metadata.own or licence.file:
        yield QCoreApplication.translate("ColumnHead", "your document")
    if not licence.metadata.is_curated:
        yield QCoreApplication.translate("ColumnHead", "marked by rules")


def _counts(restricting: str, found: Counter[str], said: Mapping[str, str], taxonomy: Taxonomy) -> tuple[Count, ...]:
    total = QCoreApplication.translate("ColumnHead", "Restricting: {count}").format(count=restricting)
    first = next(group.id for group in taxonomy.groups if group.id in RESTRICTING)
    others = (group for group in said if group not in RESTRICTING)
    counts = (Count(said[group], str(found[group]), taxonomy.hue_of(group)) for group in others)
    return (Count(total, restricting, taxonomy.hue_of(first)), *counts)


def _in_full(restricting: str, said: Mapping[str, str], licence: Licence) -> Iterator[str]:
    yield QCoreApplication.translate("ColumnHead", "Restricting passages: {count}").format(count=restricting)
    yield from (said[group] for group in sorted(said, key=lambda group: group not in RESTRICTING))
    if not licence.is_whole:
        yield QCoreApplication.translate(
            "ColumnHead", "A document that is part of this licence is not open: what it restricts is not counted."
        )


def _by_group(provisions: Sequence[Provision], taxonomy: Taxonomy) -> Counter[str]:
    groups = {kind.id: kind.group for kind in taxonomy.kinds}
    return Counter(groups[each.kind] for each in provisions if each.kind in groups)
