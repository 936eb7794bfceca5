"""The one normalisation that every text passes through after import; offsets count in its result."""

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_BYTE_ORDER_MARK = "\ufeff"
REPLACEMENT = "\ufffd"


def normalise(text: str) -> str:
    """`text` with line feeds as its only line ends and without byte order mark.

    Control characters and lone surrogates are made visible as U+FFFD. Words, spaces (no-break spaces too),
    typography and composition are left as published. Idempotent.
    """
    unified = _LINE_ENDS.sub("\n", text.lstrip(_BYTE_ORDER_MARK))
    strange = {char for char in set(unified) if char not in "\n\t" and unicodedata.category(char) in ("Cc", "Cs")}
    return unified.translate({ord(char): REPLACEMENT for char in strange}) if strange else unified
