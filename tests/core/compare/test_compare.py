"""Clauses stand beside the clauses that answer them, each exactly once, the leading licence in its own order."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.compare.compare import compare
from glossator.core.compare.model import ChangeKind, Comparison
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.provisions.model import CURATED, Localised, Provision
from tests.support.samples import licence

GRANT = "You are granted a worldwide royalty-free licence to use the Model."
BAN = "You must not reverse engineer or decompile the Model."
LAW = "This agreement is governed by the laws of California."
NAME = "Models derived from it shall begin their names with Alpha."
TEXTS = st.lists(st.sampled_from([GRANT, BAN, LAW, NAME, "Other words entirely.", "كلمات عربية"]), max_size=6)


def lines(*texts: str, name: str = "a") -> Licence:
    return licence(name, "\n".join(texts))


def table(compared: Comparison) -> list[tuple[str, ...]]:
    """The cells as the first words of their clauses; empty cells as a dash."""
    return [
        tuple(
            "+".join(licence.text[licence.clause(each).start :].split()[2] for each in cell) or "-"
            for licence, cell in zip(compared.licences, row.cells, strict=True)
        )
        for row in compared.rows
    ]


def marked(sample: Licence, kinds: Sequence[str]) -> Licence:
    provisions = tuple(
        Provision(kind, clause.id, clause.start, clause.end, "", CURATED, Localised("", ""))
        for kind, clause in zip(kinds, sample.clauses, strict=True)
    )
    return replace(sample, provisions=provisions)


def test_clauses_with_the_same_words_stand_side_by_side() -> None:
    rows = table(compare([lines(GRANT, BAN, LAW), lines(GRANT, NAME, LAW)]))
    assert rows == [("granted", "granted"), ("-", "from"), ("not", "-"), ("is", "is")]


def test_what_moved_is_found_where_it_went() -> None:
    compared = compare([lines(GRANT, BAN, LAW, NAME), lines(NAME, GRANT, BAN, LAW)])
    assert table(compared)[-1] == ("from", "from")
    assert [change.kind for change in compared.changes] == [ChangeKind.MOVE]


def test_three_columns_stand_in_one_table() -> None:
    rows = table(compare([lines(GRANT, LAW), lines(LAW, BAN), lines(BAN, GRANT)]))
    assert ("granted", "-", "granted") in rows
    assert ("is", "is", "-") in rows
    assert ("-", "not", "not") in rows


def test_two_clauses_that_answer_one_share_its_row() -> None:
    whole = "You shall retain notices of copyright and state every change that you made to the files."
    halves = "You shall retain notices of copyright.", "You shall state every change made to the files."
    compared = compare([lines(GRANT, whole), lines(GRANT, *halves)])
    assert compared.rows[-1].cells == (("2",), ("2", "3"))


def test_kinds_pair_clauses_across_languages() -> None:
    english = marked(lines(BAN, LAW), ["reverse-engineering-ban", "governing-law"])
    arabic = marked(
        lines("يسري قانون الأردن على العقد.", "يُحظر تفكيك النموذج.", name="b"),
        ["governing-law", "reverse-engineering-ban"],
    )
    compared = compare([english, arabic])
    assert [row.cells for row in compared.rows] == [(("1",), ("2",)), (("2",), ("1",))]
    assert [row.topic for row in compared.rows] == ["reverse-engineering-ban", "governing-law"]


def test_a_heading_stays_above_its_first_sub_clause() -> None:
    library = Library.standard()
    compared = compare([library.licence(each) for each in ("llama-4", "apache-2.0", "specimen-proprietary")])
    column = [clause for row in compared.rows for clause in row.cells[2]]
    for heading, child in (("8", "8.1"), ("5", "5.1"), ("3", "3.1"), ("9", "9.1")):
        assert column.index(heading) == column.index(child) - 1


def test_confidence_tells_sure_pairs_from_doubtful_ones() -> None:
    compared = compare([lines(GRANT, LAW), lines(GRANT, LAW.replace("California", "the State of Delaware, USA"))])
    sure, less_sure = (row.confidence for row in compared.rows)
    assert sure > less_sure > 0


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_every_clause_stands_in_exactly_one_row(texts: list[list[str]]) -> None:
    licences = [lines(*each, name=str(nth)) for nth, each in enumerate(texts)]
    compared = compare(licences)
    for column, each in enumerate(licences):
        cells = [clause for row in compared.rows for clause in row.cells[column]]
        assert sorted(cells) == sorted(clause.id for clause in each.clauses)
    leading = [clause for row in compared.rows for clause in row.cells[0][:1]]
    assert leading == sorted(leading, key=int)
    assert all(0 <= row.confidence <= 1 for row in compared.rows)


@given(TEXTS)
def test_a_licence_beside_itself_has_no_difference(texts: list[str]) -> None:
    compared = compare([lines(*texts), lines(*texts)])
    assert all(bool(row.cells[0]) == bool(row.cells[1]) for row in compared.rows)
    assert all(change.kind is ChangeKind.MOVE for change in compared.changes)


def test_two_versions_of_one_licence_differ_in_few_words() -> None:
    library = Library.standard()
    compared = compare([library.licence("llama-3.1"), library.licence("llama-4")])
    assert all(all(row.cells) for row in compared.rows)
    changed = sum(change.after.end - change.after.start for change in compared.changes)
    assert 0 < changed < len(library.licence("llama-4").text) / 10


def test_unlike_licences_are_paired_and_not_diffed() -> None:
    library = Library.standard()
    compared = compare([library.licence("llama-4"), library.licence("apache-2.0")])
    pairs = [row.cells for row in compared.rows]
    for mine, theirs in (("3", "7"), ("4", "8"), ("5.a", "6")):
        assert ((mine,), (theirs,)) in pairs
    assert sum(change.is_substantive for change in compared.changes) < 10


def test_changes_keep_to_the_clauses_of_their_row() -> None:
    whole = "You shall retain notices of copyright. You shall state every change made to the files."
    first, between, last = (
        "You shall retain all notices of copyright.",
        LAW,
        "You shall state any change made to files.",
    )
    licences = [lines(GRANT, whole), lines(GRANT, first, between, last)]
    compared = compare(licences)
    spans = {(clause.start, clause.own_end) for clause in licences[1].clauses}
    for change in compared.changes:
        assert any(start <= change.after.start and change.after.end <= end for start, end in spans)


def test_edits_inside_what_moved_are_shown() -> None:
    compared = compare([lines(GRANT, BAN, LAW, NAME), lines(NAME.replace("Alpha", "Beta"), GRANT, BAN, LAW)])
    kinds = [change.kind for change in compared.changes]
    assert kinds == [ChangeKind.MOVE, ChangeKind.REPLACE]
    replaced = compared.changes[1]
    assert compared.licences[1].text[replaced.after.start : replaced.after.end] == "Beta"


def test_thousands_of_clauses_are_put_side_by_side() -> None:
    texts = [f"Clause w{nth} deals with t{nth % 97} and u{nth % 89} alone." for nth in range(3000)]
    compared = compare([lines(*texts), lines(*texts[1:])])
    assert sum(all(row.cells) for row in compared.rows) == 2999
