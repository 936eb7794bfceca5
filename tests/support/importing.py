"""Reading bytes with one reader in this process, where a test is about what it finds."""

from glossator.core.importing.child import read_within, reader_of
from glossator.core.importing.document import Content, Format


def read_here(data: bytes, source: Format, name: str = "licence") -> Content:
    """What the reader for `source` finds in `data`; every damage is a GlossatorError, as in the worker process."""
    return read_within(reader_of(source), data, name, lambda part: None)


def paragraphs_in(data: bytes, source: Format) -> list[str]:
    """The paragraphs that the reader for `source` prints of `data`, with their indentation."""
    return read_here(data, source).text.split("\n\n")
