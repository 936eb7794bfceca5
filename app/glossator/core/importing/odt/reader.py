"""Reads OpenDocument texts."""

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.archive import Archive
from glossator.core.importing.blocks import printed
from glossator.core.importing.document import Content, Reader, Tell
from glossator.core.importing.odt.body import Body
from glossator.core.importing.odt.styles import Styles
from glossator.core.importing.xml import Element, child, parse

_MANIFEST = "META-INF/manifest.xml"


def read(data: bytes, name: str, _tell: Tell) -> Content:
    """The text of the OpenDocument text `data`, the file `name`; raises GlossatorError."""
    archive = Archive(data, name)
    if b"encryption-data" in (archive.part(_MANIFEST) or b""):
        raise GlossatorError(Problem.PROTECTED, name=name)
    content, styles = _root(archive, "content.xml"), _root(archive, "styles.xml")
    text = child(content, "body", "text")
    if text is None:
        raise GlossatorError(Problem.NOT_A_DOCUMENT, name=name)
    body = Body(text, Styles(styles, content))
    words = printed(body.blocks())
    found = ((Problem.TRACKED_CHANGES, body.inline.tracked), (Problem.HIDDEN_TEXT, body.inline.hidden))
    warnings = tuple(GlossatorError(problem, name=name) for problem, here in found if here)
    return Content(words, _title(archive), warnings)


def _root(archive: Archive, part: str) -> Element | None:
    data = archive.part(part)
    return parse(data) if data else None


def _title(archive: Archive) -> str:
    title = child(_root(archive, "meta.xml"), "meta", "title")
    return " ".join((title.text or "").split()) if title is not None else ""


READER = Reader(read)
