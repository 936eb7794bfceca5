from glossator.core.compare.model import Span
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.wayfinding.finder import Finder, Wanted
from tests.support.licence_builder import Part, beside, build


def finder(*words: str) -> tuple[Finder, Content]:
    licences = [build(f"L{nth}", [Part("1", "", each)], wrap=24) for nth, each in enumerate(words)]
    content = Content(beside(*licences))
    return Finder(content), content


def quotes(spans: list[Span], content: Content) -> list[str]:
    return [" ".join(content.text(span.column)[span.start : span.end].split()) for span in spans]


def test_words_are_found_across_the_ends_of_wrapped_lines_in_all_columns() -> None:
    search, content = finder("has more than 700 million monthly active users in May", "Monthly  active users")
    found = search.find(Wanted("monthly  ACTIVE users"))
    assert [span.column for span in found] == [0, 1]
    assert quotes(found, content) == ["monthly active users", "Monthly active users"]
    assert "\n" in content.text(0)[found[0].start : found[0].end]


def test_arabic_spellings_are_one_unless_asked_exactly() -> None:
    search, content = finder("الأنشطة مرخَّصة إلى مستخدم", "none")
    assert quotes(search.find(Wanted("مرخصه")), content) == ["مرخَّصة"]
    assert quotes(search.find(Wanted("الانشطه")), content) == ["الأنشطة"]
    assert search.find(Wanted("مرخصة", exact=True)) == []
    assert quotes(search.find(Wanted("مرخَّصة", exact=True)), content) == ["مرخَّصة"]


def test_astral_characters_before_a_find_do_not_shift_it() -> None:
    search, content = finder("😀😀 the 𝐌odel and the model", "none")
    assert quotes(search.find(Wanted("the model")), content) == ["the model"]


def test_white_space_alone_finds_nothing() -> None:
    search, _ = finder("some words", "others")
    assert search.find(Wanted("  \n")) == []


def test_whole_words_are_not_parts_of_longer_ones() -> None:
    search, _ = finder("the model, remodelled models; MODEL_2 and a (model)", "none")
    assert len(search.find(Wanted("model"))) == 5
    assert len(search.find(Wanted("model", whole_words=True))) == 2


def test_a_whole_arabic_word_goes_on_beyond_its_vowel_signs() -> None:
    search, content = finder("كَتَبَهُم ثم كَتَبَ.", "none")
    assert quotes(search.find(Wanted("كتب", whole_words=True)), content) == ["كَتَب"]
    assert len(search.find(Wanted("كتب"))) == 2


def test_a_long_text_is_searched_in_pieces_and_nothing_is_lost_between_them() -> None:
    licences = [
        build(f"L{nth}", [Part(f"{each}", "", f"words of clause {each} and more words") for each in range(1, 3000)])
        for nth in range(2)
    ]
    search = Finder(Content(beside(*licences)))
    pieces = list(search.look(Wanted("words of clause")))
    assert len(pieces) > 4
    found = [span for piece in pieces for span in piece]
    assert len(found) == 2 * 2999
    assert found == sorted(found, key=lambda span: (span.column, span.start))
