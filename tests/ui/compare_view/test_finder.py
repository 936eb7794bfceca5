from glossator.core.compare.model import Span
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.finder import Finder
from tests.support.licence_builder import Part, beside, build


def finder(*words: str) -> tuple[Finder, Content]:
    licences = [build(f"L{nth}", [Part("1", "", each)], wrap=24) for nth, each in enumerate(words)]
    content = Content(beside(*licences))
    return Finder(content), content


def quotes(spans: list[Span], content: Content) -> list[str]:
    return [" ".join(content.text(span.column)[span.start : span.end].split()) for span in spans]


def test_words_are_found_across_the_ends_of_wrapped_lines_in_all_columns() -> None:
    search, content = finder("has more than 700 million monthly active users in May", "Monthly  active users")
    found = search.find("monthly  ACTIVE users", exact=False)
    assert [span.column for span in found] == [0, 1]
    assert quotes(found, content) == ["monthly active users", "Monthly active users"]
    assert "\n" in content.text(0)[found[0].start : found[0].end]


def test_arabic_spellings_are_one_unless_asked_exactly() -> None:
    search, content = finder("الأنشطة مرخَّصة إلى مستخدم", "none")
    assert quotes(search.find("مرخصه", exact=False), content) == ["مرخَّصة"]
    assert quotes(search.find("الانشطه", exact=False), content) == ["الأنشطة"]
    assert search.find("مرخصة", exact=True) == []
    assert quotes(search.find("مرخَّصة", exact=True), content) == ["مرخَّصة"]


def test_astral_characters_before_a_find_do_not_shift_it() -> None:
    search, content = finder("😀😀 the 𝐌odel and the model", "none")
    assert quotes(search.find("the model", exact=False), content) == ["the model"]


def test_white_space_alone_finds_nothing() -> None:
    search, _ = finder("some words", "others")
    assert search.find("  \n", exact=False) == []
