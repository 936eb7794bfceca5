"""Reads Rich Text Format."""

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.blocks import printed
from glossator.core.importing.document import Content, Reader, Tell
from glossator.core.importing.rtf.charsets import CODECS
from glossator.core.importing.rtf.interpreter import Interpreter
from glossator.core.importing.rtf.tokens import tokens


def read(data: bytes, name: str, _tell: Tell) -> Content:
    """The text of the RTF document `data`, the file `name`."""
    interpreter = Interpreter()
    for token in tokens(data.decode("latin-1")):
        interpreter.take(token)
    interpreter.finish()
    text = printed(interpreter.paragraphs.finish())
    found = ((Problem.TRACKED_CHANGES, interpreter.tracked), (Problem.HIDDEN_TEXT, interpreter.hidden))
    warnings = tuple(GlossatorError(problem, name=name) for problem, here in found if here)
    return Content(text, interpreter.title, warnings)


READER = Reader(read, CODECS)
