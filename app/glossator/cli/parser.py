"""What can be asked on the command line."""

import argparse
from collections.abc import Callable, Mapping
from typing import NoReturn

from glossator.cli import about_licences, about_reviews, commands
from glossator.cli.arguments import LICENCE, given_path, given_words


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def build_parser() -> argparse.ArgumentParser:
    """The parser; a parsed command carries in `run` the function that carries it out."""
    parser = _Parser(
        prog="glossator",
        description="Read licences side by side, see what restricts you, and gloss the margin.",
        epilog=(
            "Without a command the window opens. Each command tells more: glossator COMMAND --help. Exit codes: 0 "
            "done; 1 done, and the answer is no; 2 wrong usage, or input that cannot be read, which one line tells."
        ),
        allow_abbrev=False,
    )
    parser.set_defaults(references=(), smoke=False)
    parser.add_argument("--version", action="store_true", help="which program, build and rules these are")
    parser.add_argument("--smoke", action="store_true", help="start the window, compare, note, save, export, and leave")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, (add_arguments, about) in _COMMANDS.items():
        add_arguments(subparsers.add_parser(name, help=about))
    return parser


def _add_open(parser: argparse.ArgumentParser) -> None:
    parser.description = "Open the window on a review, or on two to four licences."
    parser.add_argument(
        "references", nargs="*", type=given_words, metavar="SESSION | LICENCE", help=f"a .gloss file, or {LICENCE}"
    )


def _add_validate(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Print every mistake in them with its file, line and key. The exit code is 1 where there are any."
    )
    parser.add_argument(
        "paths", nargs="+", type=given_path, metavar="PATH", help="a .gloss or .glossz file, a folder or a .yaml file"
    )
    parser.set_defaults(run=commands.validate)


_COMMANDS: Mapping[str, tuple[Callable[[argparse.ArgumentParser], None], str]] = {
    "open": (_add_open, "open the window on a review or on licences"),
    "list": (about_licences.add_list, "the library"),
    "show": (about_licences.add_show, "clauses and provisions of licences"),
    "import": (about_licences.add_import, "put documents into your own library"),
    "identify": (about_licences.add_identify, "which known licence a file is, or holds"),
    "compare": (about_licences.add_compare, "two to four licences, clause against clause"),
    "annotate": (about_reviews.add_annotate, "add a note to a review"),
    "carry": (about_reviews.add_carry, "take a review's notes along to another version of a licence"),
    "merge": (about_reviews.add_merge, "make one review of two reviewers' files"),
    "notes": (about_reviews.add_notes, "hand a review's notes to other programs, or take them back"),
    "bundle": (about_reviews.add_bundle, "put a review and its texts into one file"),
    "validate": (_add_validate, "check reviews, licence folders, rules and note templates"),
}
"""What adds the arguments of each command, and what the command does."""
