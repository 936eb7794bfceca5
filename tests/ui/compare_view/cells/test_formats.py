from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from glossator.core.compare.model import Span
from glossator.core.provisions.model import CURATED, Localised, Provision
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.text.reflow import reflow
from glossator.ui.compare_view.cells.formats import blend, passage_formats
from glossator.ui.compare_view.cells.shown_text import ShownText
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.theme import load_theme

TEXT = "one two three four five six seven eight nine ten"
STYLES = {kind.id: load_theme(dark=False).kind_style(kind, "en") for kind in load_taxonomy().kinds}
ANY = Provision("field-of-use", "1", 0, 1, "", CURATED, Localised("", ""))
ENDS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


def passages(*spans: tuple[str, int, int]) -> list[Passage]:
    return [Passage(Span(0, start, end), replace(ANY, kind=kind)) for kind, start, end in spans]


@given(st.lists(st.tuples(st.sampled_from(["field-of-use", "territory", "naming"]), ENDS), max_size=6))
def test_tints_lie_behind_the_marked_letters_and_no_others_each_once(marks: list[tuple[str, list[int]]]) -> None:
    shown = ShownText(reflow(TEXT, 0, len(TEXT))[0])
    ranges = passage_formats(shown, passages(*((kind, ends[0], ends[1]) for kind, ends in marks)), STYLES)
    tinted = [unit for each in ranges for unit in range(each.start, each.start + each.length)]
    assert len(tinted) == len(set(tinted))
    assert set(tinted) == {unit for _, (start, end) in marks for unit in range(start, end)}


def test_where_kinds_overlap_the_tint_is_neither_of_theirs() -> None:
    shown = ShownText(reflow(TEXT, 0, len(TEXT))[0])
    outer, both, rest = passage_formats(shown, passages(("field-of-use", 0, 20), ("naming", 4, 9)), STYLES)
    colours = [each.format.background().color() for each in (outer, both, rest)]
    assert colours[0] == colours[2] == STYLES["field-of-use"].tint
    assert colours[1] not in (STYLES["field-of-use"].tint, STYLES["naming"].tint)


def test_one_colour_blends_into_itself() -> None:
    assert blend([QColor("#123456")]) == QColor("#123456")
