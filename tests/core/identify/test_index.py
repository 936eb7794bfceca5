"""The index: the same from the same texts, as plain data too, and a way to stop making it."""

import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.identify.identify import identify
from glossator.core.identify.index import Index, digest
from glossator.core.progress import CancelledError

WORDS = st.lists(st.sampled_from(["a", "b", "licence", "٣", "the"]), max_size=12).map(" ".join)


@given(st.dictionaries(st.text(min_size=1, max_size=4), WORDS, max_size=6))
def test_an_index_survives_json(texts: dict[str, str]) -> None:
    index = Index.of(texts, {each: (f"Name of {each}",) for each in texts})
    assert Index.from_data(json.loads(json.dumps(index.as_data()))) == index


def test_the_order_of_the_texts_does_not_matter(texts: Mapping[str, str]) -> None:
    backwards = {each: texts[each] for each in sorted(texts, reverse=True)}
    assert Index.of(backwards).as_data() == Index.of(texts).as_data()


def test_an_index_from_data_answers_alike(texts: Mapping[str, str], index: Index) -> None:
    again = Index.from_data(index.as_data())
    changed = texts["llama-4"].replace("Licensee", "User")
    assert identify(changed, again) == identify(changed, index)


def test_making_an_index_can_be_stopped(texts: Mapping[str, str]) -> None:
    told: list[float] = []

    def stop(share: float) -> None:
        told.append(share)
        raise CancelledError

    with pytest.raises(CancelledError):
        Index.of(texts, progress=stop)
    assert len(told) == 1


def test_the_words_of_a_text_can_be_had_from_the_index() -> None:
    index = Index.of({"x": "You may use it."})
    assert index.words(0) == ["you", "may", "use", "it"]
    assert index.words(0, 1, 3) == ["may", "use"]


@pytest.mark.parametrize("other", ["you  may\n use\u00a0it", " you may use it "])
def test_white_space_alone_makes_no_other_digest(other: str) -> None:
    assert digest(other) == digest("you may use it")


@pytest.mark.parametrize(
    "other", ["You may use it", "you may use it.", "youmay use it", "you may not use it", "\ud800"]
)
def test_anything_else_makes_another_digest(other: str) -> None:
    assert digest(other) != digest("you may use it")
