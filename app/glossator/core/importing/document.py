"""What reading a file, or what was pasted, comes to."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from glossator.core.errors import GlossatorError


class Format(StrEnum):
    """The kinds of document that can be read, as they are called in the library's metadata."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    PDF = "pdf"
    PDF_REVIEW = "pdf-review"
    """The review that a report as PDF carries along: no document, but read as carefully as one."""
    PDF_COMMENTS = "pdf-comments"
    """What readers of PDF wrote on the pages of one, likewise."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read."""

    text: str
    """Normalised (`core/text/normalise.py`): offsets count in it."""
    title: str
    """As the document names itself in its properties; else the file's name without its ending, or empty if pasted."""
    format: str
    """A `Format`: what the content is, whatever the file's name says."""
    sha256: str
    """Of the file's bytes, or of what was pasted."""
    warnings: tuple[GlossatorError, ...] = ()
    """What the reader must be told of a document that could be read all the same."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a reader for one format finds in a file."""

    text: str
    title: str = ""
    """Empty where the document does not name itself."""
    warnings: tuple[GlossatorError, ...] = ()


Tell = Callable[[float], None]
"""Told now and then which part, between 0 and 1, of a long document is read."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What reads one format."""

    read: Callable[[bytes, str, Tell], Content]
    """What a file of these bytes and this name holds; raises GlossatorError, or anything at all where it is damaged."""
    codecs: tuple[str, ...] = ()
    """The encodings that it may come to need, which Python loads from files."""
