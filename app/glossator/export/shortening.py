"""Quotations that fit into a line or two."""

_LONGEST_QUOTE = 160


def shortened(words: str, longest: int = _LONGEST_QUOTE) -> str:
    """`words` on one line of at most `longest` characters, cut after a whole word with an ellipsis where they are more.

    Words without spaces are cut anywhere.
    """
    quote = " ".join(words.split())
    if len(quote) <= longest:
        return quote
    beginning = quote[: longest - 1]
    whole = beginning.rstrip() if quote[longest - 1] == " " else beginning.rpartition(" ")[0]
    return (whole if len(whole) > longest // 2 else beginning) + "…"
