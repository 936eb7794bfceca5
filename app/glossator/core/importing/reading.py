"""Reading a file of any supported format."""

import hashlib
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Content, Document, Format
from glossator.core.importing.formats import format_of_binary, format_of_text, warning_of_name
from glossator.core.importing.html.charset import decoded_as_named
from glossator.core.importing.worker import UNWATCHED, Watch, read_elsewhere
from glossator.core.text.decode import LARGEST_FILE, Decoded, decode_with_care, read_bytes
from glossator.core.text.normalise import normalise

LARGEST_DOCUMENT = 100 * 1024 * 1024
"""Bytes of the largest file: Word and PDF bring fonts and pictures along."""


def read_document(path: Path, watch: Watch = UNWATCHED) -> Document:
    """The document in the file at `path`.

    All but plain text is read in a process of its own, within bounded time and memory; `watch` hears of progress
    and can stop it. Raises GlossatorError with the file's name and the reason.
    """
    data = read_bytes(path, LARGEST_DOCUMENT)
    found = format_of_binary(data, path.name)
    warnings: tuple[GlossatorError, ...] = ()
    source = data
    if found is None:
        decoded = _decoded(data, path.name)
        warnings = _warnings_of(decoded, path.name)
        found, source = format_of_text(decoded.text, path.name), decoded.text.encode(errors="replace")
        content = Content(decoded.text)
    if found is not Format.TEXT:
        content = read_elsewhere(source, path.name, found, watch)
    text = normalise(content.text)
    if not text.strip():
        raise GlossatorError(Problem.EMPTY, name=path.name)
    warnings += (*warning_of_name(path.name, found), *content.warnings)
    return Document(text, content.title or path.stem, found, hashlib.sha256(data).hexdigest(), warnings)


def _decoded(data: bytes, name: str) -> Decoded:
    if len(data) > LARGEST_FILE:
        raise GlossatorError(Problem.TOO_LARGE, name=name, limit=LARGEST_FILE // 1024**2)
    if page := decoded_as_named(data):
        return Decoded(page)
    try:
        return decode_with_care(data, name)
    except GlossatorError as error:
        if error.problem is Problem.BINARY:
            raise GlossatorError(Problem.NOT_A_DOCUMENT, name=name) from error
        raise


def _warnings_of(decoded: Decoded, name: str) -> tuple[GlossatorError, ...]:
    if decoded.guessed:
        return (GlossatorError(Problem.GUESSED_ENCODING, name=name, encoding=decoded.guessed),)
    if decoded.damaged:
        return (GlossatorError(Problem.DAMAGED_CHARACTERS, name=name, count=decoded.damaged),)
    return ()
