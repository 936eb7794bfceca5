"""Whatever the text, a place is a place in it, and what is told of it is true."""

from hypothesis import example, given
from hypothesis import strategies as st

from glossator.core.library.model import Licence
from glossator.core.notes.anchoring.anchor import anchor
from glossator.core.notes.anchoring.model import Hold, Located
from glossator.core.notes.anchoring.sameness import says_the_same
from glossator.core.notes.anchoring.tokens import tokens
from glossator.core.notes.model import Selector
from glossator.core.notes.placement import selector_for
from tests.support.samples import licence

texts = st.text(
    st.one_of(st.sampled_from("ab cd.,\n(1)-العَربيـة您不得אבּ𝒜👩\u200f'’"), st.characters(exclude_categories=["Cs"]))
)


def selector_in(text: str, start: int, length: int) -> Selector:
    return selector_for(licence("old", text), start, start + length)


def is_true(found: Located, target: Selector, new: Licence) -> bool:
    """Whether what is told of `found` is so."""
    words = new.text[found.start : found.end]
    if found.hold is Hold.HELD:
        return found.start == target.start and words == target.exact
    if found.hold is Hold.MOVED:
        return says_the_same(words, target.exact)
    return not words if found.hold is Hold.ORPHANED else 0 <= found.start < found.end <= len(new.text)


@given(texts, texts, texts, texts)
@example("", "\u0130", "", "i\u0307")
@example("a", "--", "b", "-----")
@example("", " ", "a", "  ")
def test_what_is_told_of_a_place_is_true(before: str, words: str, behind: str, other: str) -> None:
    target = selector_in(before + words + behind, len(before), len(words))
    for text in (other, other + words, other + before + words + behind, before + other + behind):
        assert is_true(anchor(target, licence("new", text)), target, licence("new", text))


@given(texts, texts.filter(str.strip), texts, texts)
def test_words_that_are_still_there_with_their_neighbours_are_never_lost(
    before: str, words: str, behind: str, inserted: str
) -> None:
    text = f"{before} {words} {behind}"
    target = selector_in(text, len(before) + 1, len(words))
    new = licence("new", f"{inserted}\n{text}")
    found = anchor(target, new)
    assert found.hold is not Hold.ORPHANED
    assert found.hold is Hold.DOUBTFUL or says_the_same(new.text[found.start : found.end], words)


@given(texts)
def test_tokens_stand_in_their_text_in_order_and_without_overlap(text: str) -> None:
    found = tokens(text)
    ends = [0, *found.ends]
    assert all(end <= start < own for end, start, own in zip(ends, found.starts, found.ends, strict=False))
    assert all(found.keys)
    rest = "".join(text[end:start] for end, start in zip(ends, [*found.starts, len(text)], strict=True))
    assert not any(char.isalnum() for char in rest)
