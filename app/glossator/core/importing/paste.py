"""Reading what was pasted from another program."""

import hashlib
import re

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Document, Format
from glossator.core.importing.worker import read_elsewhere
from glossator.core.text.normalise import normalise

CLIPBOARD = "Clipboard"
"""What stands for the file's name in sentences on what was pasted."""
_STRUCTURE = re.compile(r"<(?:li|p|div|table|h[1-6]|br)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_MOST = 0.9
"""The share of the plain words that the HTML must hold to be taken for the same."""


def document_from_paste(html: str | None, text: str) -> Document:
    """The document that another program put on the clipboard, as `html` (None where it put none) and as `text`.

    The HTML is read where it holds the same words, for the sake of its numbers and lists. Raises GlossatorError
    where there are no words in either.
    """
    document = _structured(html, text) if html and _STRUCTURE.search(html) else None
    if document:
        return document
    if not text.strip():
        raise GlossatorError(Problem.EMPTY, name=CLIPBOARD)
    return Document(normalise(text), "", Format.TEXT, _sha256(text))


def _structured(html: str, text: str) -> Document | None:
    """The document in `html`; None where it cannot be read or leaves words of `text` out."""
    try:
        content = read_elsewhere(html.encode(errors="replace"), CLIPBOARD, Format.HTML)
    except GlossatorError:
        return None
    found, plain = (len(_WORD.findall(each)) for each in (content.text, text))
    if not found or found < _MOST * plain:
        return None
    return Document(normalise(content.text), "", Format.HTML, _sha256(html), content.warnings)


def _sha256(pasted: str) -> str:
    return hashlib.sha256(pasted.encode(errors="replace")).hexdigest()
