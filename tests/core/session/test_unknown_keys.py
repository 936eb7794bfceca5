"""What other programs write into a review stays there, at every level."""

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.session.format import format_review, parse_review
from glossator.core.session.model import Review
from glossator.core.yaml_data import plain
from glossator.core.yaml_lines import parse
from glossator.core.yaml_writing import as_yaml
from tests.support.review_strategies import REVIEWS

Json = dict[str, Any]
FOREIGN = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(st.characters(codec="utf-8"), max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=2),
    max_leaves=4,
)


def loaded(text: str) -> Any:
    return plain(parse(text, "r.gloss"))


def everywhere(value: Any, add: Callable[[Json], Json]) -> Any:
    """`value` with every mapping in it as `add` makes it."""
    if isinstance(value, dict):
        return add({key: everywhere(each, add) for key, each in value.items()})
    return [everywhere(each, add) for each in value] if isinstance(value, list) else value


@given(REVIEWS, FOREIGN)
def test_a_key_in_any_mapping_survives(review: Review, foreign: object) -> None:
    data = everywhere(loaded(format_review(review)), lambda mapping: {**mapping, "x-other": foreign})
    saved = format_review(parse_review(as_yaml(data), "r.gloss"))
    assert loaded(saved) == data
    assert format_review(parse_review(saved, "r.gloss")) == saved


@given(REVIEWS)
def test_selectors_of_other_programs_survive_in_any_number(review: Review) -> None:
    def add(mapping: Json) -> Json:
        if "selectors" not in mapping:
            return mapping
        others = [{"type": "XPathSelector", "value": "/p"}, {"type": "TextQuoteSelector", "exact": "again"}, {}]
        return {**mapping, "selectors": [*mapping["selectors"], *others]}

    data = everywhere(loaded(format_review(review)), add)
    assert loaded(format_review(parse_review(as_yaml(data), "r.gloss"))) == data
