"""What differs, told in words: for a pause of the pointer and for those who hear the cells."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from glossator.core.compare.model import ChangeKind, Cosmetic, Span
from glossator.core.text.direction import isolate
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.differences.index import Differing
from glossator.ui.compare_view.marks.marks import Marks

_LONGEST = 90
"""How many letters of the other licence's words are quoted."""
_BEFORE = {
    ChangeKind.DELETE: QT_TRANSLATE_NOOP("CompareView", "Deleted in {licence}"),
    ChangeKind.REPLACE: QT_TRANSLATE_NOOP("CompareView", "{licence} says: “{words}”"),
    ChangeKind.MOVE: QT_TRANSLATE_NOOP("CompareView", "Moved to {clause} in {licence}"),
}
_AFTER = {
    ChangeKind.INSERT: QT_TRANSLATE_NOOP("CompareView", "Added here; not in {licence}"),
    ChangeKind.REPLACE: QT_TRANSLATE_NOOP("CompareView", "{licence} says: “{words}”"),
    ChangeKind.MOVE: QT_TRANSLATE_NOOP("CompareView", "Moved from {clause} in {licence}"),
}
_REASONS = {
    Cosmetic.CASE: QT_TRANSLATE_NOOP("CompareView", "only the case of letters differs"),
    Cosmetic.CAPITALS: QT_TRANSLATE_NOOP("CompareView", "only one is in capitals throughout"),
    Cosmetic.TYPOGRAPHY: QT_TRANSLATE_NOOP("CompareView", "only the typography differs"),
    Cosmetic.WHITE_SPACE: QT_TRANSLATE_NOOP("CompareView", "only the spacing differs"),
    Cosmetic.NUMBERING: QT_TRANSLATE_NOOP("CompareView", "only the numbering differs"),
    Cosmetic.NAMES: QT_TRANSLATE_NOOP("CompareView", "only a name differs"),
    Cosmetic.VALUES: QT_TRANSLATE_NOOP("CompareView", "the value is the same"),
}


def tip_of_differences(marks: Marks, content: Content, entry: Entry, offset: int) -> str:
    """What differs at the document's character `offset` in `entry`, as rich text; empty where nothing does."""
    here = [each for each in marks.differences.of(entry) if each.span.start <= offset < each.span.end]
    return "".join(f"<p>{escape(in_words(each, content))}</p>" for each in here)


def description_of(entries: Iterable[Entry], marks: Marks, content: Content) -> Iterator[str]:
    """All that differs in a cell, each with its own words, in reading order."""
    for entry in entries:
        for differing in marks.differences.of(entry):
            yield f"“{isolate(_quoted(differing.span, content))}”: {in_words(differing, content)}"


def in_words(differing: Differing, content: Content) -> str:
    """What became of these words, or what they were, in the language of the interface."""
    change = differing.change
    words, other = (_BEFORE, change.after) if differing.is_before else (_AFTER, change.before)
    entry = content.entry_at(other.column, other.start)
    said = QCoreApplication.translate("CompareView", str(words[change.kind])).format(
        licence=isolate(content.comparison.licences[other.column].metadata.short),
        words=isolate(_quoted(other, content)),
        clause=isolate(entry.clause.number or entry.clause.heading),
    )
    reasons = [str(_REASONS[reason]) for reason in Cosmetic if reason in change.cosmetic & _REASONS.keys()]
    return " · ".join((said, *(QCoreApplication.translate("CompareView", reason) for reason in reasons)))


def _quoted(span: Span, content: Content) -> str:
    words = " ".join(content.text(span.column)[span.start : span.end].split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
