"""Bytes of a text file to characters: UTF-8, UTF-16 and UTF-32 by their marks, Windows code pages by their letters."""

import codecs
import re
import stat
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


def read_text_file(path: Path) -> str:
    """The characters of the text file at `path`, before normalisation.

    Raises GlossatorError with the file's name where it is missing, a folder, unreadable, larger than
    `LARGEST_FILE` bytes, binary, empty, or in no encoding that can be recognised.
    """
    return decode(read_bytes(path), path.name)


def read_bytes(path: Path) -> bytes:
    """The bytes of the file at `path`; raises GlossatorError as `read_text_file` does."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise GlossatorError(Problem.IS_FOLDER, name=path.name)
        if not stat.S_ISREG(mode):  # a device or a pipe need never end
            raise GlossatorError(Problem.UNREADABLE, name=path.name, reason="it is no ordinary file")
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise GlossatorError(Problem.NOT_FOUND, name=path.name) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not valid"
        raise GlossatorError(Problem.UNREADABLE, name=path.name, reason=reason) from error
    if len(data) > LARGEST_FILE:
        raise GlossatorError(Problem.TOO_LARGE, name=path.name, limit=LARGEST_FILE // 1024**2)
    return data


def decode(data: bytes, name: str) -> str:
    """The characters that `data` encodes; `name` is the file's, for the sentence of a GlossatorError."""
    text = _decoded(data, name)
    if not text.strip("\ufeff \t\r\n"):
        raise GlossatorError(Problem.EMPTY, name=name)
    return text


def _decoded(data: bytes, name: str) -> str:
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    try:
        if encoding:
            return data.decode(encoding)
        if utf16 := _utf16_without_mark(data):
            return data.decode(utf16)
        if data.startswith(_DOCUMENTS) or _BINARY.search(data):
            raise GlossatorError(Problem.BINARY, name=name)
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if encoding:
            raise GlossatorError(Problem.UNDECODABLE, name=name) from error
    return _code_page(data, name)


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 of mostly Latin letters has a zero in every second byte; text in UTF-8 has none at all."""
    if len(data) < 4 or len(data) % 2:
        return None
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if odd > len(data) * 0.3 and not even:
        return "utf-16-le"
    if even > len(data) * 0.3 and not odd:
        return "utf-16-be"
    return None


def _code_page(data: bytes, name: str) -> str:
    """Arabic, Hebrew or western Windows text: the code page under which the high bytes read as letters."""
    candidates = []
    for encoding in ("cp1252", "cp1256", "cp1255"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        candidates.append((_strangeness(text, encoding), encoding, text))
    if not candidates:
        raise GlossatorError(Problem.UNDECODABLE, name=name)
    return min(candidates)[2]


_SCRIPT_RUN = {"cp1256": re.compile("[\u0621-\u064a]{2,}"), "cp1255": re.compile("[\u05d0-\u05ea]{2,}")}


def _strangeness(text: str, encoding: str) -> int:
    """How many characters beyond ASCII are not explained by the script that `encoding` is made for."""
    high = sum(char > "\x7f" for char in text)
    if encoding == "cp1252":
        accented = len(re.findall("[a-zA-Z\\s“‘(«][\xc0-\xff][a-zA-Z\\s,.;:’”)»]|[‘’“”–—•…©®™§°«»€£\xa0]", text))
        return high - accented
    return high - sum(map(len, _SCRIPT_RUN[encoding].findall(text)))
