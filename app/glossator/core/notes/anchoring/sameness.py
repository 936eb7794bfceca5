"""When words that are not printed alike are the same words."""

from glossator.core.compare.model import IGNORED
from glossator.core.compare.words import words


def says_the_same(one: str, other: str) -> bool:
    """Whether nothing differs but what no reader is shown as a difference: typography and white space."""
    if one.split() == other.split():
        return True
    # notes are placed before the window is seen, most of them on words that are as they were
    from glossator.core.compare.diff import differences

    edits = differences(words(one), words(other))
    return edits is not None and all(edit.cosmetic and edit.cosmetic <= IGNORED for edit in edits)
