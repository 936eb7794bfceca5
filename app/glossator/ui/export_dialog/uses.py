"""Which choices the files of a format take notice of."""

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.export.options import SHEETS, WHOLE, Part
from glossator.export.write import Format


@dataclass(frozen=True, slots=True)
class Uses:
    """What can be chosen of one format."""

    parts: frozenset[Part] = WHOLE
    has_pages: bool = True
    """Whether it is set on paper, in colours."""
    has_columns: bool = True
    """Whether the licences stand beside each other in columns that can be mirrored; if not, it is tables alone."""


_VALUES = Uses(frozenset(), has_pages=False, has_columns=False)
USES: Mapping[Format, Uses] = {
    Format.PDF: Uses(),
    Format.DOCX: Uses(),
    Format.HTML: Uses(),
    Format.XLSX: Uses(SHEETS, has_columns=False),
    Format.CSV: _VALUES,
    Format.NOTES_CSV: _VALUES,
}
"""By format, as the exporters have it."""
