"""A report taken apart for the process that makes its PDF: what Typst sets, and what is done with the pages then."""

from dataclasses import dataclass, replace

from glossator.core.assets import resource
from glossator.core.session.opening import ATTACHMENT
from glossator.export.model import Report
from glossator.export.options import Options
from glossator.export.pdf.annotated import Annotated, annotated
from glossator.export.pdf.coverage import Coverage
from glossator.export.pdf.payload import payload_of
from glossator.export.pdf.payload.sentinels import Sentinels
from glossator.export.pdf.setting import Setting
from glossator.export.pdf.sought import Sought, sought_in


@dataclass(frozen=True, slots=True)
class Finish:
    """What becomes of the typeset pages."""

    keys: Sentinels
    """What their sentinels stand for."""
    annotated: Annotated
    leads_to: str
    """What a link says of where it leads, with `{page}`."""
    sought: tuple[Sought, ...]
    """What must be found in the file, as it is set."""
    missing: tuple[str, ...]
    """The characters that are spelt out because no bundled font has them."""


def ordered(report: Report, options: Options, review: str) -> tuple[Setting, Finish]:
    """All that the PDF of `report` is made of, with the `.gloss` text `review` attached if there is one."""
    coverage = Coverage(sorted(resource("fonts").rglob("*.ttf")))
    payload = payload_of(report, options, coverage.displayable)
    finish = Finish(
        keys=payload.sentinels,
        annotated=annotated(report, options),
        leads_to=report.labels["leads-to"],
        sought=tuple(_as_set(each, coverage) for each in sought_in(report, options)),
        missing=tuple(sorted(coverage.missing)),
    )
    return Setting(payload.data, review, ATTACHMENT, report.moment), finish


def _as_set(sought: Sought, coverage: Coverage) -> Sought:
    return replace(sought, pieces=tuple(coverage.displayable(each) for each in sought.pieces))
