"""Words that a spreadsheet must not take for a formula, and the same words as they come back."""

import unicodedata

_STARTS_FORMULA = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
_PASSED_OVER = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})
"""White space and invisible characters, which some programs drop before they look for a formula."""
_GUARD = "'"
"""What people put before such words themselves."""


def guarded(words: str) -> str:
    """`words` behind an apostrophe where they look like a formula, or like words that were guarded so."""
    return _GUARD + words if _is_guardable(words) else words


def unguarded(words: str) -> str:
    """What `guarded` was given; other apostrophes stay."""
    bare = words.removeprefix(_GUARD)
    return bare if bare != words and _is_guardable(bare) else words


def _is_guardable(words: str) -> bool:
    if words.startswith(_GUARD):
        return _is_guardable(words.removeprefix(_GUARD))
    return next((char for char in words if unicodedata.category(char) not in _PASSED_OVER), "") in _STARTS_FORMULA
