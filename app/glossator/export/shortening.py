"""Quotations that fit into a line or two."""

_LONGEST_QUOTE = 160


def shortened(words: str) -> str:
    """`words` on one line, cut with an ellipsis where they are long."""
    quote = " ".join(words.split())
    return quote if len(quote) <= _LONGEST_QUOTE else quote[: _LONGEST_QUOTE - 1].rstrip() + "…"
