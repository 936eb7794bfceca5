"""The code pages of RTF: of a document and of its fonts."""

_OF_CHARSET = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 179: "cp1256", 180: "cp1256", 181: "cp1255", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_OF_PAGE = {
    437: "cp437", 708: "iso8859-6", 720: "cp720", 850: "cp850", 852: "cp852", 862: "cp862", 864: "cp864", 866: "cp866",
    874: "cp874", 932: "cp932", 936: "gbk", 949: "cp949", 950: "big5", 1250: "cp1250", 1251: "cp1251", 1252: "cp1252",
    1253: "cp1253", 1254: "cp1254", 1255: "cp1255", 1256: "cp1256", 1257: "cp1257", 1258: "cp1258", 10000: "mac-roman",
    65001: "utf-8",
}  # fmt: skip
WESTERN = "cp1252"
SYMBOLS = "symbols"
"""The characters of a font of symbols, which is no code page."""
_SYMBOL_CHARSET = 2
CODECS = tuple({*_OF_CHARSET.values(), *_OF_PAGE.values()})
"""Every code page that a document may name."""


def of_charset(charset: int) -> str | None:
    """The code page of a font's character set; None where the document's own is meant."""
    return SYMBOLS if charset == _SYMBOL_CHARSET else _OF_CHARSET.get(charset)


def of_page(page: int) -> str:
    """The code page of that number; the western one where there is none."""
    return _OF_PAGE.get(page, WESTERN)


def decoded(characters: str, page: str) -> str:
    """`characters`, which stand for the bytes of these numbers, in code page `page`."""
    if characters.isascii() and page != SYMBOLS:
        return characters
    if page == SYMBOLS:
        return "".join("•" if char > " " else char for char in characters)
    return characters.encode("latin-1", "replace").decode(page, "replace")
