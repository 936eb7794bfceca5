"""A suggested wording, shown against the words it is to replace."""

from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.core.notes.redline import Change, redline

WORDS = st.lists(
    st.sampled_from(["You", "may", "not", "sell", "it", "يجوز", "2(b)", "Llama", ",", "term."]), max_size=25
)


def shown(before: str, after: str) -> str:
    signs = {Change.KEPT: "{}", Change.DELETED: "[-{}-]", Change.INSERTED: "[+{}+]"}
    return "".join(signs[each.change].format(each.text) for each in redline(before, after))


def test_what_goes_stands_before_what_comes() -> None:
    before = "You may not use the Llama Materials to train any other model"
    after = "You may use the Llama Materials to train your own model"
    assert shown(before, after) == "You may [-not -]use the Llama Materials to train [-any other -][+your own +]model"


def test_arabic_words_are_told_apart_by_word_too() -> None:
    before, after = "لا يجوز البيع دون موافقة المرخص", "لا يجوز البيع دون إخطار المرخص"
    assert shown(before, after) == "لا يجوز البيع دون [-موافقة -][+إخطار +]المرخص"


def test_a_capital_changed_is_a_change() -> None:
    assert shown("the licensee may sell", "the Licensee may sell") == "the [-licensee -][+Licensee +]may sell"


def test_line_ends_of_the_licence_are_no_changes() -> None:
    assert shown("You may\nnot sell it", "You may not sell it") == "You may not sell it"


def test_words_with_nothing_in_common_go_and_come_as_a_whole() -> None:
    assert shown("one two three", "quite other words here") == "[-one two three-][+quite other words here+]"
    assert shown("", "new words") == "[+new words+]"
    assert shown("gone", "") == "[-gone-]"


@given(WORDS, WORDS)
@settings(deadline=None)
def test_both_wordings_can_be_read_from_it(before: list[str], after: list[str]) -> None:
    old, new = " ".join(before), " ".join(after)
    stretches = redline(old, new)
    kept_or = {change: [each.text for each in stretches if each.change in (Change.KEPT, change)] for change in Change}
    assert "".join(kept_or[Change.DELETED]).split() == old.split()
    assert "".join("".join(kept_or[Change.INSERTED]).split()) == "".join(new.split())
