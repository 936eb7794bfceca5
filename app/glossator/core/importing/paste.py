"""Reading what was pasted from another program."""

import hashlib

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Document, Format
from glossator.core.text.normalise import normalise

_CLIPBOARD = "Clipboard"


def document_from_paste(html: str | None, text: str) -> Document:
    """The document that another program put on the clipboard, as `html` (None where it put none) and as `text`.

    Raises GlossatorError where there are no words in it.
    """
    if not text.strip():
        raise GlossatorError(Problem.EMPTY, name=_CLIPBOARD)
    return Document(normalise(text), "", Format.TEXT, hashlib.sha256(text.encode(errors="replace")).hexdigest())
