"""What `bundle` does."""

from argparse import Namespace

from glossator.cli import printing
from glossator.core.library.library import Library
from glossator.core.session.file import load_review

DONE = 0


def bundle_review(options: Namespace) -> int:
    """`bundle`: a review with its texts and their originals in one file."""
    from glossator.core.session.bundles.packing import save_bundle

    library = Library.standard()
    opened = load_review(options.session, library)
    for warning in opened.warnings:
        printing.warn(str(warning))
    save_bundle(opened.review, options.out, library)
    return DONE
