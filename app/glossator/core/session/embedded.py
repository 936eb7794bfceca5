"""Reviews that reports of Glossator carry along: PDF files that can be opened as the review they were made of."""

from pathlib import Path

from glossator.core.errors import GlossatorError
from glossator.core.importing.document import Format
from glossator.core.importing.reading import LARGEST_DOCUMENT
from glossator.core.importing.worker import read_elsewhere
from glossator.core.library.library import Library
from glossator.core.session.file import OpenedReview, digest_of, join_licences
from glossator.core.session.format import parse_review
from glossator.core.session.opening import REPORT_SUFFIX
from glossator.core.text.decode import read_bytes

_MADE_BY_US = b"<xmp:CreatorTool>Glossator "
"""Stands in the metadata of our reports, which archives want uncompressed."""


def is_report(path: Path) -> bool:
    """Whether the file at `path` calls itself a report of Glossator; what cannot be read does not."""
    if path.suffix.lower() != REPORT_SUFFIX:
        return False
    try:
        return _MADE_BY_US in read_bytes(path, LARGEST_DOCUMENT)
    except GlossatorError:
        return False


def load_embedded(path: Path, library: Library) -> OpenedReview:
    """The review in the report at `path`, its own files sought as seen from there.

    The PDF is read in a process of its own, as any document is: it may come from anybody. Raises GlossatorError
    (NO_REVIEW_INSIDE, or as documents and reviews do).
    """
    data = read_bytes(path, LARGEST_DOCUMENT)
    text = read_elsewhere(data, path.name, Format.PDF_REVIEW).text
    return join_licences(parse_review(text, path.name), path.absolute().parent, library, digest_of(data))
