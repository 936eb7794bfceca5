"""The encoding that a web page says it is in."""

import re

_HEAD = 1024
"""Bytes at the start of a page in which browsers look for it."""
_NAMED = re.compile(
    rb"<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_CODECS = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "iso-8859-6": "iso8859-6",
    "iso-8859-8": "iso8859-8", "iso-8859-9": "cp1254", "koi8-r": "koi8-r", "koi8-u": "koi8-u", "gb2312": "gb18030",
    "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932", "euc-jp": "euc-jp",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "windows-874": "cp874", "macintosh": "mac-roman",
    **{f"windows-{page}": f"cp{page}" for page in range(1250, 1259)},
    **{f"iso-8859-{part}": f"iso8859-{part}" for part in (2, 3, 4, 5, 7, 10, 13, 14, 15, 16)},
}  # fmt: skip
"""Python's names for the encodings of the web, as browsers take them; other codecs of Python's are for no page."""


def decoded_as_named(data: bytes) -> str | None:
    """The characters of the page `data` in the encoding that it names.

    None where it names none, one that does not fit, or one although it is in UTF-8, which needs no name.
    """
    match = _NAMED.search(data, 0, _HEAD)
    codec = _CODECS.get((match[1] or match[2]).decode("ascii", "replace").lower()) if match else None
    if codec is None or _fits(data, "utf-8") is not None:
        return None
    return _fits(data, codec)


def _fits(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None
