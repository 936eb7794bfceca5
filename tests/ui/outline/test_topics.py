"""What the rows are about."""

from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.marks.marks import Marks
from glossator.ui.outline.topics import tallied, topics_of
from tests.support.licence_builder import Part, beside, build, marked

WORDS = "words of this clause that say something"


def made(*parts: list[Part], topics: tuple[str, ...] = ()) -> Content:
    return Content(beside(*(build(f"L{nth}", each) for nth, each in enumerate(parts)), topics=topics))


def test_rows_are_named_after_the_leading_licences_heading_then_another_then_the_kind() -> None:
    first = [Part("1", "Definitions", WORDS), Part("2", "", WORDS), Part("3", "", WORDS)]
    second = [Part("A", "Meanings", WORDS), Part("B", "Grant", WORDS), Part("C", "", WORDS)]
    content = made(first, second, topics=("", "", "territory"))
    assert [topic.title for topic in topics_of(content, load_taxonomy())] == ["1 Definitions", "B Grant", "Territory"]


def test_rows_without_a_name_belong_to_the_topic_before_them() -> None:
    parts = [Part("1", "Grant", WORDS), Part("1.a", "", WORDS), Part("2", "Term", WORDS)]
    content = made(parts, parts[:1])
    topics = topics_of(content, load_taxonomy())
    assert [(each.title, each.first, each.end) for each in topics] == [("1 Grant", 0, 2), ("2 Term", 2, 3)]
    assert [each.present for each in topics] == [(True, True), (True, False)]


def test_every_row_is_in_one_topic() -> None:
    parts = [Part(str(nth), "Heading" if nth % 3 else "", WORDS) for nth in range(1, 20)]
    content = made(parts, parts[:7])
    topics = topics_of(content, load_taxonomy())
    assert [row for each in topics for row in range(each.first, each.end)] == list(range(content.row_count))


def test_what_is_marked_is_counted_by_topic() -> None:
    first = marked(
        build("L0", [Part("1", "Use", f"no {WORDS}"), Part("2", "Rest", WORDS)]), ("field-of-use", "no words")
    )
    content = Content(beside(first, build("L1", [Part("1", "Use", WORDS)])))
    marks = Marks(content, frozenset({"field-of-use"}))
    topics = tallied(topics_of(content, load_taxonomy()), content, marks)
    assert [each.tally.restrictions for each in topics] == [1, 0]
    assert topics[1].tally.differences == 1
    marks.show_kinds(frozenset())
    assert [each.tally.restrictions for each in tallied(topics, content, marks)] == [0, 0]
