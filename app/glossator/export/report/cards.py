"""The title block: the licences' particulars, and the legend of the kinds that occur."""

from collections import Counter
from collections.abc import Iterable, Iterator

from glossator.core.library.model import Licence
from glossator.core.provisions.model import Provision
from glossator.core.provisions.taxonomy import Kind, Taxonomy
from glossator.core.text.direction import direction_of_language
from glossator.export.model import Card, LegendEntry, LegendGroup
from glossator.export.report.labels import Labels


def card_of(licence: Licence, taxonomy: Taxonomy, labels: Labels) -> Card:
    """The particulars of one licence; those that are not known are left out."""
    metadata = licence.metadata
    effective = f"{labels['effective']} {labels.day(metadata.effective)}" if metadata.effective else ""
    return Card(
        short=metadata.short,
        title=metadata.title.in_language(labels.language),
        language=metadata.language,
        direction=direction_of_language(metadata.language),
        subtitle=labels.join([metadata.publisher, effective]),
        facts=tuple((labels[key], value) for key, value in _facts(licence, taxonomy, labels) if value),
    )


def _facts(licence: Licence, taxonomy: Taxonomy, labels: Labels) -> Iterator[tuple[str, str]]:
    metadata = licence.metadata
    yield "joined", labels.join(part.title.in_language(labels.language) for part in licence.parts)
    yield "version", metadata.version
    yield "effective", labels.day(metadata.effective)
    yield "publisher", metadata.publisher
    yield "category", taxonomy.category_name(metadata.category).in_language(labels.language)
    yield "source", metadata.source.address or metadata.source.author or metadata.source.obtained_from
    yield "file", licence.file.name if licence.file else ""
    yield "sha256", metadata.sha256


def legend_of(
    provisions: Iterable[Provision], shown: frozenset[str], taxonomy: Taxonomy, labels: Labels
) -> tuple[LegendGroup, ...]:
    """The shown kinds of `provisions`, by group in the taxonomy's order."""
    counts = Counter(provision.kind for provision in provisions)
    groups = []
    for group in taxonomy.groups:
        kinds = [kind for kind in taxonomy.kinds if kind.group == group.id and kind.id in shown and counts[kind.id]]
        entries = tuple(_entry(kind, counts[kind.id], labels) for kind in kinds)
        if entries:
            groups.append(LegendGroup(group.name.in_language(labels.language), entries))
    return tuple(groups)


def _entry(kind: Kind, occurrences: int, labels: Labels) -> LegendEntry:
    return LegendEntry(
        kind=kind.id,
        badge=kind.badge.in_language(labels.language),
        name=kind.name.in_language(labels.language),
        definition=kind.definition.in_language(labels.language),
        hue=kind.hue,
        underline=kind.underline,
        occurrences=occurrences,
    )
