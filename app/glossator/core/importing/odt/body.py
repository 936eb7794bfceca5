"""The paragraphs, lists, tables, text boxes and notes of an OpenDocument text in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from glossator.core.importing.blocks import Block, row
from glossator.core.importing.counting import Counter, Series
from glossator.core.importing.odt.inline import Inline
from glossator.core.importing.odt.styles import Styles
from glossator.core.importing.xml import Element, attribute, child, children, integer, local

_CONTENTS = frozenset((
    "table-of-content", "alphabetical-index", "illustration-index", "table-index", "object-index", "user-index",
    "bibliography", "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms",
))  # fmt: skip
"""Generated lists of what stands elsewhere, and what is never shown."""
_PARAGRAPHS = ("p", "h")
_OUTLINE = "outline"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in lists what is read next stands."""

    series: Series | None = None
    style: str = ""
    level: int = -1
    item: Element | None = None
    """The list item whose label is still to be printed."""


_OUTSIDE = _Place()


class Body:
    """Reads one document."""

    def __init__(self, text: Element, styles: Styles) -> None:
        self._text = text
        self._styles = styles
        self._counter = Counter()
        self._fresh = count()
        self._latest: dict[str, Series] = {}
        self._named: dict[str, Series] = {}
        self._outline = Series(_OUTLINE, styles.outline, {})
        self.inline = Inline(styles)

    def blocks(self) -> Iterator[Block]:
        """Everything that is printed, the notes at the end."""
        yield from self._blocks(self._text, _OUTSIDE)
        for number, note in self.inline.notes:
            body = child(note, "note-body")
            if body is not None:
                words = " ".join(block.words.strip() for block in self._blocks(body, _OUTSIDE))
                yield Block(words, label=f"[{number}]")

    def _blocks(self, container: Element, place: _Place) -> Iterator[Block]:
        for each in container:
            name = local(each)
            if name in _PARAGRAPHS:
                yield from self._paragraph(each, place)
                place = _Place(place.series, place.style, place.level)
            elif name == "list":
                yield from self._list(each, place)
            elif name == "table":
                yield from self._table(each)
            elif name == "tracked-changes":
                self.inline.tracked = True
            elif name not in _CONTENTS and not name.startswith("annotation"):
                yield from self._blocks(each, place)

    def _paragraph(self, paragraph: Element, place: _Place) -> Iterator[Block]:
        label = self._label(paragraph, place)
        depth = 0 if local(paragraph) == "h" else max(place.level, 0)
        yield Block(self.inline.words(paragraph), label, depth)
        boxes, self.inline.boxes = self.inline.boxes, []
        for box in boxes:
            yield from self._blocks(box, _OUTSIDE)

    def _label(self, paragraph: Element, place: _Place) -> str:
        if place.item is not None:
            series = place.series or self._series_of_style(attribute(paragraph, "style-name"))
            own = integer(attribute(place.item, "start-value"))
            return self._counter.label(series, place.level, own) if series else ""
        if place.series or local(paragraph) != "h" or attribute(paragraph, "is-list-header") == "true":
            return ""
        nth = (integer(attribute(paragraph, "outline-level")) or 1) - 1
        return self._counter.label(self._outline, nth) if nth in self._outline.levels else ""

    def _series_of_style(self, style: str | None) -> Series | None:
        """The list that a paragraph stands in by its own style, where the list around it names none."""
        name = self._styles.list_style(style)
        return self._latest.setdefault(name, Series(name, self._styles.levels(name), {})) if name else None

    def _list(self, element: Element, place: _Place) -> Iterator[Block]:
        style = attribute(element, "style-name") or place.style
        series = self._series(element, style, place)
        if name := attribute(element, "id"):
            self._named[name] = series if series else Series("", {}, {})
        for each in children(element, "list-item", "list-header"):
            counted = each if local(each) == "list-item" and _begins_with_words(each) else None
            yield from self._blocks(each, _Place(series, style, place.level + 1, counted))

    def _series(self, element: Element, style: str, place: _Place) -> Series | None:
        """The counting that a list goes on with, or one of its own."""
        if place.series and style == place.style:
            return place.series
        if not style:
            return None
        before = self._named.get(attribute(element, "continue-list") or "")
        if before is None and attribute(element, "continue-numbering") == "true":
            before = self._latest.get(style)
        if before is None or before.levels is not self._styles.levels(style):
            before = Series(f"{style} {next(self._fresh)}", self._styles.levels(style), {})
        self._latest[style] = before
        return before

    def _table(self, table: Element) -> Iterator[Block]:
        for each in table:
            if local(each) == "table-row":
                yield from row([list(self._blocks(cell, _OUTSIDE)) for cell in children(each, "table-cell")])
            elif local(each) in ("table-header-rows", "table-rows", "table-row-group"):
                yield from self._table(each)


def _begins_with_words(item: Element) -> bool:
    """Whether a list item has words of its own: one that only holds a further list is not counted."""
    first = next(iter(item), None)
    return first is not None and local(first) in _PARAGRAPHS
