"""What runs in a process of its own, because Typst keeps some hundred megabytes of what it has set.

It begins with little: everything heavy is imported while Typst, which needs no interpreter, sets the pages.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from glossator.core.progress import Progress
from glossator.export.pdf.setting import Setting

if TYPE_CHECKING:
    from glossator.export.pdf.order import Finish

_BEGUN, _TYPESET, _FINISHED = 0.25, 0.6, 0.9
"""The share of the work that is done when Typst begins, when it ends and when the file is whole, by the clock."""


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


def made(setting: Setting, finish: "Callable[[], Finish]", progress: Progress) -> Made:
    """The annotated PDF of `setting`, finished as `finish` says when it is asked, and read back.

    Raises typst.TypstError, pikepdf.PdfError, NotPlacedError, NowhereError, and what `progress` raises.
    """
    from glossator.export.pdf.typesetting import typeset

    progress(_BEGUN)
    with ThreadPoolExecutor(max_workers=1) as beside:
        pages = beside.submit(typeset, setting)
        wanted = finish()
        from glossator.export.pdf.finishing import finished
        from glossator.export.pdf.read_back import lost_in
    progress(_TYPESET)
    pdf = finished(pages.result(), wanted)
    progress(_FINISHED)
    return Made(pdf, wanted.missing, len(wanted.sought), lost_in(pdf, wanted.sought))


def made_or_failed(setting: Setting, finish: "Callable[[], Finish]", progress: Progress) -> Made | Failed:
    """As `made`, or the reason why there is none; `progress` had better not raise."""
    try:
        return made(setting, finish, progress)
    except Exception as error:
        return Failed(str(error).splitlines()[0] if str(error) else type(error).__name__)
