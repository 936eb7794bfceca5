"""Which licences of the library are versions of one another."""

from collections.abc import Sequence

from glossator.core.library.model import Metadata

_POLICY = "policy"


def other_versions(card: Metadata, entries: Sequence[Metadata]) -> tuple[Metadata, ...]:
    """The other versions of the licence of `card` among `entries`, the newest first.

    They are of its family, or one supersedes the other; the policies of a family are versions of each other alone.
    """
    related = (each for each in entries if each.id != card.id and _are_versions(card, each))
    return tuple(sorted(related, key=lambda each: (each.effective, each.version, each.id), reverse=True))


def _are_versions(one: Metadata, other: Metadata) -> bool:
    if one.id in other.supersedes or other.id in one.supersedes:
        return True
    of_one_sort = (one.category == _POLICY) == (other.category == _POLICY)
    return one.family != "" and one.family == other.family and of_one_sort
