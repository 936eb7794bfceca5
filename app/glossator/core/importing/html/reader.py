"""Reads web pages."""

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.blocks import printed
from glossator.core.importing.document import Content, Reader, Tell
from glossator.core.importing.html.parsing import main_content, parse_html, title_of
from glossator.core.importing.html.walking import Walk


def read(data: bytes, name: str, _tell: Tell) -> Content:
    """The text of the page `data` (in UTF-8), the file `name`."""
    root = parse_html(data.decode())
    if root is None:
        return Content("")
    walk = Walk()
    text = printed(walk.blocks(main_content(root)))
    found = ((Problem.TRACKED_CHANGES, walk.tracked), (Problem.HIDDEN_TEXT, walk.hidden))
    return Content(text, title_of(root), tuple(GlossatorError(problem, name=name) for problem, here in found if here))


READER = Reader(read)
