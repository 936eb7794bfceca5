"""Finding a quotation in a text: the words must be the same, white space may run differently."""

import re


def find_quote(text: str, quote: str, prefix: str = "", suffix: str = "") -> list[tuple[int, int]]:
    """Every place of `quote` in `text` that stands between `prefix` and `suffix`, as spans in code points."""
    if not quote.split():
        return []
    before = rf"{_flexible(prefix)}\s*" if prefix.split() else ""
    after = rf"\s*{_flexible(suffix)}" if suffix.split() else ""
    return [match.span(1) for match in re.finditer(f"{before}({_flexible(quote)})(?={after})", text)]


def _flexible(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))
