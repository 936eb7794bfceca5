"""`compare`: licences side by side, with the notes of a review."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from glossator.cli import printing
from glossator.cli.exporting import write_exports
from glossator.cli.resolving import resolved
from glossator.core.compare.model import IGNORED, Comparison, Cosmetic
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.attached import Standing, attached_documents
from glossator.core.library.composite import opened_with_parts
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.library.references import position
from glossator.core.paths import exists
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.safety.lock import locked
from glossator.core.session.comparing import compare_for
from glossator.core.session.file import load_review, new_review, save_review
from glossator.core.session.model import FEWEST_COLUMNS, MOST_COLUMNS, Review
from glossator.export.as_json import comparison_as_json

DONE = 0
_PROGRAM = "glossator compare"
"""Who has a review open while it is made by nobody in particular."""


def compare_licences(options: Namespace) -> int:
    """`compare`: the table of clauses, and the files that are asked for."""
    library = Library.standard()
    review, comparison = _review_to_compare(options.licences, options.session, options.leading, library)
    write_exports(review, comparison, options)
    if options.json:
        printing.print_json(comparison_as_json(comparison, _ignored(options.ignore), review.decisions))
    else:
        printing.print_comparison(comparison, load_taxonomy())
    if options.licences:  # a review knows what it leaves out
        _tell_left_out(comparison.licences, library)
    return DONE


def _ignored(asked: list[str] | None) -> frozenset[Cosmetic]:
    """The reasons that `--ignore` names; the usual ones where it is not given."""
    return IGNORED if asked is None else frozenset(Cosmetic(each) for each in asked if each in set(Cosmetic))


def _review_to_compare(
    references: list[str], session: Path | None, leading: str | None, library: Library
) -> tuple[Review, Comparison]:
    """The licences that are named, with the notes of the review that is named; a review that is absent is made."""
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
    licences = opened.comparison.licences
    if references:
        licences = _as_in_review(_resolved_to_compare(library, references), licences)
    review = replace(opened.review, leading=_lead(leading, licences, library) or opened.review.leading)
    comparison = compare_for(review, licences)
    if len(comparison.licences) < FEWEST_COLUMNS:
        raise opened.warnings[0] if opened.warnings else GlossatorError(Problem.TOO_FEW_LICENCES)
    for warning in opened.warnings:
        printing.warn(str(warning))
    return review, comparison


def _as_in_review(named: Iterable[Licence], columns: Sequence[Licence]) -> tuple[Licence, ...]:
    """The `named` licences, one that is named alone with the documents that it is joined with in `columns`."""
    places = ((licence, -1 if licence.parts else position(licence.reference, columns)) for licence in named)
    return tuple(licence if place < 0 else columns[place] for licence, place in places)


def _tell_left_out(licences: Iterable[Licence], library: Library) -> None:
    """Say of each licence that the library holds documents that are part of it and are not compared."""
    for licence in licences:
        attached = attached_documents(licence, library)
        titles = [each.title.en for each in attached if each.standing is Standing.CLOSED]
        if titles:
            whole = opened_with_parts(licence.id, library)
            printing.warn(
                f"{licence.reference} incorporates {' and '.join(titles)}, which the library holds; "
                f"to compare it too, name {whole}"
            )


def _lead(leading: str | None, licences: Sequence[Licence], library: Library) -> str:
    """The reference of the licence that `leading` names, which must be one of `licences`; empty where it names none."""
    if leading is None:
        return ""
    place = position(library.resolve(leading).reference, licences)
    if place < 0:
        raise GlossatorError(Problem.NOT_COMPARED, name=leading)
    return licences[place].reference


def _resolved_to_compare(library: Library, references: list[str]) -> list[Licence]:
    """The licences that `references` name, if they are neither too few nor too many to compare."""
    if len(references) < FEWEST_COLUMNS:
        raise GlossatorError(Problem.TOO_FEW_LICENCES)
    if len(references) > MOST_COLUMNS:
        raise GlossatorError(Problem.TOO_MANY_LICENCES)
    return resolved(library, references)
