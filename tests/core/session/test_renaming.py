"""A review calls its licences by other names, wherever in it they stand, and by the first again."""

from hypothesis import given

from glossator.core.session.format import format_review
from glossator.core.session.model import Column, Review
from glossator.core.session.renaming import renamed
from tests.support.review_strategies import REVIEWS


@given(REVIEWS)
def test_every_reference_is_renamed_and_back(review: Review) -> None:
    there = renamed(review, lambda reference: f"/folder/{reference}")
    assert renamed(there, lambda reference: reference.removeprefix("/folder/")) == review
    references = [line for line in format_review(there).splitlines() if line.strip(" -").startswith("licence:")]
    assert all("/folder/" in line or line.endswith('""') for line in references)


def test_what_leads_is_renamed_where_anything_does() -> None:
    assert renamed(Review((Column("a"),), leading="a"), str.upper) == Review((Column("A"),), leading="A")
    assert renamed(Review((Column("a"),)), str.upper).leading == ""
