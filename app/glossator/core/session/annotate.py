"""Writing a note without the window: the words are named by quoting them."""

from dataclasses import dataclass, replace
from pathlib import Path

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Span
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.library.quotes import find_quote
from glossator.core.library.references import position
from glossator.core.notes.model import Note, NoteFields
from glossator.core.notes.targets import on_words
from glossator.core.paths import exists
from glossator.core.safety.lock import locked
from glossator.core.session.comparing import compare_for
from glossator.core.session.file import load_review, new_review, save_review
from glossator.core.session.model import MOST_COLUMNS, Column
from glossator.core.session.workspace import Workspace
from glossator.core.text.normalise import normalise

_PROGRAM = "glossator annotate"
"""Who has the review open while it is annotated by nobody in particular."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What `annotate` is asked to write, and on which words."""

    licence: str
    quote: str
    written: NoteFields
    author: str = ""


def annotate(path: Path, remark: Remark, library: Library) -> Note:
    """Add `remark` to the review in the file at `path`, which is made if it is not there.

    Raises GlossatorError, and leaves the file as it was, where the licence, the words or the file are not right, or
    where somebody has the file open.
    """
    licence = library.resolve(remark.licence)
    with locked(path, remark.author or _PROGRAM):
        return _annotate(path, remark, licence, library)


def _annotate(path: Path, remark: Remark, licence: Licence, library: Library) -> Note:
    workspace = _open(path, licence, library)
    licences = workspace.state.comparison.licences
    words = Span(position(licence.reference, licences), *_only_place(licence, remark.quote))
    written = replace(remark.written, body=normalise(remark.written.body))
    note = workspace.notes.add(on_words(words, workspace.state.comparison), written, normalise(remark.author))
    save_review(workspace.state.review, path)
    return note


def _open(path: Path, licence: Licence, library: Library) -> Workspace:
    """The review at `path`, or a new one, with `licence` among its columns."""
    if not exists(path):
        comparison = compare([licence])
        return Workspace(new_review(comparison), comparison)
    opened = load_review(path, library)
    licences = opened.comparison.licences
    column = position(licence.reference, licences)
    if column >= 0 and licences[column].text.startswith(licence.text):  # with its documents or without them
        return Workspace(opened.review, opened.comparison)
    if len(licences) >= MOST_COLUMNS:
        raise GlossatorError(Problem.TOO_MANY_LICENCES)
    comparison = compare_for(opened.review, [*licences, licence])
    columns = (*opened.review.columns, Column(licence.reference, licence.metadata.sha256))
    return Workspace(replace(opened.review, columns=columns), comparison)


def _only_place(licence: Licence, quote: str) -> tuple[int, int]:
    places = find_quote(licence.text, quote)
    shortened = quote if len(quote) <= 60 else f"{quote[:59]}…"
    if not places:
        raise GlossatorError(Problem.QUOTE_NOT_FOUND, name=licence.metadata.short, quote=shortened)
    if len(places) > 1:
        raise GlossatorError(Problem.QUOTE_AMBIGUOUS, name=licence.metadata.short, quote=shortened, count=len(places))
    return places[0]
