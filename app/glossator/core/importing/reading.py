"""Reading a file of any supported format."""

import hashlib
from pathlib import Path

from glossator.core.importing.document import Document, Format
from glossator.core.text.decode import decode, read_bytes
from glossator.core.text.normalise import normalise


def read_document(path: Path) -> Document:
    """The document in the file at `path`; raises GlossatorError with its name and the reason."""
    data = read_bytes(path)
    text = normalise(decode(data, path.name))
    return Document(text, path.stem, Format.TEXT, hashlib.sha256(data).hexdigest())
