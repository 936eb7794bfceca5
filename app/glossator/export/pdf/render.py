"""From the report to the bytes of its PDF, in this process."""

from glossator.core.progress import Progress, unwatched
from glossator.export.model import Report
from glossator.export.options import Options
from glossator.export.pdf.order import ordered
from glossator.export.pdf.worker import Made, made

_USUAL = Options()


def render(report: Report, options: Options = _USUAL, review: str = "", progress: Progress = unwatched) -> Made:
    """The annotated PDF of `report`, with the `.gloss` text `review` attached if there is one, and read back.

    The same bytes come of the same report, options and review. Raises as `made` does.
    """
    setting, finish = ordered(report, options, review)
    return made(setting, lambda: finish, progress)
