"""Comparisons of any length, made of the default one: real clauses, marks and differences, over and over."""

from collections.abc import Iterator
from dataclasses import replace

from glossator.core.clauses.model import Clause
from glossator.core.compare.compare import compare
from glossator.core.compare.model import Change, Comparison, Row, Span
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.provisions.model import Provision

COLUMNS = ("llama-4", "apache-2.0", "specimen-proprietary")
_APART = "\n\n"


def comparison_of(words: int) -> Comparison:
    """Three licences of about `words` words each, never fewer than they have."""
    library = Library.standard()
    once = compare([library.licence(each) for each in COLUMNS])
    present = sum(len(licence.text.split()) for licence in once.licences) / len(COLUMNS)
    return repeated(once, max(round(words / present), 1))


def repeated(once: Comparison, times: int) -> Comparison:
    """The rows of `once` so many `times` over, each time of clauses of their own."""
    licences = tuple(_repeated_licence(each, times) for each in once.licences)
    rows = tuple(_later_row(row, turn) for turn in range(times) for row in once.rows)
    lengths = [_length(each) for each in once.licences]
    changes = tuple(_later_change(each, turn, lengths) for turn in range(times) for each in once.changes)
    return Comparison(licences, rows, changes, once.leading)


def _length(licence: Licence) -> int:
    return len(licence.text) + len(_APART)


def _repeated_licence(licence: Licence, times: int) -> Licence:
    turns = [(turn, turn * _length(licence)) for turn in range(times)]
    clauses: Iterator[Clause] = (_later_clause(each, turn, by) for turn, by in turns for each in licence.clauses)
    provisions: Iterator[Provision] = (
        replace(each, clause=_id(each.clause, turn), start=each.start + by, end=each.end + by)
        for turn, by in turns
        for each in licence.provisions
    )
    return replace(
        licence, text=_APART.join([licence.text] * times), clauses=tuple(clauses), provisions=tuple(provisions)
    )


def _id(clause: str, turn: int) -> str:
    return f"{clause}~{turn}" if turn else clause


def _later_clause(clause: Clause, turn: int, by: int) -> Clause:
    return Clause(
        _id(clause.id, turn), clause.number, clause.heading, clause.level,
        clause.start + by, clause.body + by, clause.own_end + by, clause.end + by,
    )  # fmt: skip


def _later_row(row: Row, turn: int) -> Row:
    return replace(row, cells=tuple(tuple(_id(clause, turn) for clause in cell) for cell in row.cells))


def _later_change(change: Change, turn: int, lengths: list[int]) -> Change:
    def later(span: Span) -> Span:
        return Span(span.column, span.start + turn * lengths[span.column], span.end + turn * lengths[span.column])

    return replace(change, before=later(change.before), after=later(change.after))
