"""Library ids for what the reader brings in: made from the title, fit for the name of a folder on every system."""

import re
import unicodedata
from collections.abc import Callable
from itertools import count

LONGEST_ID = 60
"""Characters; in UTF-8 no more than the 255 bytes that names of files may have."""

_BETWEEN = ".-"
_NAMELESS = "document"
_DROPPED = re.compile("[\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u0652\u0670'’ʼ]")
"""Points of Hebrew and Arabic, tatweel and apostrophes: the word is the same without them."""
_LONE_POINT = re.compile(r"(?<![^\W_])\.|\.(?![^\W_])")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")
"""Names that Windows keeps for devices."""


def is_id(name: str) -> bool:
    """Whether `name` may be an id: letters without capitals, digits, and points and hyphens between them."""
    kinds = {unicodedata.category(char)[0] for char in name if char not in _BETWEEN}
    is_bare = name != "" and name[0] not in _BETWEEN and name[-1] not in _BETWEEN
    return is_bare and kinds <= set("LNM") and name == name.lower() and not _RESERVED.match(name)


def id_for(title: str, is_taken: Callable[[str], bool]) -> str:
    """An id made from `title`: the first of x, x-2, x-3 and so on that is not taken."""
    base = slug(title)
    candidates = (base if nth == 1 else f"{base}-{nth}" for nth in count(1))
    return next(each for each in candidates if not is_taken(each))


def slug(title: str) -> str:
    """The letters and digits of `title` in lower case, joined by hyphens; points between two of them stay.

    Latin letters lose their accents; letters of other scripts stay as they are, since nobody finds a licence again
    under a transliteration.
    """
    words = _DROPPED.sub("", unicodedata.normalize("NFKC", title).lower())
    spaced = _LONE_POINT.sub(" ", "".join(map(_plain, words)))
    name = _shortened("-".join(spaced.split()))
    return f"{_NAMELESS}-{name}" if _RESERVED.match(name) else name or _NAMELESS


def _plain(char: str) -> str:
    """What stands for `char` in an id; a space where it parts words."""
    base = unicodedata.normalize("NFKD", char)[0]
    if base.isascii():
        return base if base.isalnum() or base == "." else " "
    category = unicodedata.category(char)
    if category == "Cf":  # marks of direction and joining, soft hyphens
        return ""
    return char if category[0] in "LNM" else " "


def _shortened(name: str) -> str:
    """`name`, composed, and cut at a hyphen if it is too long and has one."""
    composed = unicodedata.normalize("NFC", name)
    if len(composed) <= LONGEST_ID:
        return composed
    whole = composed[: LONGEST_ID + 1].rpartition("-")[0]
    return (whole or composed[:LONGEST_ID]).rstrip(_BETWEEN)
