"""Characters that a file cannot hold are shown as U+FFFD, as in exported documents."""

import re

from glossator.core.text.normalise import REPLACEMENT

_HALVES = re.compile("[\ud800-\udfff]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def whole(text: str) -> str:
    """`text` without halves of characters (lone surrogates), which no encoding writes."""
    return _HALVES.sub(REPLACEMENT, text)


def in_xml(text: str) -> str:
    """`text` without what XML 1.0 holds in no form: most control characters, U+FFFE and U+FFFF."""
    return _NOT_IN_XML.sub(REPLACEMENT, text)
