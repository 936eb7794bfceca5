"""What each command does; every function returns the exit code."""

from argparse import Namespace

from glossator.cli import printing
from glossator.cli.resolving import resolved
from glossator.core.library.attached import attached_documents
from glossator.core.library.library import Library
from glossator.core.library.reading import without_curation
from glossator.core.notes.model import NoteFields, Severity, Status
from glossator.core.provisions.own_rules import own_rule_files, own_rules
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.session.annotate import Remark, annotate
from glossator.core.validation.paths import validate_path
from glossator.export.as_json import library_as_json, licence_as_json

DONE, ANSWER_IS_NO = 0, 1


def list_library(options: Namespace) -> int:
    """`list`: the library, a line a licence."""
    library = Library.standard()
    if options.json:
        printing.print_json(library_as_json(library.entries()))
    else:
        printing.print_library(library.entries(), load_taxonomy())
    for damaged in library.damaged():
        printing.warn(str(damaged.error))
    return DONE


def show(options: Namespace) -> int:
    """`show`: the clauses of each licence with the provisions in them."""
    library, taxonomy = Library.standard(), load_taxonomy()
    licences = resolved(library, options.licences)
    if options.detected:
        licences = [without_curation(each) for each in licences]
        for problem in own_rules(own_rule_files()).problems:
            printing.warn(str(problem))
    if options.json:
        answers = [licence_as_json(each, taxonomy) for each in licences]
        printing.print_json(answers if len(answers) > 1 else answers[0])
    else:
        for licence in licences:
            printing.print_licence(licence, attached_documents(licence, library), taxonomy)
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
