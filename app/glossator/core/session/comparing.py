"""Comparing as a review says: measured by its leading licence, with its pins."""

from collections.abc import Iterator, Sequence

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison
from glossator.core.compare.pins import Pin
from glossator.core.library.model import Licence
from glossator.core.progress import Progress, unwatched
from glossator.core.session.model import Review


def compare_for(review: Review, licences: Sequence[Licence], progress: Progress = unwatched) -> Comparison:
    """The comparison of `licences` by what `review` says of them; what it says of others counts for nothing."""
    columns = {licence.reference: nth for nth, licence in enumerate(licences)}
    return compare(licences, columns.get(review.leading, 0), _pins(review, columns), progress)


def _pins(review: Review, columns: dict[str, int]) -> Iterator[Pin]:
    for pin in review.pins:
        if pin.one.licence in columns and pin.other.licence in columns:
            one, other = ((columns[each.licence], each.clause) for each in (pin.one, pin.other))
            yield Pin(one, other, pin.together)
