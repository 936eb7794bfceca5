"""A printed line of a PDF file."""

from dataclasses import dataclass

from glossator.core.importing.pdf.letters import has_right_to_left


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: its words in logical order, and where it stands, in points from the page's lower left corner."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    """Of its letters."""
    page: int = 0

    @property
    def runs_left(self) -> bool:
        """Whether it is one of right-to-left text."""
        return has_right_to_left(self.text)
