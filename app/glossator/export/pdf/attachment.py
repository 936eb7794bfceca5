"""The review that goes along in the PDF, so that Glossator opens it from there."""

from dataclasses import replace
from pathlib import Path

from glossator.core.session.file import stored_reference
from glossator.core.session.format import format_review
from glossator.core.session.model import Review
from glossator.core.session.renaming import renamed


def review_text(review: Review, folder: Path) -> str:
    """The `.gloss` text of `review`, whose own files are named as seen from `folder`.

    Where it was scrolled to and how large its letters were is left out: that is not the reviewer's work.
    """
    settled = replace(review, view=replace(review.view, row=0, offset=0, zoom=None))
    text = format_review(renamed(settled, lambda reference: stored_reference(reference, folder)))
    return text.encode("utf-8", "replace").decode()  # a file name may be no text
