"""Comparing as a review says: measured by its leading licence, with its pins."""

from collections.abc import Iterator, Sequence

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison
from glossator.core.compare.pins import Pin
from glossator.core.library.model import Licence
from glossator.core.library.references import position
from glossator.core.progress import Progress, unwatched
from glossator.core.session.model import Review


def compare_for(review: Review, licences: Sequence[Licence], progress: Progress = unwatched) -> Comparison:
    """The comparison of `licences` by what `review` says of them; what it says of others counts for nothing."""
    leading = position(review.leading, licences)
    return compare(licences, max(leading, 0), _pins(review, licences), progress)


def _pins(review: Review, licences: Sequence[Licence]) -> Iterator[Pin]:
    for pin in review.pins:
        one, other = ((position(each.licence, licences), each.clause) for each in (pin.one, pin.other))
        if one[0] >= 0 and other[0] >= 0:
            yield Pin(one, other, pin.together)
