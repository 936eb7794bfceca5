"""What can be asked about licences: the arguments of `list`, `show`, `import`, `identify` and `compare`."""

from argparse import ArgumentParser

from glossator.cli import commands
from glossator.cli.arguments import DOCUMENT, LICENCE, add_json, given_path, given_words
from glossator.cli.comparing import compare_licences
from glossator.cli.exporting import add_exports
from glossator.cli.identify import identify_files
from glossator.cli.importing import import_files
from glossator.core.compare.model import Cosmetic
from glossator.core.library.shelves import FOLDER_VARIABLE

NOTHING = "nothing"
"""What `--ignore` takes for showing every change."""


def add_list(parser: ArgumentParser) -> None:
    """What `list` takes."""
    parser.description = "Print the licences at hand: id, category, date, whether a curator has read it, and title."
    add_json(parser)
    parser.set_defaults(run=commands.list_library)


def add_show(parser: ArgumentParser) -> None:
    """What `show` takes."""
    parser.description = "Print the clauses of each licence, what is marked in them, and what it is silent on."
    parser.add_argument("licences", nargs="+", type=given_words, metavar="LICENCE", help=LICENCE)
    parser.add_argument("--detected", action="store_true", help="leave curated data out: the rules' own findings")
    add_json(parser)
    parser.set_defaults(run=commands.show)


def add_import(parser: ArgumentParser) -> None:
    """What `import` takes."""
    parser.description = (
        "Keep documents in your own library, each with its original. It lies in your data folder, or in the one that "
        f"the environment variable {FOLDER_VARIABLE} names."
    )
    parser.add_argument("files", nargs="+", type=given_words, metavar="FILE", help=DOCUMENT)
    add_json(parser)
    parser.set_defaults(run=import_files)


def add_identify(parser: ArgumentParser) -> None:
    """What `identify` takes."""
    parser.description = (
        "Tell which known licence each file is and how many of its words were changed, or which known licences it "
        "holds. The exit code is 1 where nothing known was found."
    )
    parser.add_argument("files", nargs="+", type=given_words, metavar="FILE", help=DOCUMENT)
    parser.add_argument(
        "--library", type=given_path, metavar="DIR", help="search these texts instead: ID.txt files, or licence folders"
    )
    add_json(parser)
    parser.set_defaults(run=identify_files)


def add_compare(parser: ArgumentParser) -> None:
    """What `compare` takes."""
    parser.description = (
        "Lay two to four licences side by side, clause against clause, and write reports of the comparison. Licences "
        "that the review compares are taken as it has them, with the documents that they incorporate; others are taken "
        "alone, unless these are named too: llama-4+llama-4-aup."
    )
    parser.add_argument(
        "licences", nargs="*", type=given_words, metavar="LICENCE", help=f"{LICENCE}; may be left out with --session"
    )
    parser.add_argument(
        "--session", type=given_path, metavar="FILE", help="the review whose notes go along; made if absent"
    )
    parser.add_argument(
        "--leading",
        type=given_words,
        metavar="LICENCE",
        help="the one that the others are measured by, if not the first",
    )
    parser.add_argument(
        "--ignore",
        action="append",
        choices=[each.value for each in Cosmetic] + [NOTHING],
        help=(
            "leave out changes that are only this; may be repeated. Typography and white space are left out unless "
            f"this is given; {NOTHING!r} leaves out none"
        ),
    )
    add_exports(parser)
    add_json(parser)
    parser.set_defaults(run=compare_licences)
