"""Words that left one clause and stand in another: told as moved, with what was changed in them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from glossator.core.compare.diff import Edit
from glossator.core.compare.matching import Block, matching_blocks
from glossator.core.compare.passages import Passage

LEAST_WORDS = 10
"""Words that two places must have in common to be the same words moved; fewer recur by chance."""
LEAST_SHARE = 0.7
"""The share of what moved that stayed the same."""
LONGEST_GAP = 4
"""Words that may have been changed between two stretches that moved together."""
_GRAM = 5


@dataclass(slots=True)
class Compared:
    """A row's passage in the leading licence and in another, and the edits between them.

    Where only one of them is there, the edit is the whole passage, and `is_alone`.
    """

    lead: Passage
    passage: Passage
    edits: list[Edit]
    has_moved: bool = False
    is_alone: bool = False
    moves: "list[Move]" = field(default_factory=list)
    """What of `lead` stands in another row now."""


@dataclass(frozen=True, slots=True)
class Move:
    """Words `before_start` to `before_end` of a row's leading passage are `after_start` to `after_end` of `passage`."""

    passage: Passage
    before_start: int
    before_end: int
    after_start: int
    after_end: int


def find_moves(rows: Sequence[Compared]) -> None:
    """Take the words that moved from row to row out of the rows' edits, and note them as moves."""
    gained = _Gained(rows)
    for row in rows:
        for edit in [each for each in row.edits if not each.cosmetic]:
            _move_out_of(row, edit, gained)


def _move_out_of(row: Compared, edit: Edit, gained: "_Gained") -> None:
    meanings = row.lead.words.meanings[edit.before_start : edit.before_end]
    for home in gained.rows_sharing(meanings):
        if home is row:
            continue
        for arrival in [each for each in home.edits if each.after_end - each.after_start >= LEAST_WORDS]:
            others = home.passage.words.meanings[arrival.after_start : arrival.after_end]
            region = _region(meanings, matching_blocks(meanings, others))
            if region:
                start, end, other_start, other_end = region
                at, other = edit.before_start, arrival.after_start
                move = Move(home.passage, at + start, at + end, other + other_start, other + other_end)
                row.moves.append(move)
                row.edits = _without_before(row.edits, edit, move)
                home.edits = _without_after(home.edits, arrival, move)
                return


class _Gained:
    """The runs of words that rows have gained, by the rows that have them."""

    def __init__(self, rows: Sequence[Compared]) -> None:
        self._rows = rows
        self._homes: dict[tuple[str, ...], set[int]] = defaultdict(set)
        for nth, row in enumerate(rows):
            for edit in row.edits:
                if not edit.cosmetic and edit.after_end - edit.after_start >= LEAST_WORDS:
                    for run in _runs(row.passage.words.meanings[edit.after_start : edit.after_end]):
                        self._homes[run].add(nth)

    def rows_sharing(self, meanings: Sequence[str]) -> Iterator[Compared]:
        """The rows that gained runs of these words, those with the most first."""
        counts: dict[int, int] = defaultdict(int)
        if len(meanings) >= LEAST_WORDS:
            for run in _runs(meanings):
                for nth in self._homes.get(run, ()):
                    counts[nth] += 1
        for nth in sorted(counts, key=lambda each: (-counts[each], each)):
            yield self._rows[nth]


def _runs(meanings: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for at in range(len(meanings) - _GRAM + 1):
        yield tuple(meanings[at : at + _GRAM])


def _region(meanings: Sequence[str], blocks: Sequence[Block]) -> tuple[int, int, int, int] | None:
    """The largest stretch of both sides that blocks with small gaps fill; None where none is large enough."""
    best: list[Block] = []
    group: list[Block] = []
    for block in blocks:
        if group and _gap(group[-1], block) > LONGEST_GAP:
            group = []
        group = [*group, block]
        if _equal(meanings, group) > _equal(meanings, best):
            best = group
    if not best:
        return None
    (start, other, _), (last, other_last, length) = best[0], best[-1]
    longest = max(last + length - start, other_last + length - other)
    is_enough = _equal(meanings, best) >= max(LEAST_WORDS, LEAST_SHARE * longest)
    return (start, last + length, other, other_last + length) if is_enough else None


def _gap(left: Block, right: Block) -> int:
    return max(right[0] - left[0] - left[2], right[1] - left[1] - left[2])


def _equal(meanings: Sequence[str], blocks: Sequence[Block]) -> int:
    """How many words the blocks have, marks of punctuation left out."""
    return sum(word.isalnum() for start, _, length in blocks for word in meanings[start : start + length])


def _without_before(edits: Sequence[Edit], edit: Edit, move: Move) -> list[Edit]:
    """`edits` in which `edit` no longer takes away what moved."""
    rest = Edit(move.before_end, edit.before_end, edit.after_end, edit.after_end)
    return _replaced(edits, edit, replace(edit, before_end=move.before_start), rest)


def _without_after(edits: Sequence[Edit], edit: Edit, move: Move) -> list[Edit]:
    """`edits` in which `edit` no longer brings what moved."""
    rest = Edit(edit.before_end, edit.before_end, move.after_end, edit.after_end)
    return _replaced(edits, edit, replace(edit, after_end=move.after_start), rest)


def _replaced(edits: Sequence[Edit], edit: Edit, *pieces: Edit) -> list[Edit]:
    """`edits` with what is not empty of `pieces` in place of `edit`."""
    kept = [piece for piece in pieces if not _is_empty(piece)]
    at = next(nth for nth, each in enumerate(edits) if each is edit)
    return [*edits[:at], *kept, *edits[at + 1 :]]


def _is_empty(edit: Edit) -> bool:
    return edit.before_start == edit.before_end and edit.after_start == edit.after_end
