"""What the cache keeps of a comparison is the comparison."""

import json

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.compare.model import Change, ChangeKind, Comparison, Cosmetic, Row, Span
from glossator.core.compare.stored import comparison_as_data, comparison_from_data

numbers = st.integers(min_value=0, max_value=100_000)
columns = st.integers(min_value=0, max_value=3)
spans = st.builds(Span, columns, numbers, numbers)
changes = st.builds(Change, st.sampled_from(ChangeKind), spans, spans, st.frozensets(st.sampled_from(Cosmetic)))
rows = st.builds(
    Row,
    topic=st.text(),
    confidence=st.floats(min_value=0, max_value=1),
    cells=st.lists(st.lists(st.text()).map(tuple), min_size=2, max_size=4).map(tuple),
    moved=st.frozensets(columns),
    is_pinned=st.booleans(),
    reworded=st.frozensets(columns),
)
comparisons = st.builds(
    Comparison, st.just(()), st.lists(rows).map(tuple), st.lists(changes).map(tuple), leading=columns
)


@given(comparisons)
def test_a_comparison_is_the_same_after_the_cache(comparison: Comparison) -> None:
    data = json.loads(json.dumps(comparison_as_data(comparison)))
    assert comparison_from_data(data, comparison.licences) == comparison
