"""What can be done to reviews: the arguments of `annotate`, `carry`, `merge`, `notes` and `bundle`."""

from argparse import ArgumentParser

from glossator.cli import commands
from glossator.cli.arguments import LICENCE, add_json, given_path, given_words
from glossator.cli.bundling import bundle_review
from glossator.cli.carrying import carry_notes
from glossator.cli.merging import merge_reviews
from glossator.cli.noting import exchange_notes
from glossator.core.notes.model import Severity, Status
from glossator.core.session.bundles.layout import BUNDLE_SUFFIX


def add_annotate(parser: ArgumentParser) -> None:
    """What `annotate` takes."""
    parser.description = "Add a note to a review, on words of a licence, and print the note's id."
    parser.add_argument("session", type=given_path, metavar="SESSION", help="the review; made if absent")
    parser.add_argument("--licence", required=True, type=given_words, help=LICENCE)
    parser.add_argument(
        "--quote",
        required=True,
        type=given_words,
        help="the words that the note is about, as they stand in the licence",
    )
    parser.add_argument("--note", required=True, type=given_words, metavar="TEXT", help="the note, in Markdown")
    parser.add_argument("--author", default="", help="who writes it")
    parser.add_argument(
        "--severity",
        choices=[each.value for each in Severity],
        default=Severity.INFORMATION.value,
        help="how grave it is (%(default)s)",
    )
    parser.add_argument(
        "--status",
        choices=[each.value for each in Status],
        default=Status.OPEN.value,
        help="what came of it (%(default)s)",
    )
    parser.set_defaults(run=commands.annotate_review)


def add_carry(parser: ArgumentParser) -> None:
    """What `carry` takes."""
    parser.description = (
        "Put another version of a licence in its place and hold its notes to the words that answer theirs. Of each "
        "note it is said whether its words were held, moved, changed, doubtful or orphaned."
    )
    parser.add_argument("session", type=given_path, metavar="SESSION", help="the review")
    parser.add_argument(
        "--from",
        required=True,
        type=given_words,
        dest="old",
        metavar="LICENCE",
        help="the licence that the notes are on",
    )
    parser.add_argument(
        "--to", required=True, type=given_words, dest="new", metavar="LICENCE", help=f"{LICENCE} that takes its place"
    )
    parser.add_argument(
        "-o", "--output", required=True, type=given_path, metavar="OUT", help="the review that is written"
    )
    add_json(parser)
    parser.set_defaults(run=carry_notes)


def add_merge(parser: ArgumentParser) -> None:
    """What `merge` takes."""
    parser.description = (
        "Make one review of two that began as one. What both changed differently stays in dispute in OUT, as MINE has "
        "it, until it is settled in the window; the exit code is then 1."
    )
    parser.add_argument(
        "base", type=given_path, metavar="BASE", help="the review that both began with; an empty file for none"
    )
    parser.add_argument("mine", type=given_path, metavar="MINE", help="what one reviewer made of it")
    parser.add_argument("theirs", type=given_path, metavar="THEIRS", help="what the other made of it")
    parser.add_argument(
        "-o", "--out", type=given_path, metavar="OUT", required=True, help="where to write; may be MINE"
    )
    parser.set_defaults(run=merge_reviews)


def add_notes(parser: ArgumentParser) -> None:
    """What `notes` takes."""
    parser.description = (
        "Write the notes of a review to FILE, or take those of FILE into it by their ids. The suffix tells the format: "
        ".jsonld (W3C Web Annotation) carries notes to any review of the licences and to other programs; .xfdf "
        "(comments on the review's PDF, which lies beside it under the same name) carries what is said in a reader of "
        "PDF back to the same review; .csv is a table; for writing .md (Markdown); and for reading .pdf: the notes of "
        "a report, and what was written on it in any reader of PDF."
    )
    parser.add_argument("session", type=given_path, metavar="SESSION", help="the review")
    direction = parser.add_mutually_exclusive_group(required=True)
    direction.add_argument("--export", type=given_path, metavar="FILE", help="write the notes to it")
    direction.add_argument(
        "--import",
        type=given_path,
        dest="import_from",
        metavar="FILE",
        help="add its notes, and update those that are there",
    )
    parser.add_argument("--lang", choices=("en", "ar"), default="en", help="the language of a document for people")
    parser.set_defaults(run=exchange_notes)


def add_bundle(parser: ArgumentParser) -> None:
    """What `bundle` takes."""
    parser.description = (
        "Put a review, the texts that it compares and their originals into one file for other machines."
    )
    parser.add_argument("session", type=given_path, metavar="SESSION", help="the review")
    parser.add_argument(
        "-o", "--out", type=given_path, metavar="FILE", required=True, help=f"where to write; *{BUNDLE_SUFFIX}"
    )
    parser.set_defaults(run=bundle_review)
