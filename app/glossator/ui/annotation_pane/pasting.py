"""The words of a clipboard as a note's body: Markdown for what had structure, and never a format."""

from PySide6.QtCore import QMimeData

from glossator.core.notes.from_html import as_markdown, has_structure
from glossator.core.text.direction import strip_isolates


def pasted(source: QMimeData) -> str:
    """What to insert for `source`; marks of direction are kept, isolates that a display added are not."""
    html = source.html() if source.hasHtml() else ""
    words = as_markdown(html) if has_structure(html) else ""
    return strip_isolates(words or source.text())
