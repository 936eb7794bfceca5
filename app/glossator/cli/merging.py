"""What `merge` does."""

from argparse import Namespace
from textwrap import shorten

from glossator.cli import printing
from glossator.core.library.library import Library
from glossator.core.notes.model import Note, Reply
from glossator.core.session.merging.files import merge_files
from glossator.core.session.model import Conflict, Decision, Subject

MERGED, IN_DISPUTE = 0, 1
_LONGEST = 60
_NAMES = {
    Subject.NOTE: "a note",
    Subject.REPLY: "a reply",
    Subject.DECISION: "a decision on a finding",
    Subject.PIN: "a pair of clauses",
    Subject.HEAD: "the licences that are compared",
}


def merge_reviews(options: Namespace) -> int:
    """`merge`: two reviewers' files made one; what they disagree about stays open in it."""
    merged = merge_files(options.base, options.mine, options.theirs, options.out, Library.standard())
    for conflict in merged.conflicts:
        printing.warn(f"{options.out.name}: in dispute: {_described(conflict)}")
    return IN_DISPUTE if merged.conflicts else MERGED


def _described(conflict: Conflict) -> str:
    side = conflict.theirs or conflict.base
    words = side.body if isinstance(side, Note | Reply) else side.kind if isinstance(side, Decision) else ""
    name = _NAMES[conflict.what]
    return f"{name} (“{shorten(words, _LONGEST, placeholder='…')}”)" if words else name
