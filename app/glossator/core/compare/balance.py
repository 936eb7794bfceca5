"""What restricts the licensee in each licence of a comparison, beside what the leading one restricts."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

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
    provisions: Sequence[Sequence[Provision]], leading: int, restricting: Collection[str]
) -> tuple[Balance, ...]:
    """The balance of each column, given the provisions that stand in it.

    `restricting` are the ids of the kinds that restrict, in the order in which they are told.
    """
    found = [_by_kind(column, each, restricting) for column, each in enumerate(provisions)]
    led = found[leading] if found else {}
    return tuple(
        Balance(
            column=column,
            passages=sum(len(each.provisions) for each in own.values()),
            gained=tuple(each for kind, each in own.items() if kind not in led),
            lost=tuple(each for kind, each in led.items() if kind not in own),
        )
        for column, own in enumerate(found)
    )


def _by_kind(column: int, provisions: Sequence[Provision], kinds: Collection[str]) -> dict[str, KindFound]:
    passages = {kind: tuple(each for each in provisions if each.kind == kind) for kind in kinds}
    return {kind: KindFound(kind, column, found) for kind, found in passages.items() if found}
