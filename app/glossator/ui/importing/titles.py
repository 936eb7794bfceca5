"""A first proposal for what a document without a name is called."""

_LONGEST = 80
_MARKUP = " \t#*_=-–—:."


def title_from(text: str) -> str:
    """The first line of `text` that has letters, shortened at a word, without marks around it."""
    lines = (line.strip(_MARKUP) for line in text.splitlines())
    first = next((line for line in lines if any(char.isalpha() for char in line)), "")
    words = " ".join(first.split())
    if len(words) <= _LONGEST:
        return words
    return f"{words[:_LONGEST].rpartition(' ')[0] or words[:_LONGEST]}…"
