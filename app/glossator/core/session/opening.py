"""What the window is asked to open."""

from dataclasses import dataclass

from glossator.core.library.library import REVIEW_SUFFIX
from glossator.core.session.bundles.layout import BUNDLE_SUFFIX

REPORT_SUFFIX = ".pdf"
"""Of reports, which may carry the review that they were made of."""

ATTACHMENT = f"review{REVIEW_SUFFIX}"
"""What that review is called in the PDF."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The window's first content: one review, or licences by id or file; nothing means the default comparison."""

    references: tuple[str, ...] = ()
    smoke: bool = False
    """Whether to go through the main job once without a reader and leave."""


def is_review_file(name: str) -> bool:
    """Whether the file of this name is a review, alone or in a bundle, and no licence."""
    return name.lower().endswith((REVIEW_SUFFIX, BUNDLE_SUFFIX))
