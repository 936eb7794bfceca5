"""Characters as PDF files have them, and as a text has them."""

import re
import unicodedata

_LIGATURES = re.compile("[\ufb00-\ufdf9\ufe70-\ufefc]")
"""Latin ligatures, and the shapes that Hebrew and Arabic letters take in words."""
_SYMBOLS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "▪", "\uf0fc": "•", "\uf02d": "–", "\uf06f": "○", "\uf020": " "}
_UNKNOWN = re.compile("[\x00-\x08\x0e-\x1f\ue000-\uf8ff\ufffd\uffff]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
REPLACEMENT = "\ufffd"
HYPHEN = "\ufffe"
"""What PDFium makes of a hyphen at the end of a line."""


def folded(text: str) -> str:
    """`text` with ligatures and letter shapes as the letters that they stand for; unknown ones as U+FFFD."""
    for symbol, char in _SYMBOLS.items():
        text = text.replace(symbol, char)
    return _UNKNOWN.sub(REPLACEMENT, _LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text))


def has_right_to_left(text: str) -> bool:
    """Whether any letter of `text` is Hebrew or Arabic."""
    return _RIGHT_TO_LEFT.search(text) is not None
