"""Which format a file is in: by its content first, by its name where the content is mere text."""

import re
from pathlib import PurePath

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Format

_SUFFIXES = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".docx": Format.DOCX,
    ".odt": Format.ODT,
    ".rtf": Format.RTF,
    ".pdf": Format.PDF,
}
SUFFIXES = tuple(_SUFFIXES)
"""The endings of file names that a dialog offers, in lower case; a file with another one can be read, too."""

_FAMILIAR = {Format.TEXT: "TXT", Format.MARKDOWN: "Markdown"}
_HEAD = 1024
"""Bytes at the start of a file in which a PDF may begin, as its readers have it."""
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*", b"RIFF")
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?>.*?-->)\s*+)*+<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(r"<(?:!doctype|!--|/?[a-z][a-z0-9]*[\s/>])", re.IGNORECASE)
_XML = re.compile(r"\s*<\?xml\s")
_SAMPLE = 20_000


def format_of_name(name: str) -> Format | None:
    """The format that the file's `name` promises; None where it promises none of ours."""
    return _SUFFIXES.get(PurePath(name).suffix.lower())


def format_of_binary(data: bytes, name: str) -> Format | None:
    """The format of a file that is not mere text, by its first bytes; None for what may be text.

    Raises GlossatorError where the file is no document that can be read.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head:
        return Format.PDF
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{\\rtf"):
        return Format.RTF
    if head.startswith(_ZIP):
        return _format_of_archive(head)
    if head.startswith(_COMPOUND):
        raise _refusal_of_compound(data, name)
    if head.startswith(_PICTURES):
        raise GlossatorError(Problem.IS_PICTURE, name=name)
    return None


def _format_of_archive(head: bytes) -> Format:
    """OpenDocument says at a fixed place what it is; whether the others are Word's, their reader finds out."""
    return Format.ODT if b"mimetypeapplication/vnd.oasis.opendocument.text" in head else Format.DOCX


def _refusal_of_compound(data: bytes, name: str) -> GlossatorError:
    """Office's files of the last century, and its encrypted ones of this, are told by the names of their streams."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return GlossatorError(Problem.PROTECTED, name=name)
    if "WordDocument".encode("utf-16-le") in data:
        return GlossatorError(Problem.OLD_WORD, name=name)
    return GlossatorError(Problem.NOT_A_DOCUMENT, name=name)


def format_of_text(text: str, name: str) -> Format:
    """The format of a file of mere text; raises GlossatorError where that is the source code of something else."""
    promised = format_of_name(name)
    sample = text[:_SAMPLE]
    if _HTML.match(sample) or (promised is Format.HTML and _TAG.search(sample)):
        return Format.HTML
    if _XML.match(sample):
        raise GlossatorError(Problem.NOT_A_DOCUMENT, name=name)
    return Format.MARKDOWN if promised is Format.MARKDOWN else Format.TEXT


def warning_of_name(name: str, found: Format) -> tuple[GlossatorError, ...]:
    """What to tell the reader of a file whose `name` promises another format than the one `found`."""
    if format_of_name(name) in (None, found):
        return ()
    familiar = _FAMILIAR.get(found, found.value.upper())
    return (GlossatorError(Problem.WRONG_SUFFIX, name=name, suffix=PurePath(name).suffix, format=familiar),)
