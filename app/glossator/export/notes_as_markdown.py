"""The notes of a review as a Markdown document for people."""

import re
from collections.abc import Iterator, Mapping

from glossator.core.notes.model import Note, Reply
from glossator.core.text.direction import strip_isolates
from glossator.export.model import Report
from glossator.export.model_notes import ReportNote
from glossator.export.printable import printable

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~])")
_SIGN_OF_ITEM = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)", re.MULTILINE)
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_IMAGE = re.compile(r"!(?=\[)")
_INDENT = "  "


def notes_as_markdown(report: Report, notes: Mapping[str, Note]) -> bytes:
    """The register of `report` in UTF-8; `notes` are those of the review by their ids, whose own Markdown is set.

    What the window shows as it was typed, HTML and pictures, is no HTML and no picture here either.
    """
    parts = [f"# {_plain(report.title)}", f"## {_plain(report.labels['register'])}"]
    for note in report.notes:
        parts += _note(note, notes[note.id], report.labels)
    return (printable("\n\n".join(parts)) + "\n").encode()


def _note(shown: ReportNote, note: Note, labels: Mapping[str, str]) -> Iterator[str]:
    place = " · ".join(filter(None, (shown.licence, shown.clause)))
    yield f"### {shown.number}. {_plain(place)}"
    if shown.quote:
        yield _quoted(_plain(shown.quote))
    if shown.remark:
        yield f"*{_plain(shown.remark)}*"
    yield _item(_facts(shown, labels), _typed(note.body))
    if note.suggestion:
        yield _item(labels["suggestion"], _plain(note.suggestion))
    for reply, original in zip(shown.replies, note.replies, strict=True):
        yield _reply(f"{labels['reply']}: {reply.author}, {reply.date}", original)


def _facts(note: ReportNote, labels: Mapping[str, str]) -> str:
    named = (
        ("severity", note.severity),
        ("status", note.status),
        ("kind", note.kind),
        ("tags", ", ".join(note.tags)),
        ("author", note.author),
        ("modified", note.date),
    )
    return " · ".join(f"{labels[key]}: {value}" for key, value in named if value)


def _reply(head: str, reply: Reply) -> str:
    return _item(head, _typed(reply.body))


def _item(head: str, words: str) -> str:
    """An item of a list, which ends whatever `words` begin and do not end."""
    indented = re.sub(r"^(?=.)", _INDENT, words, flags=re.MULTILINE)
    return f"- **{_plain(head)}**\n\n{indented}"


def _quoted(words: str) -> str:
    return re.sub("^", "> ", words, flags=re.MULTILINE)


def _typed(body: str) -> str:
    """A reviewer's Markdown, which other programs must not read more into than this one."""
    return _IMAGE.sub("!\\\\", _TAG.sub("&lt;", body)) if body else "–"


def _plain(words: str) -> str:
    """Words that are no Markdown."""
    return _SIGN_OF_ITEM.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", strip_isolates(words)))
