"""What stays at the top of a column while the words of a clause scroll under it."""

from glossator.core.text.direction import isolate
from glossator.ui.compare_view.content import Content, Entry


def standing_title(entry: Entry, content: Content) -> str:
    """The clause's number, and its heading or that of the nearest clause around it; empty where it has neither.

    The name of the document stands before them where the licence only incorporates it.
    """
    said = [part for part in (entry.clause.number, _heading(entry, content)) if part]
    named = [entry.document.short] if said and content.is_incorporated(entry) else []
    return "  ".join(map(isolate, (*named, *said)))


def _heading(entry: Entry, content: Content) -> str:
    level, around = entry.clause.level, entry
    while not around.clause.heading and level > 1:
        before = content.beside(around, -1)
        while before and before.clause.level >= level:
            before = content.beside(before, -1)
        if before is None:
            return ""
        level, around = before.clause.level, before
    return around.clause.heading
