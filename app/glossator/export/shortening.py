"""Quotations that fit into a line or two."""

_LONGEST_QUOTE = 160


def shortened(words: str, longest: int = _LONGEST_QUOTE) -> str:
    """`words` on one line of at most `longest` characters, cut with an ellipsis where they are more."""
    quote = " ".join(words.split())
    return quote if len(quote) <= longest else quote[: longest - 1].rstrip() + "…"
