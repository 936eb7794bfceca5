"""What the provisions of a licence are called in another vocabulary."""

from collections.abc import Iterable

from glossator.core.provisions.model import Provision
from glossator.core.provisions.taxonomy import Mapped, Taxonomy

_GRANTS = "grants"
_DENIED = "must-not"


def labels(provisions: Iterable[Provision], taxonomy: Taxonomy, vocabulary: str) -> list[str]:
    """The labels of `vocabulary`, such as choosealicense, that the provisions earn; in order, each once."""
    kinds = {kind.id: kind for kind in taxonomy.kinds}
    found = set()
    for provision in provisions:
        kind = kinds[provision.kind]
        mapped = kind.crosswalk.get(vocabulary)
        if mapped:
            found.add(_label(provision, mapped, is_grant=kind.group == _GRANTS))
    return sorted(found - {""})


def _label(provision: Provision, mapped: Mapped, *, is_grant: bool) -> str:
    if is_grant and provision.duty == _DENIED:
        return mapped.denied
    for variant in mapped.variants:
        if provision.value.get(variant.fact) == variant.value:
            return variant.label
    return mapped.label
