"""What the provisions of a licence are called in another vocabulary."""

from collections.abc import Iterable

from glossator.core.provisions.model import Provision
from glossator.core.provisions.taxonomy import Mapped, Taxonomy

_GRANTS = "grants"
_DENIED = "must-not"
_FREE = "may"


def labels(provisions: Iterable[Provision], taxonomy: Taxonomy, vocabulary: str) -> list[str]:
    """The labels of `vocabulary`, such as choosealicense, that the provisions earn; in order, each once.

    Where a narrower label holds, such as that of a copyleft for files alone, the general one does not.
    """
    kinds = {kind.id: kind for kind in taxonomy.kinds}
    found, general = set(), set()
    for provision in provisions:
        kind = kinds[provision.kind]
        mapped = kind.crosswalk.get(vocabulary)
        if mapped:
            label = _label(provision, mapped, is_grant=kind.group == _GRANTS)
            found.add(label)
            if label in {variant.label for variant in mapped.variants if variant.label}:
                general.add(mapped.label)
    return sorted(found - general - {""})


def _label(provision: Provision, mapped: Mapped, *, is_grant: bool) -> str:
    """The label of one provision; empty for a denial merely implied, and for a condition one is free to leave."""
    if is_grant and provision.duty == _DENIED:
        return mapped.denied if provision.value.get("express", True) else ""
    if not is_grant and provision.duty == _FREE:
        return ""
    for variant in mapped.variants:
        if provision.value.get(variant.fact) == variant.value:
            return variant.label
    return mapped.label
