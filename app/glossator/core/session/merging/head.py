"""Merging what is compared: the columns, their order, and the leading licence."""

from collections.abc import Sequence

from glossator.core.session.merging.three_way import is_disputed, merged_keys, settled
from glossator.core.session.model import MOST_COLUMNS, Column, Conflict, Head, Subject


def merge_heads(base: Head, mine: Head, theirs: Head, conflicts: list[Conflict]) -> Head:
    """What is compared in both; what they dispute is as it is in `mine` and goes into `conflicts` as well."""
    columns = _columns(base.columns, mine.columns, theirs.columns)
    leading = (base.leading, mine.leading, theirs.leading)
    ours, others = merged_keys(base.unknown, mine.unknown, theirs.unknown)
    head = Head(mine.columns if columns is None else columns, settled(*leading), ours)
    other = Head(
        theirs.columns if columns is None else columns,
        theirs.leading if is_disputed(*leading) else settled(*leading),
        others,
    )
    if head != other:
        conflicts.append(Conflict(Subject.HEAD, base, other))
    return head


def _columns(base: Sequence[Column], mine: Sequence[Column], theirs: Sequence[Column]) -> tuple[Column, ...] | None:
    """The columns of both; None where they dispute the order or a text, or where they are too many together."""
    if not is_disputed(base, mine, theirs):
        return tuple(settled(base, mine, theirs))
    before, one, other = ({each.licence: each for each in side} for side in (base, mine, theirs))
    order = _order([*before], [*one], [*other])
    shared = one.keys() & other.keys()
    disputed = any(is_disputed(before.get(each), one[each], other[each]) for each in shared)
    if order is None or disputed or len(order) > MOST_COLUMNS:
        return None
    return tuple(
        settled(before.get(each, one[each]), one[each], other[each]) if each in shared else {**one, **other}[each]
        for each in order
    )


def _order(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> list[str] | None:
    """The licences that nobody took out as whoever moved them has them, then new ones; None where both moved them."""
    kept = {each for each in base if each in mine and each in theirs}
    before, one, other = ([each for each in side if each in kept] for side in (base, mine, theirs))
    if is_disputed(before, one, other):
        return None
    return [*settled(before, one, other), *sorted({*mine, *theirs} - set(base))]
