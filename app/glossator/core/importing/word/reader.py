"""Reads Word documents."""

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.blocks import printed
from glossator.core.importing.document import Content, Reader, Tell
from glossator.core.importing.word.body import Body
from glossator.core.importing.word.package import read_package


def read(data: bytes, name: str, _tell: Tell) -> Content:
    """The text of the Word document `data`, the file `name`; raises GlossatorError."""
    package = read_package(data, name)
    body = Body(package)
    text = printed(body.blocks())
    found = ((Problem.TRACKED_CHANGES, body.inline.tracked), (Problem.HIDDEN_TEXT, body.inline.hidden))
    return Content(text, package.title, tuple(GlossatorError(problem, name=name) for problem, here in found if here))


READER = Reader(read)
