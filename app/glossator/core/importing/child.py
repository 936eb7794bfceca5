"""What runs in the process that reads: one document, within bounds, and without reach for any other file.

Everything heavy is imported here on call, in the new process only.
"""

import codecs
import json
import sys
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Content, Format, Reader, Tell

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MOST_MEMORY = 1024**3
"""Bytes of address space, where the system can bound it."""
MOST_CPU_SECONDS = 90
LONGEST_TEXT = 20_000_000
"""Characters of the longest text: a hundred times the longest licence."""
_READERS = {
    Format.MARKDOWN: "markdown",
    Format.HTML: "html.reader",
    Format.DOCX: "word.reader",
    Format.ODT: "odt.reader",
    Format.RTF: "rtf.reader",
    Format.PDF: "pdf.reader",
    Format.PDF_REVIEW: "pdf.attachment",
    Format.PDF_COMMENTS: "pdf.comments",
}
_CODECS = ("ascii", "latin-1", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp437", "idna")


def serve(connection: "Connection") -> None:
    """Read the document that comes down `connection`, and answer in JSON."""
    _bound_memory_and_time()
    request = json.loads(connection.recv_bytes())
    name, data = request["name"], connection.recv_bytes()
    try:
        reader = reader_of(Format(request["format"]))
        _forbid_files()
        answer = _as_data(read_within(reader, data, name, lambda part: _tell(connection, part)))
    except GlossatorError as error:
        answer = {"problem": _error_as_data(error)}
    except MemoryError:
        answer = {"problem": {"problem": Problem.TOO_MUCH_WORK.name}}
    connection.send_bytes(json.dumps(answer).encode())


def read_within(reader: Reader, data: bytes, name: str, tell: Tell) -> Content:
    """What `reader` finds, every kind of damage told in one sentence."""
    try:
        content = reader.read(data, name, tell)
    except (GlossatorError, MemoryError):
        raise
    except Exception as error:  # a library may stumble over a damaged file in any way whatever
        raise GlossatorError(Problem.DAMAGED, name=name) from error
    if len(content.text) > LONGEST_TEXT:
        raise GlossatorError(Problem.UNPACKS_TOO_LARGE, name=name, limit=LONGEST_TEXT // 1_000_000)
    return content


def reader_of(source: Format) -> Reader:
    """The reader for format `source`, with all that it will need loaded."""
    reader: Reader = import_module(f"glossator.core.importing.{_READERS[source]}").READER
    for codec in (*_CODECS, *reader.codecs):
        codecs.lookup(codec)
    return reader


def _tell(connection: "Connection", part: float) -> None:
    with suppress(OSError):  # nobody listens any more, and the process is about to be ended
        connection.send_bytes(json.dumps({"progress": part}).encode())


def _as_data(content: Content) -> dict[str, Any]:
    return {
        "text": content.text,
        "title": content.title,
        "warnings": [_error_as_data(warning) for warning in content.warnings],
    }


def _error_as_data(error: GlossatorError) -> dict[str, str]:
    return {**error.details, "problem": error.problem.name}


def _bound_memory_and_time() -> None:
    """On POSIX the system itself ends a process that outgrows its bounds; elsewhere the readers' own bounds hold."""
    if sys.platform == "win32":
        return
    import resource

    for kind, bound in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_CPU_SECONDS)):
        with suppress(OSError, ValueError):  # macOS bounds no address space
            resource.setrlimit(kind, (bound, bound))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _forbid_files() -> None:
    """From here on no file and no socket can be opened, whatever a document makes a library want."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
