"""What can be asked on the command line."""

import argparse
from pathlib import Path
from typing import NoReturn

from glossator.cli import commands
from glossator.cli.bundling import bundle_review
from glossator.cli.carrying import carry_notes
from glossator.cli.exporting import add_exports
from glossator.cli.identify import identify_files
from glossator.cli.importing import import_files
from glossator.cli.merging import merge_reviews
from glossator.cli.noting import exchange_notes
from glossator.core.compare.model import Cosmetic
from glossator.core.library.shelves import FOLDER_VARIABLE
from glossator.core.notes.model import Severity, Status
from glossator.core.session.bundles.layout import BUNDLE_SUFFIX

NOTHING = "nothing"
"""What `--ignore` takes for showing every change."""
_LICENCE = "a library id (see `glossator list`) or a document"
_DOCUMENT = "a text, Markdown, HTML, Word, OpenDocument, RTF or PDF file"


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def build_parser() -> argparse.ArgumentParser:
    """The parser; a parsed command carries in `run` the function that carries it out."""
    parser = _Parser(
        prog="glossator",
        description="Read licences side by side, see what restricts you, and gloss the margin.",
        epilog="Without a command the window opens.",
        allow_abbrev=False,
    )
    parser.set_defaults(references=(), smoke=False)
    parser.add_argument("--version", action="store_true", help="which program, build and rules these are")
    parser.add_argument("--smoke", action="store_true", help="start the window, compare, note, save, export, and leave")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_open(subparsers.add_parser("open", help="open the window on a review or on licences"))
    _add_list(subparsers.add_parser("list", help="the library"))
    _add_show(subparsers.add_parser("show", help="clauses and provisions of licences"))
    _add_import(subparsers.add_parser("import", help="put documents into your own library"))
    _add_identify(subparsers.add_parser("identify", help="which known licence a file is, or holds"))
    _add_compare(subparsers.add_parser("compare", help="two to four licences, clause against clause"))
    _add_annotate(subparsers.add_parser("annotate", help="add a note to a review"))
    _add_carry(subparsers.add_parser("carry", help="take a review's notes along to another version of a licence"))
    _add_merge(subparsers.add_parser("merge", help="make one review of two reviewers' files"))
    _add_notes(subparsers.add_parser("notes", help="hand a review's notes to other programs, or take them back"))
    _add_bundle(subparsers.add_parser("bundle", help="put a review and its texts into one file"))
    _add_validate(subparsers.add_parser("validate", help="check reviews, licence folders, rules and note templates"))
    return parser


def _add_open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("references", nargs="*", metavar="SESSION | LICENCE", help=f"a .gloss file, or {_LICENCE}")


def _add_list(parser: argparse.ArgumentParser) -> None:
    _add_json(parser)
    parser.set_defaults(run=commands.list_library)


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("licences", nargs="+", metavar="LICENCE", help=_LICENCE)
    parser.add_argument("--detected", action="store_true", help="leave curated data out: the rules' own findings")
    _add_json(parser)
    parser.set_defaults(run=commands.show)


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Keep documents in your own library, each with its original. It lies in your data folder, or in the one that "
        f"the environment variable {FOLDER_VARIABLE} names."
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help=_DOCUMENT)
    _add_json(parser)
    parser.set_defaults(run=import_files)


def _add_identify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help=_DOCUMENT)
    parser.add_argument(
        "--library", type=Path, metavar="DIR", help="search these texts instead: ID.txt files, or licence folders"
    )
    _add_json(parser)
    parser.set_defaults(run=identify_files)


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("licences", nargs="*", metavar="LICENCE", help=f"{_LICENCE}; none with --session")
    parser.add_argument("--session", type=Path, metavar="FILE", help="the review whose notes go along; made if absent")
    parser.add_argument("--leading", metavar="LICENCE", default="", help="what the others are measured by; the first")
    parser.add_argument(
        "--ignore",
        action="append",
        choices=[each.value for each in Cosmetic] + [NOTHING],
        help="leave out changes that are cosmetic for this reason; may be repeated (typography and white-space)",
    )
    add_exports(parser)
    _add_json(parser)
    parser.set_defaults(run=commands.compare_licences)


def _add_annotate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("session", type=Path, metavar="SESSION", help="the review; made if absent")
    parser.add_argument("--licence", required=True, help=_LICENCE)
    parser.add_argument("--quote", required=True, metavar="WORDS", help="the words that the note is about")
    parser.add_argument("--note", required=True, type=_words, metavar="TEXT", help="the note, in Markdown")
    parser.add_argument("--author", default="")
    parser.add_argument("--severity", choices=[each.value for each in Severity], default=Severity.INFORMATION.value)
    parser.add_argument("--status", choices=[each.value for each in Status], default=Status.OPEN.value)
    parser.set_defaults(run=commands.annotate_review)


def _add_carry(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Put another version of a licence in its place and hold its notes to the words that answer theirs. Of each "
        "note it is said whether its words were held, moved, changed, doubtful or orphaned."
    )
    parser.add_argument("session", type=Path, metavar="SESSION", help="the review")
    parser.add_argument(
        "--from", required=True, dest="old", metavar="LICENCE", help="the licence that the notes are on"
    )
    parser.add_argument("--to", required=True, dest="new", metavar="LICENCE", help=f"{_LICENCE} that takes its place")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT", help="the review that is written")
    _add_json(parser)
    parser.set_defaults(run=carry_notes)


def _add_merge(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Make one review of two that began as one. What both changed differently stays in dispute in OUT, as MINE has "
        "it, until it is settled in the window; the exit code is then 1."
    )
    parser.add_argument(
        "base", type=Path, metavar="BASE", help="the review that both began with; an empty file for none"
    )
    parser.add_argument("mine", type=Path, metavar="MINE", help="what one reviewer made of it")
    parser.add_argument("theirs", type=Path, metavar="THEIRS", help="what the other made of it")
    parser.add_argument("-o", "--out", type=Path, metavar="OUT", required=True, help="where to write; may be MINE")
    parser.set_defaults(run=merge_reviews)


def _add_notes(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write the notes of a review to FILE, or take those of FILE into it by their ids. The suffix tells the format: "
        ".jsonld (W3C Web Annotation), .xfdf (comments on the review's PDF, which lies beside it under the same "
        "name), .csv (a table), for writing .md (Markdown), and for reading .pdf: what was written on the review's PDF "
        "in any reader of PDF."
    )
    parser.add_argument("session", type=Path, metavar="SESSION", help="the review")
    direction = parser.add_mutually_exclusive_group(required=True)
    direction.add_argument("--export", type=Path, metavar="FILE", help="write the notes to it")
    direction.add_argument(
        "--import", type=Path, dest="import_from", metavar="FILE", help="add its notes, and update those that are there"
    )
    parser.add_argument("--lang", choices=("en", "ar"), default="en", help="the language of a document for people")
    parser.set_defaults(run=exchange_notes)


def _add_bundle(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Put a review, the texts that it compares and their originals into one file for other machines."
    )
    parser.add_argument("session", type=Path, metavar="SESSION", help="the review")
    parser.add_argument(
        "-o", "--out", type=Path, metavar="FILE", required=True, help=f"where to write; *{BUNDLE_SUFFIX}"
    )
    parser.set_defaults(run=bundle_review)


def _add_validate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="a .gloss or .glossz file, a folder or a .yaml file"
    )
    parser.set_defaults(run=commands.validate)


def _words(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("there is nothing in it")
    return text


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="answer in JSON")
