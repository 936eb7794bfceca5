"""What runs in a process of its own, because Typst keeps some hundred megabytes of what it has set.

Everything heavy is imported here on call, in the new process only.
"""

from dataclasses import dataclass

from glossator.core.progress import Progress
from glossator.export.model import Report
from glossator.export.options import Options


@dataclass(frozen=True, slots=True)
class Made:
    """The file, the characters that it spells out because no bundled font has them, and what reading it back found."""

    pdf: bytes
    missing: tuple[str, ...]
    count: int
    """How many passages and notes it sets."""
    lost: tuple[str, ...]
    """What those of them are called that cannot be searched in it."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Why there is no file; exceptions of Typst and pikepdf do not travel between processes."""

    reason: str


def make(report: Report, options: Options, review: str, progress: Progress) -> Made | Failed:
    """The annotated PDF of `report` with `review` attached if not empty, or the reason why there is none.

    `progress` is told how far it is, and had better not raise.
    """
    from glossator.export.pdf.render import render

    try:
        return render(report, options, review, progress)
    except Exception as error:
        return Failed(str(error).splitlines()[0] if str(error) else type(error).__name__)
