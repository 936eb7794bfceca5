"""What Typst sets; apart from all else, so that the process that sets it can begin at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """The data of a report and what goes with it."""

    data: str
    """JSON for `report.typ`."""
    review: str
    """The `.gloss` text to be attached; empty for none."""
    attachment: str
    """What it is called."""
    moment: str
    """The date of the file, ISO 8601 with offset."""
