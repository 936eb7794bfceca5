"""A review calls its licences by other names, wherever in it they stand, and by the first again."""

from collections.abc import Iterator
from typing import Any

from hypothesis import example, given

from glossator.core.session.format import review_as_data
from glossator.core.session.model import Column, Review
from glossator.core.session.renaming import renamed
from tests.support.review_strategies import REVIEWS


def named_in(data: Any) -> Iterator[str]:
    """What the file calls its licences, at any depth."""
    if isinstance(data, dict):
        yield from (data[key] for key in ("licence", "leading") if key in data)
    for each in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from named_in(each)


@given(REVIEWS)
@example(Review((Column("\n0"),)))
def test_every_reference_is_renamed_and_back(review: Review) -> None:
    there = renamed(review, lambda reference: f"/folder/{reference}")
    assert renamed(there, lambda reference: reference.removeprefix("/folder/")) == review
    assert all(name.startswith("/folder/") or not name for name in named_in(review_as_data(there)))


def test_what_leads_is_renamed_where_anything_does() -> None:
    assert renamed(Review((Column("a"),), leading="a"), str.upper) == Review((Column("A"),), leading="A")
    assert renamed(Review((Column("a"),)), str.upper).leading == ""
