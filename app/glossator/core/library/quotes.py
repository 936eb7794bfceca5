"""Finding a quotation in a text: the words must be the same, white space may run differently."""

import re


def find_quote(text: str, quote: str, prefix: str = "", suffix: str = "") -> list[tuple[int, int]]:
    """Every place of `quote` in `text` that stands between `prefix` and `suffix`, as spans in code points."""
    words = quote.split()
    if not words:
        return []
    pattern = re.compile(_flexible(words))
    return [
        match.span()
        for match in pattern.finditer(text)
        if _ends_with(text[: match.start()], prefix) and _begins_with(text[match.end() :], suffix)
    ]


def _flexible(words: list[str]) -> str:
    return r"\s+".join(map(re.escape, words))


def _ends_with(text: str, words: str) -> bool:
    return not words.split() or re.search(_flexible(words.split()) + r"\s*\Z", text) is not None


def _begins_with(text: str, words: str) -> bool:
    return not words.split() or re.match(r"\s*" + _flexible(words.split()), text) is not None
