"""What the annotations of a report are made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.export.model import Passage, Report
from glossator.export.model_notes import ReportNote
from glossator.export.options import Options, Part
from glossator.export.pdf.colours import Palette


@dataclass(frozen=True, slots=True)
class Annotated:
    """What annotations are made of."""

    passages: Mapping[str, Passage]
    """By id: those that the report sets."""
    notes: Mapping[str, ReportNote]
    """By id: whose threads go with the first highlight of their words."""
    reply: str
    """What an answer is called."""
    palette: Palette


def annotated(report: Report, options: Options) -> Annotated:
    """What the annotations of `report` are made of; without the comparison there are none."""
    passages = report.passages if options.has(Part.COMPARISON) else ()
    return Annotated(
        passages={each.id: each for each in passages},
        notes={each.id: each for each in report.notes},
        reply=report.labels["reply"],
        palette=Palette(options.is_grey),
    )
