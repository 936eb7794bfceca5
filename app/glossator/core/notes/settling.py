"""Settling where a note stands: the reader has looked, and the words at which it was found are the ones meant."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from glossator.core.library.model import Licence
from glossator.core.notes.anchoring.model import Hold
from glossator.core.notes.model import FormerTarget, Note, Target
from glossator.core.notes.placement import Placement, selector_for

TO_BE_SETTLED = (Hold.MOVED, Hold.CHANGED, Hold.DOUBTFUL)
"""How words are held of which the reader is told, and which she can look at where they stand."""


def settled(note: Note, placements: Iterable[Placement], licences: Sequence[Licence], moment: str) -> Note:
    """`note` held to the present words of its `placements` among `licences`, as of this `moment` (ISO 8601).

    What was written and answered stays, and what it was about before is kept with it.
    """
    targets, former = list(note.targets), list(note.former)
    for each in placements:
        if each.hold in TO_BE_SETTLED:
            former.append(FormerTarget(each.target, each.hold, moment))
            targets[each.nth] = _present(each, licences[each.column])
    return (
        replace(note, targets=tuple(targets), former=tuple(former), modified=moment)
        if targets != list(note.targets)
        else note
    )


def _present(placement: Placement, licence: Licence) -> Target:
    """The target on the words at which it was found; what other programs wrote beside it is kept."""
    target, now = placement.target, selector_for(licence, placement.start, placement.end)
    if target.selector:
        now = replace(now, others=target.selector.others, extras=target.selector.extras)
    return replace(target, selector=now)
