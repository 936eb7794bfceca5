from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Comparison, Row, Span
from glossator.core.library.model import Licence, Metadata
from glossator.core.provisions.model import Localised
from glossator.ui.compare_view.cells.blocks import blocks_of
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.copying import plain_text
from glossator.ui.compare_view.excerpt import excerpt_of

TEXT = (
    "Preamble words\n\n1. Grant of\n   Rights.\n\n   You may use it,\n   and copy it.\n\n"
    "   a. But not\n      sell it.\n\n2. End"
)


def nested() -> Licence:
    places = {"preamble": 0, "1": TEXT.index("1. G"), "1.a": TEXT.index("a. But"), "2": TEXT.index("2. End")}
    preamble = Clause("preamble", "", "", 1, 0, 0, places["1"], places["1"])
    first = Clause("1", "1", "Grant of Rights", 1, places["1"], TEXT.index("You"), places["1.a"], places["2"])
    sub = Clause("1.a", "1.a", "", 2, places["1.a"], TEXT.index("But"), places["2"], places["2"])
    last = Clause("2", "2", "", 1, places["2"], TEXT.index("End"), len(TEXT), len(TEXT))
    return Licence(Metadata("n", Localised("N", "N"), "N"), TEXT, (preamble, first, sub, last), ())


def content(*rows: tuple[str, ...]) -> Content:
    licence = nested()
    return Content(Comparison((licence, licence), tuple(Row("", 1.0, (cell, ())) for cell in rows), ()))


def copied(span: Span, shown: Content) -> str:
    return plain_text(excerpt_of(span, shown, with_source=False))


def test_each_clause_shows_its_own_words_without_those_of_its_sub_clauses() -> None:
    shown = content(("preamble",), ("1", "1.a"), ("2",))
    entries = shown.columns[0]
    words = [[block.shown.words for block in blocks_of(each, TEXT, shown.direction(0))] for each in entries]
    assert words == [
        ["Preamble words"],
        ["Grant of Rights", "You may use it, and copy it."],
        ["But not sell it."],
        ["End"],
    ]
    assert [entry.row for entry in entries] == [0, 1, 1, 2]


def test_a_place_in_the_text_leads_to_the_clause_that_shows_it_wherever_its_row_is() -> None:
    moved = content(("2",), ("preamble",), ("1.a",), ("1",))
    assert [moved.entry_at(0, TEXT.index(words)).clause.id for words in ("Pre", "copy", "sell", "End")] == [
        "preamble",
        "1",
        "1.a",
        "2",
    ]
    span = Span(0, TEXT.index("copy"), TEXT.index("sell"))
    assert [entry.clause.id for entry in moved.entries_of(span)] == ["1", "1.a"]
    assert moved.order(span) == (3, 0, span.start)


def test_neighbours_are_those_of_the_text() -> None:
    moved = content(("2",), ("preamble",), ("1.a",), ("1",))
    first = moved.entry_at(0, 0)
    following = moved.beside(first, 1)
    assert following is not None
    assert following.clause.id == "1"
    assert moved.beside(first, -1) is None


def test_copied_words_are_paragraphs_without_wrapped_lines() -> None:
    shown = content(("preamble",), ("1", "1.a"), ("2",))
    assert copied(Span(0, 0, len(TEXT)), shown) == (
        "Preamble words\n1 Grant of Rights\nYou may use it, and copy it.\n1.a But not sell it.\n2 End"
    )
    assert copied(Span(0, TEXT.index("use"), TEXT.index("not") + 3), shown) == "use it, and copy it.\n1.a But not"


def test_a_clause_of_a_number_alone_is_shown_and_copied() -> None:
    text = "1.\n2. End"
    bare = Clause("1", "1", "", 1, 0, 2, 3, 3)
    licence = Licence(Metadata("b", Localised("B", "B"), "B"), text, (bare,), ())
    shown = Content(Comparison((licence,), (Row("", 1.0, (("1",),)),), ()))
    (block,) = blocks_of(shown.columns[0][0], text, shown.direction(0))
    assert block.shown.text == ""
    assert copied(Span(0, 0, 3), shown) == "1"
