"""The redline: the words of the leading licence that another one left out, struck through where they would stand."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from glossator.core.compare.model import Change, ChangeKind
from glossator.ui.compare_view.blocks import Block
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.shown_text import Added


@dataclass(frozen=True, slots=True)
class Struck:
    """Words that the licence of a column has no longer, and the offset in its document before which they stood."""

    offset: int
    words: str
    """With the space that parts them from what stands beside them."""


def struck_by_column(changes: Iterable[Change], content: Content) -> list[list[Struck]]:
    """For each column, in the order of its text, what it left out or said otherwise in substance."""
    found: list[list[Struck]] = [[] for _ in content.columns]
    for change in changes:
        if change.kind in (ChangeKind.DELETE, ChangeKind.REPLACE) and change.is_substantive:
            found[change.after.column].append(_struck(change, content))
    for column in found:
        column.sort(key=lambda each: each.offset)
    return found


def with_struck(blocks: Sequence[Block], struck: Iterable[Struck]) -> list[Block]:
    """`blocks` of an entry with what was struck out of it in the block where it stood."""
    added: list[list[Added]] = [[] for _ in blocks]
    starts = [block.shown.start for block in blocks]
    for each in struck:
        added[max(bisect_right(starts, each.offset) - 1, 0)].append((each.offset, each.words))
    return [
        replace(block, shown=block.shown.with_added(words)) if words else block
        for block, words in zip(blocks, added, strict=True)
    ]


def _struck(change: Change, content: Content) -> Struck:
    lead, text = content.text(change.before.column), content.text(change.after.column)
    at = change.after.start
    words = " ".join(lead[change.before.start : change.before.end].split())
    follows_space, stood_apart = _is_gap(text, at - 1), _is_gap(lead, change.before.start - 1)
    before = " " if stood_apart and not follows_space else ""
    after = " " if follows_space and not _is_gap(text, at) else ""
    return Struck(at, f"{before}{words}{after}")


def _is_gap(text: str, at: int) -> bool:
    return not 0 <= at < len(text) or text[at].isspace()
