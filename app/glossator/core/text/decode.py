"""Bytes of a text file to characters: UTF-8, UTF-16 and UTF-32 by their marks, older code pages by their letters."""

import codecs
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem

LARGEST_FILE = 20 * 1024 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DOCUMENTS = (b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")
"""How PDF, Word, OpenDocument and RTF files begin: some have too few odd bytes to be told by those."""
_BINARY = re.compile(rb"\x00|[\x01-\x08\x0e-\x1a\x1c-\x1f]{2}")
_USUAL = bytes({*range(9, 14), 0x1B, *range(0x20, 0x100)})
"""Bytes that make no file binary: of a long text it is told much sooner that it holds no others."""
_UTF8_CHARACTER = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a text file, and how sure they are."""

    text: str
    guessed: str = ""
    """The encoding where it was told by the letters alone, as people call it."""
    damaged: int = 0
    """How many damaged characters were replaced by U+FFFD."""


def read_text_file(path: Path) -> str:
    """The characters of the text file at `path`, before normalisation.

    Raises GlossatorError with the file's name where it is missing, a folder, unreadable, larger than
    `LARGEST_FILE` bytes, binary, empty, or in no encoding that can be recognised.
    """
    return decode(read_bytes(path), path.name)


def read_bytes(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """The bytes, `largest` at most, of the file at `path`; raises GlossatorError as `read_text_file` does."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise GlossatorError(Problem.IS_FOLDER, name=path.name)
        if not stat.S_ISREG(mode):  # a device or a pipe need never end
            raise GlossatorError(Problem.UNREADABLE, name=path.name, reason="it is no ordinary file")
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except FileNotFoundError as error:
        raise GlossatorError(Problem.NOT_FOUND, name=path.name) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not valid"
        raise GlossatorError(Problem.UNREADABLE, name=path.name, reason=reason) from error
    if len(data) > largest:
        raise GlossatorError(Problem.TOO_LARGE, name=path.name, limit=largest // 1024**2)
    return data


def decode(data: bytes, name: str) -> str:
    """The characters that `data` encodes; `name` is the file's, for the sentence of a GlossatorError."""
    return decode_with_care(data, name).text


def decode_with_care(data: bytes, name: str) -> Decoded:
    """The characters that `data` encodes, with what is unsure of them; raises GlossatorError as `decode` does."""
    decoded = _decoded(data, name)
    if not decoded.text.strip("\ufeff \t\r\n"):
        raise GlossatorError(Problem.EMPTY, name=name)
    return decoded


def _decoded(data: bytes, name: str) -> Decoded:
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    try:
        if encoding:
            return Decoded(data.decode(encoding))
        if utf16 := _utf16_without_mark(data):
            return Decoded(data.decode(utf16))
        if data.startswith(_DOCUMENTS) or (data.translate(None, _USUAL) and _BINARY.search(data)):
            raise GlossatorError(Problem.BINARY, name=name)
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        if encoding and encoding != "utf-8-sig":
            raise GlossatorError(Problem.UNDECODABLE, name=name) from error
    return _damaged_utf8(data) or _code_page(data, name)


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 of Latin, Hebrew or Arabic letters has a zero, a five or a six in nearly every second byte."""
    if len(data) < 4 or len(data) % 2:
        return None
    even, odd = data[0::2], data[1::2]
    for high, low, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        telling = high.count(0) + high.count(5) + high.count(6)
        if telling > len(high) * 0.6 and not low.count(0):
            return encoding
    return None


def _damaged_utf8(data: bytes) -> Decoded | None:
    """`data` as UTF-8 where most of its characters beyond ASCII are sound: a cut or a bad copy spoilt the others."""
    text = data.decode("utf-8-sig", errors="replace")
    spoilt = text.count("\ufffd")
    return Decoded(text, damaged=spoilt) if len(_UTF8_CHARACTER.findall(data)) > spoilt else None


def _code_page(data: bytes, name: str) -> Decoded:
    """Arabic, Hebrew or western text: the code page under which the high bytes read as letters."""
    candidates = []
    for encoding in _CODE_PAGES:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        candidates.append((_strangeness(text, encoding), encoding, text))
    if not candidates:
        raise GlossatorError(Problem.UNDECODABLE, name=name)
    _, encoding, text = min(candidates)
    return Decoded(text, guessed=_CODE_PAGES[encoding])


_CODE_PAGES = {
    "cp1252": "Windows-1252",
    "cp1256": "Windows-1256",
    "cp1255": "Windows-1255",
    "iso8859-6": "ISO 8859-6",
}
_ARABIC_RUN = re.compile("[\u0621-\u0652،؛؟]{2,}")
_SCRIPT_RUN = {
    "cp1256": _ARABIC_RUN,
    "iso8859-6": _ARABIC_RUN,
    "cp1255": re.compile("[\u05d0-\u05ea]{2,}"),
}


def _strangeness(text: str, encoding: str) -> int:
    """How many characters beyond ASCII are not explained by the script that `encoding` is made for."""
    high = sum(char > "\x7f" for char in text)
    if encoding == "cp1252":
        accented = len(re.findall("[a-zA-Z\\s“‘(«][\xc0-\xff][a-zA-Z\\s,.;:’”)»]|[‘’“”–—•…©®™§°«»€£\xa0]", text))
        return high - accented
    return high - sum(map(len, _SCRIPT_RUN[encoding].findall(text)))
