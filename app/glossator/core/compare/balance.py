"""What restricts the licensee in each licence of a comparison, beside what the leading one restricts."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from glossator.core.compare.model import Comparison, Span
from glossator.core.compare.unchanged import Unchanged
from glossator.core.provisions.model import Provision


@dataclass(frozen=True, slots=True)
class KindFound:
    """The passages of one kind in one licence, in reading order."""

    kind: str
    column: int
    """The licence that they stand in."""
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class Balance:
    """The restrictions of one licence, and what they come to beside the leading one's."""

    column: int
    passages: int
    """How many passages restrict the licensee."""
    gained: tuple[KindFound, ...]
    """Kinds that it has and the leading licence has not; none for the leading licence itself."""
    lost: tuple[KindFound, ...]
    """Kinds that the leading licence has, with their passages there, and that it has not."""


def balances(
    comparison: Comparison, provisions: Sequence[Sequence[Provision]], restricting: Collection[str]
) -> Iterator[Balance]:
    """The balance of each column of `comparison` in turn, given the provisions that stand in it.

    `restricting` are the ids of the kinds that restrict, in the order in which they are told. A kind is neither gained
    nor lost where words of it stand unchanged on the other side, though nobody marked them there: curators and rules
    do not mark alike.
    """
    found = [_by_kind(column, each, restricting) for column, each in enumerate(provisions)]
    leading = comparison.leading
    led = found[leading] if found else {}
    unchanged = Unchanged(comparison)
    for column, own in enumerate(found):
        yield Balance(
            column=column,
            passages=sum(len(each.provisions) for each in own.values()),
            gained=tuple(each for each in own.values() if not _is_in(each, led, leading, unchanged)),
            lost=tuple(each for each in led.values() if not _is_in(each, own, column, unchanged)),
        )


def _is_in(found: KindFound, marked: Collection[str], column: int, unchanged: Unchanged) -> bool:
    """Whether `column`, in which these kinds are `marked`, has the kind as well, marked or by the very same words."""
    places = (Span(found.column, each.start, each.end) for each in found.provisions)
    return found.kind in marked or any(unchanged.stands(each, column) for each in places)


def _by_kind(column: int, provisions: Sequence[Provision], kinds: Collection[str]) -> dict[str, KindFound]:
    passages: dict[str, list[Provision]] = {kind: [] for kind in kinds}
    for each in provisions:
        if each.kind in passages:
            passages[each.kind].append(each)
    return {kind: KindFound(kind, column, tuple(found)) for kind, found in passages.items() if found}
