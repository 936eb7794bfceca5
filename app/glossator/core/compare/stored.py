"""A comparison as plain data and back, for the cache."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from glossator.core.compare.model import Change, ChangeKind, Comparison, Cosmetic, Row, Span
from glossator.core.library.model import Licence


def comparison_as_data(comparison: Comparison) -> dict[str, Any]:
    """All of `comparison` but its licences."""
    return {
        "rows": [_row_as_data(row) for row in comparison.rows],
        "changes": [{**asdict(each), "cosmetic": sorted(each.cosmetic)} for each in comparison.changes],
        "leading": comparison.leading,
    }


def comparison_from_data(data: Mapping[str, Any], licences: Sequence[Licence]) -> Comparison:
    """The comparison of `licences` that `comparison_as_data` took apart."""
    return Comparison(
        licences=tuple(licences),
        rows=tuple(_row(each) for each in data["rows"]),
        changes=tuple(_change(each) for each in data["changes"]),
        leading=data["leading"],
    )


def _row_as_data(row: Row) -> dict[str, Any]:
    return {**asdict(row), "moved": sorted(row.moved), "reworded": sorted(row.reworded)}


def _row(data: Mapping[str, Any]) -> Row:
    sets = {name: frozenset(data[name]) for name in ("moved", "reworded")}
    return Row(**{**data, **sets, "cells": tuple(tuple(cell) for cell in data["cells"])})


def _change(data: Mapping[str, Any]) -> Change:
    before, after = Span(**data["before"]), Span(**data["after"])
    return Change(ChangeKind(data["kind"]), before, after, frozenset(map(Cosmetic, data["cosmetic"])))
