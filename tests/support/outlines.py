"""Clauses written down as an outline, one a line, for tests to compare at a glance."""

from glossator.core.clauses.split import split


def outline(text: str) -> list[str]:
    """Number and heading of each clause, indented by level; its first words in quotes where it has neither."""
    return [
        "  " * (clause.level - 1) + (clause.title or f"'{first_words(text, clause.start, clause.own_end)}'")
        for clause in split(text)
    ]


def first_words(text: str, start: int, end: int, most: int = 2) -> str:
    """The first words of `text[start:end]`."""
    return " ".join(text[start:end].split()[:most])
