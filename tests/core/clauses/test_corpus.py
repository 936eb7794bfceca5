"""Whole texts with the clauses that a careful reader finds in them.

Beside each `NAME.txt` in tests/corpus/clauses stands `NAME.clauses`: one line a clause, indented by level, with its id,
and its heading after a bar where it has one.
"""

from pathlib import Path

import pytest

from glossator.core.clauses.split import split
from glossator.core.text.normalise import normalise

CORPUS = Path(__file__).parents[2] / "corpus" / "clauses"
TEXTS = sorted(CORPUS.glob("*.txt"))


def described(text: str) -> list[str]:
    return [
        "  " * (clause.level - 1) + clause.id + (f" | {clause.heading}" if clause.heading else "")
        for clause in split(normalise(text))
    ]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_clauses_of_a_text(path: Path) -> None:
    expected = path.with_suffix(".clauses").read_text(encoding="utf-8").splitlines()
    assert described(path.read_text(encoding="utf-8")) == expected


def test_every_text_has_its_clauses_and_every_list_its_text() -> None:
    assert len(TEXTS) >= 6
    assert {path.stem for path in TEXTS} == {path.stem for path in CORPUS.glob("*.clauses")}
