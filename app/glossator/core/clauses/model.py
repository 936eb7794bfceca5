"""What a clause is."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clause:
    """One unit of a licence, offsets in code points of the normalised text.

    A clause spans `start` to `end`, its sub-clauses included; `body` is where its words begin, after label and
    heading; `own_end` is where its first sub-clause starts (`end` where it has none).
    """

    id: str
    """Unique in its text; see docs/library-format.md."""
    number: str
    """The printed labels joined down the tree ("1.b.iii"); empty where none is printed."""
    heading: str
    """Its heading without label and closing point; empty where none is printed."""
    level: int
    """1 for the outermost."""
    start: int
    body: int
    own_end: int
    end: int

    @property
    def title(self) -> str:
        """Number and heading as they are cited together; empty where the clause has neither."""
        return " ".join(part for part in (self.number, self.heading) if part)


def clause_at(clauses: Sequence[Clause], offset: int) -> Clause | None:
    """The innermost clause of `clauses` (in reading order) that holds character `offset`."""
    holding = [clause for clause in clauses if clause.start <= offset < clause.end]
    return max(holding, key=lambda clause: (clause.level, clause.start), default=None)


def own_words(text: str, clause: Clause) -> tuple[int, int]:
    """From where to where number, heading and own words stand; sub-clauses too where there are no others."""
    end = clause.own_end if clause.start < clause.own_end else clause.end
    return clause.start, clause.start + len(text[clause.start : end].rstrip())
