"""Displayed words cut at their marks: nothing lost, and the right words marked."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.export.model import ClauseText, Run
from glossator.export.report.marks import Mark
from glossator.export.report.runs import ColumnText
from tests.support.licence_builder import Part, build, where
from tests.support.sample_review import USERS, leading

LICENCE = leading()


def clauses_with(*marks: Mark) -> list[ClauseText]:
    ids = [clause.id for clause in LICENCE.clauses]
    column = ColumnText(LICENCE, ids, marks, load_taxonomy())
    return [column.clause(each) for each in ids]


def runs_with(*marks: Mark) -> list[Run]:
    paragraphs = [paragraph for clause in clauses_with(*marks) for paragraph in (clause.title, *clause.paragraphs)]
    return [run for paragraph in paragraphs if paragraph for run in paragraph.runs]


def on(quote: str, passage: str = "p", kind: str = "", note: int = 0) -> Mark:
    return Mark(*where(LICENCE.text, quote), passage, kind, note, leads=note > 0)


def test_marked_words_are_those_quoted_though_the_lines_are_wrapped() -> None:
    marked = [run for run in runs_with(on(f"than {USERS}", kind="scale-threshold")) if run.kinds]
    assert [run.text for run in marked] == [f"than {USERS}"]


def test_overlapping_kinds_have_the_most_restrictive_first() -> None:
    outer = on(f"more than {USERS}, it must", "outer", "attribution-display")
    inner = on(USERS, "inner", "scale-threshold")
    assert [(run.text, run.kinds, run.badges) for run in runs_with(outer, inner) if run.kinds] == [
        ("more than ", ("attribution-display",), ("attribution-display",)),
        (USERS, ("scale-threshold", "attribution-display"), ("scale-threshold",)),
        (", it must", ("attribution-display",), ()),
    ]


def test_a_passage_over_several_clauses_begins_and_ends_once() -> None:
    start, _ = where(LICENCE.text, "You may use")
    _, end = where(LICENCE.text, "you sue us")
    runs = runs_with(Mark(start, end, "n", note=7, leads=True))
    assert [run.text for run in runs if run.opens == (7,)] == [
        "You may use the Materials. You must display “Built with Leading” on a website."
    ]
    assert [run.text for run in runs if run.closes == (7,)] == ["This licence ends when you sue us"]
    assert all(run.noted for run in runs[1:-1])


def test_a_mark_on_the_heading_marks_the_title() -> None:
    clause = clauses_with(on("Scale", kind="scale-threshold"))[1]
    assert clause.title is not None
    assert [(run.text, run.kinds) for run in clause.title.runs] == [("2 Scale", ("scale-threshold",))]


def test_a_mark_on_white_space_alone_marks_nothing() -> None:
    licence = build("x", [Part("1", "", "One.\n\nTwo.")])
    between = Mark(licence.text.index("One.") + 4, licence.text.index("Two."), "p", "scale-threshold")
    column = ColumnText(licence, ["1"], [between], load_taxonomy())
    assert "p" not in column.homes


@given(st.lists(st.tuples(st.integers(0, len(LICENCE.text)), st.integers(0, len(LICENCE.text))), max_size=6))
def test_cutting_changes_no_word(spans: list[tuple[int, int]]) -> None:
    marks = [Mark(min(span), max(span), f"p{nth}", note=nth + 1, leads=True) for nth, span in enumerate(spans)]
    assert "".join(run.text for run in runs_with(*marks)) == "".join(run.text for run in runs_with())
    for mark in marks:
        shown = [run for run in runs_with(*marks) if mark.passage in run.passages]
        assert sum(mark.note in run.opens for run in shown) == sum(mark.note in run.closes for run in shown) <= 1
        assert bool(shown) == any(mark.note in run.opens for run in shown)
