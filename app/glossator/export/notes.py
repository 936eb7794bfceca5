"""The use case of handing the notes of a review to other programs and to people."""

from pathlib import Path

from glossator.core.atomic import write_atomically
from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.interchange.model import Skipped
from glossator.core.notes.model import Note
from glossator.core.notes.ordering import in_reading_order
from glossator.core.paths import exists
from glossator.core.session.exchange import as_called_from
from glossator.core.session.workspace import State
from glossator.core.text.decode import read_bytes

SUFFIXES = (".jsonld", ".json", ".xfdf", ".csv", ".md")
"""What the names of files of notes end in."""
_LARGEST_PDF = 256 * 1024 * 1024
"""Bytes."""


def export_notes(state: State, path: Path, language: str) -> tuple[Skipped, ...]:
    """Write the notes of `state` to `path`, in the format that its suffix names; gives back those that are not in it.

    `language` ("en" or "ar") is that of the document for people. XFDF comments on the PDF of the same name beside it.
    Raises GlossatorError (NOTES_FORMAT, NO_PDF, IS_FOLDER, or as `write_atomically` does); the file at `path` is then
    as it was.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise GlossatorError(Problem.NOTES_FORMAT, name=path.name, suffixes=", ".join(SUFFIXES))
    if path.is_dir():
        raise GlossatorError(Problem.IS_FOLDER, name=path.name)
    data, left_out = _written(state, path, language)
    write_atomically(path, data)
    return left_out


def _written(state: State, path: Path, language: str) -> tuple[bytes, tuple[Skipped, ...]]:
    # each is imported when it is asked for: the program starts without what writes documents
    suffix = path.suffix.lower()
    if suffix == ".md":
        from glossator.export.notes_as_markdown import notes_as_markdown
        from glossator.export.report import build_report

        return notes_as_markdown(build_report(state, language), {note.id: note for note in state.review.notes}), ()
    notes = as_called_from((each.note for each in in_reading_order(state.placements, state.comparison)), path)
    if suffix == ".xfdf":
        return _xfdf(notes, path)
    if suffix == ".csv":
        from glossator.core.notes.interchange import csv_register

        return csv_register.write(notes), ()
    from glossator.core.notes.interchange import web_annotation

    return web_annotation.write(notes), ()


def _xfdf(notes: tuple[Note, ...], path: Path) -> tuple[bytes, tuple[Skipped, ...]]:
    from glossator.core.notes.interchange import xfdf

    pdf = path.with_suffix(".pdf")
    if not exists(pdf):
        raise GlossatorError(Problem.NO_PDF, name=path.name, pdf=pdf.name)
    written = xfdf.write(notes, read_bytes(pdf, _LARGEST_PDF), pdf.name)
    return written.data, written.left_out
