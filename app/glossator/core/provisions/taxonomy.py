"""The kinds of provision, their groups, names, marks and crosswalks: `licenses/taxonomy.yaml` as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from glossator.core.assets import licences_folder
from glossator.core.cache import Cache
from glossator.core.provisions.model import Localised
from glossator.core.yaml_data import Record, plain, read_record

RESTRICTIVE = 2
"""From this restrictiveness on a kind is marked unless the reader switches it off."""

RESTRICTING = frozenset({"restrictions", "termination"})
"""Groups whose kinds count as restrictions of a licence, wherever they are counted."""

VOCABULARIES = ("choosealicense", "lidetector", "osadl", "joinup", "cuad")
"""The vocabularies that every kind is mapped to, or said to have no counterpart in."""


@dataclass(frozen=True, slots=True)
class Named:
    """A group of kinds, or a category of licences."""

    id: str
    name: Localised


@dataclass(frozen=True, slots=True)
class Variant:
    """What another vocabulary calls a kind where a provision has a certain fact; an empty label: nothing."""

    fact: str
    value: object
    label: str


@dataclass(frozen=True, slots=True)
class Mapped:
    """What another vocabulary calls a kind, and whether it means exactly the same or nearly."""

    label: str
    match: str
    denied: str = ""
    """What it calls a grant of this kind that is expressly denied; empty: nothing."""
    variants: tuple[Variant, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of provision and how it is marked."""

    id: str
    group: str
    name: Localised
    definition: Localised
    badge: Localised
    hue: str
    """A colour token of the theme: red, orange, amber, green, teal, blue, indigo, purple, pink or grey."""
    underline: str
    """solid, dash, dot, dash-dot, dash-dot-dot or wave."""
    restrictiveness: int
    """0 not at all, 1 an ordinary duty, 2 notable, 3 decides whether one may use the licensed thing at all."""
    crosswalk: Mapping[str, Mapped] = field(default_factory=dict)
    """By vocabulary; one that has no such term is absent."""


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """All kinds in order of display, their groups, and the categories of licences."""

    groups: tuple[Named, ...]
    categories: tuple[Named, ...]
    kinds: tuple[Kind, ...]

    def kind(self, kind_id: str) -> Kind:
        """The kind with this id; raises KeyError where there is none."""
        return {kind.id: kind for kind in self.kinds}[kind_id]

    def __contains__(self, kind_id: str) -> bool:
        return any(kind.id == kind_id for kind in self.kinds)

    def category_name(self, category: str) -> Localised:
        """The name of a category; its id where the taxonomy does not know it."""
        return next((each.name for each in self.categories if each.id == category), Localised(category, category))

    def hue_of(self, group: str) -> str:
        """The colour token that most kinds of a group have, the first of them where they are even."""
        hues = [kind.hue for kind in self.kinds if kind.group == group]
        return max(dict.fromkeys(hues), key=hues.count)

    @property
    def restricting(self) -> tuple[Kind, ...]:
        """The kinds that restrict the licensee, the most restrictive first."""
        kinds = (kind for kind in self.kinds if kind.group in RESTRICTING)
        return tuple(sorted(kinds, key=lambda kind: -kind.restrictiveness))

    @property
    def shown_by_default(self) -> frozenset[str]:
        """Ids of the kinds that are marked until the reader chooses."""
        return frozenset(kind.id for kind in self.kinds if kind.restrictiveness >= RESTRICTIVE)


@cache
def load_taxonomy() -> Taxonomy:
    """The taxonomy that Glossator ships."""
    return taxonomy_kept_in(Cache.standard())


def taxonomy_kept_in(cache: Cache) -> Taxonomy:
    """The taxonomy that Glossator ships, read by way of `cache`."""
    path = licences_folder() / "taxonomy.yaml"
    data = cache.get("taxonomy", [path], lambda: plain(read_record(path).data))
    return taxonomy_in(Record(data, path.name))


def taxonomy_in(record: Record) -> Taxonomy:
    """The taxonomy in a file's record, whose mistakes are told as `Record` does."""
    taxonomy = Taxonomy(record.each("groups", _named), record.each("categories", _named), record.each("kinds", _kind))
    record.finish()
    return taxonomy


def _named(record: Record) -> Named:
    named = Named(record.text("id"), localised(record.record("name")))
    record.finish()
    return named


def _kind(record: Record) -> Kind:
    kind = Kind(
        id=record.text("id"),
        group=record.text("group"),
        name=localised(record.record("name")),
        definition=localised(record.record("definition")),
        badge=localised(record.record("badge")),
        hue=record.text("hue"),
        underline=record.text("underline"),
        restrictiveness=record.integer("restrictiveness"),
        crosswalk=_crosswalk(record.record("crosswalk")),
    )
    record.finish()
    return kind


def _crosswalk(record: Record) -> dict[str, Mapped]:
    mapped = {}
    for vocabulary in record:
        if record.value(vocabulary) != "none":
            target = record.record(vocabulary)
            variants = target.each("where", _variant)
            mapped[vocabulary] = Mapped(target.text("label"), target.text("match"), target.text("denied", ""), variants)
            target.finish()
    return mapped


def _variant(record: Record) -> Variant:
    variant = Variant(record.text("fact"), record.value("is"), record.text("label", ""))
    record.finish()
    return variant


def localised(record: Record) -> Localised:
    """A record of `en` and `ar`, both demanded."""
    both = Localised(record.text("en"), record.text("ar"))
    for language, words in (("en", both.en), ("ar", both.ar)):
        if record.has(language) and not words.strip():
            record.tell(language, "is empty")
    record.finish()
    return both
