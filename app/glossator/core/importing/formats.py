"""Which format a file is in: by its content first, by its name where the content is mere text."""

from pathlib import PurePath

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


def format_of_name(name: str) -> Format | None:
    """The format that the file's `name` promises; None where it promises none of ours."""
    return _SUFFIXES.get(PurePath(name).suffix.lower())
