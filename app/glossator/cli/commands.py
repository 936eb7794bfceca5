"""What each command does; every function returns the exit code."""

import json
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from glossator.cli import printing
from glossator.cli.exporting import write_exports
from glossator.core.compare.model import IGNORED, Comparison, Cosmetic
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.attached import attached_documents
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.library.reading import without_curation
from glossator.core.notes.model import NoteFields, Severity, Status
from glossator.core.paths import exists
from glossator.core.provisions.own_rules import own_rule_files, own_rules
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.safety.lock import locked
from glossator.core.session.annotate import Remark, annotate
from glossator.core.session.comparing import compare_for
from glossator.core.session.file import load_review, new_review, save_review
from glossator.core.session.model import FEWEST_COLUMNS, MOST_COLUMNS, Review
from glossator.core.validation.paths import validate_path
from glossator.export.as_json import comparison_as_json, library_as_json, licence_as_json

DONE, ANSWER_IS_NO = 0, 1
_PROGRAM = "glossator compare"
"""Who has a review open while it is made by nobody in particular."""


def list_library(options: Namespace) -> int:
    """`list`: the library, a line a licence."""
    library = Library.standard()
    if options.json:
        _print_json(library_as_json(library.entries()))
    else:
        printing.print_library(library.entries(), load_taxonomy())
    for damaged in library.damaged():
        printing.warn(str(damaged.error))
    return DONE


def show(options: Namespace) -> int:
    """`show`: the clauses of each licence with the provisions in them."""
    library, taxonomy = Library.standard(), load_taxonomy()
    licences = _resolved(library, options.licences)
    if options.detected:
        licences = [without_curation(each) for each in licences]
        for problem in own_rules(own_rule_files()).problems:
            printing.warn(str(problem))
    if options.json:
        answers = [licence_as_json(each, taxonomy) for each in licences]
        _print_json(answers if len(answers) > 1 else answers[0])
    else:
        for licence in licences:
            printing.print_licence(licence, attached_documents(licence, library), taxonomy)
    return DONE


def compare_licences(options: Namespace) -> int:
    """`compare`: the table of clauses, and the files that are asked for."""
    review, comparison = _review_to_compare(options.licences, options.session, options.leading)
    write_exports(review, comparison, options)
    if options.json:
        _print_json(comparison_as_json(comparison, _ignored(options.ignore), review.decisions))
    else:
        printing.print_comparison(comparison, load_taxonomy())
    return DONE


def annotate_review(options: Namespace) -> int:
    """`annotate`: one more note in a review."""
    remark = Remark(
        licence=options.licence,
        quote=options.quote,
        written=NoteFields(options.note, severity=Severity(options.severity), status=Status(options.status)),
        author=options.author,
    )
    note = annotate(options.session, remark, Library.standard())
    print(note.id)
    return DONE


def validate(options: Namespace) -> int:
    """`validate`: every mistake in the named files and folders, a line each."""
    code = DONE
    for path in options.paths:
        for mistake in validate_path(path):
            print(mistake)
            code = ANSWER_IS_NO
    return code


def _ignored(asked: list[str] | None) -> frozenset[Cosmetic]:
    """The reasons that `--ignore` names; the usual ones where it is not given."""
    return IGNORED if asked is None else frozenset(Cosmetic(each) for each in asked if each in set(Cosmetic))


def _review_to_compare(references: list[str], session: Path | None, leading: str | None) -> tuple[Review, Comparison]:
    """The licences that are named, with the notes of the review that is named; a review that is absent is made."""
    library = Library.standard()
    if session and exists(session):
        return _opened_review(references, session, leading, library)
    licences = _resolved_to_compare(library, references)
    lead = _lead(leading, licences, library)
    comparison = compare_for(Review(leading=lead), licences)
    review = replace(new_review(comparison), leading=lead)
    if session:
        with locked(session, _PROGRAM):
            save_review(review, session)
    return review, comparison


def _opened_review(
    references: list[str], session: Path, leading: str | None, library: Library
) -> tuple[Review, Comparison]:
    """The review at `session`, compared anew where other licences than its own are named."""
    opened = load_review(session, library)
    licences = tuple(_resolved_to_compare(library, references)) if references else opened.comparison.licences
    review = replace(opened.review, leading=_lead(leading, licences, library) or opened.review.leading)
    comparison = compare_for(review, licences)
    if len(comparison.licences) < FEWEST_COLUMNS:
        raise opened.warnings[0] if opened.warnings else GlossatorError(Problem.TOO_FEW_LICENCES)
    for warning in opened.warnings:
        printing.warn(str(warning))
    return review, comparison


def _lead(leading: str | None, licences: Sequence[Licence], library: Library) -> str:
    """The reference of the licence that `leading` names, which must be one of `licences`; empty where it names none."""
    if leading is None:
        return ""
    lead = library.resolve(leading).reference
    if lead not in [each.reference for each in licences]:
        raise GlossatorError(Problem.NOT_COMPARED, name=leading)
    return lead


def _resolved_to_compare(library: Library, references: list[str]) -> list[Licence]:
    """The licences that `references` name, if they are neither too few nor too many to compare."""
    if len(references) < FEWEST_COLUMNS:
        raise GlossatorError(Problem.TOO_FEW_LICENCES)
    if len(references) > MOST_COLUMNS:
        raise GlossatorError(Problem.TOO_MANY_LICENCES)
    return _resolved(library, references)


def _resolved(library: Library, references: list[str]) -> list[Licence]:
    """The licences that `references` name; what is doubtful about the reader's own files is told."""
    licences = [library.resolve(each) for each in references]
    for problem in (problem for licence in licences for problem in licence.warnings):
        printing.warn(str(problem))
    return licences


def _print_json(answer: Any) -> None:
    print(json.dumps(answer, ensure_ascii=False, indent=1))
