"""`notes`: the notes of a review, handed to other programs or taken back from them."""

from argparse import Namespace
from collections.abc import Iterable, Mapping

from glossator.cli import printing
from glossator.core.library.library import Library
from glossator.core.notes.interchange.model import Skipped, Why
from glossator.core.session.exchange import bring_into_file
from glossator.core.session.file import load_review
from glossator.core.session.workspace import Workspace
from glossator.export.notes import export_notes

DONE = 0
_REASONS: Mapping[Why, str] = {
    Why.CHANGED_SINCE: "the review has changed it since",
    Why.NOT_HERE: "it is about no licence of this review",
    Why.NO_PLACE: "its words do not stand in the licence, or at several places",
    Why.NO_PAGE: "no page of the PDF shows it",
    Why.NOT_OURS: "it is on no note of this review",
    Why.NO_WORDS: "it is on no note of this review",
}

_ELSEWHERE = (
    "XFDF carries comments back to the review that its PDF was made of; "
    "to carry notes to another one, export them as .jsonld"
)
_BACK = "; it carries comments back to this review; a .jsonld file carries notes to any"


def exchange_notes(options: Namespace) -> int:
    """`notes`: export or import; what is left out is told on standard error."""
    library = Library.standard()
    if options.export is None:
        taken = bring_into_file(options.import_from, options.session, library)
        print(f"{taken.added} added, {taken.updated} updated, {len(taken.skipped)} skipped")
        _warn(taken.skipped)
        for words in taken.uncertain:
            printing.warn(f"added, but its place in the licences is not certain: {words}")
        if any(each.why is Why.NO_WORDS for each in taken.skipped):
            printing.warn(_ELSEWHERE)
        return DONE
    opened = load_review(options.session, library)
    for warning in opened.warnings:
        printing.warn(str(warning))
    _warn(export_notes(Workspace(opened.review, opened.comparison).state, options.export, options.lang))
    printing.warn(f"{options.export} is written{_BACK if options.export.suffix.lower() == '.xfdf' else ''}")
    return DONE


def _warn(skipped: Iterable[Skipped]) -> None:
    for each in skipped:
        printing.warn(f"skipped, for {_REASONS[each.why]}: {each.what}")
