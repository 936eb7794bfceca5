"""Reports on the command line: what can be asked for, and writing it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from glossator.cli import printing
from glossator.cli.arguments import given_path
from glossator.core.compare.model import Comparison
from glossator.core.session.model import Review
from glossator.core.session.workspace import Workspace
from glossator.export.options import WHOLE, Options, Paper, Part
from glossator.export.write import Format, write
from glossator.export.written import Written

_WHAT = {
    Format.PDF: "the annotated PDF",
    Format.DOCX: "a Word document: notes as comments, changes tracked",
    Format.HTML: "one page that needs no network",
    Format.XLSX: "a workbook: provisions, notes, clauses",
    Format.CSV: "the provisions by licence as comma-separated values",
    Format.NOTES_CSV: "the register of notes likewise",
}


def add_exports(parser: ArgumentParser) -> None:
    """Let a file of each format be asked for, in any number, and how they are to be set."""
    for each, what in _WHAT.items():
        parser.add_argument(f"--{each}", type=given_path, metavar="FILE", help=f"write {what}")
    parser.add_argument("--lang", choices=("en", "ar"), default="en", help="their language: English or Arabic")
    parser.add_argument(
        "--without",
        action="append",
        default=[],
        choices=[each.value for each in Part],
        help="leave out this part; may be repeated",
    )
    parser.add_argument(
        "--paper",
        choices=[each.value for each in Paper],
        default=Paper.A4.value,
        help="the paper that they are set for (%(default)s)",
    )
    parser.add_argument("--portrait", action="store_true", help="set them upright, not across")
    parser.add_argument("--grey", action="store_true", help="tell marks apart without colour")
    parser.add_argument(
        "--unmirrored", action="store_true", help="keep the licences in order from the left also in Arabic"
    )


def write_exports(review: Review, comparison: Comparison, asked: Namespace) -> None:
    """Write every file that was asked for, telling what is doubtful about it and where it is."""
    files = list(_files(asked))
    if not files:
        return
    from glossator.export.report import build_report

    report = build_report(Workspace(review, comparison).state, asked.lang)
    for into, path in files:
        written = write(report, path, into, _options(asked))
        for problem in written.warnings:
            printing.warn(str(problem))
        printing.warn(f"{path} is written{_searchable(written)}")


def _searchable(written: Written) -> str:
    if not written.sought:
        return ""
    return f"; {written.found} of {written.sought} passages and notes can be searched in it, in the order of reading"


def _files(asked: Namespace) -> Iterator[tuple[Format, Path]]:
    for each in Format:
        path = getattr(asked, each.replace("-", "_"))
        if path:
            yield each, path


def _options(asked: Namespace) -> Options:
    return Options(
        parts=WHOLE - {Part(each) for each in asked.without},
        paper=Paper(asked.paper),
        is_landscape=not asked.portrait,
        is_grey=asked.grey,
        mirrors_columns=not asked.unmirrored,
    )
