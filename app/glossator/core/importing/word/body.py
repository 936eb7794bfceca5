"""The paragraphs, tables, text boxes and notes of a Word document in reading order."""

from collections.abc import Iterator

from glossator.core.importing.blocks import Block, row
from glossator.core.importing.counting import Counter, Series
from glossator.core.importing.depths import Depths
from glossator.core.importing.word.inline import Inline
from glossator.core.importing.word.numbering import Numbering
from glossator.core.importing.word.package import Package
from glossator.core.importing.word.styles import Styles
from glossator.core.importing.xml import Element, attribute, child, children, integer, local

_TRANSPARENT = ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")


class Body:
    """Reads one document."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles = Styles(package.styles)
        self._numbering = Numbering(package.numbering, self._styles)
        self._counter = Counter()
        self._depths = Depths()
        self._carried = ""
        self.inline = Inline(self._styles)

    def blocks(self) -> Iterator[Block]:
        """Everything that is printed, the notes at the end."""
        yield from self._blocks(self._package.body)
        parts = {"footnote": self._package.footnotes, "endnote": self._package.endnotes}
        notes = {(kind, attribute(note, "id")): note for kind, part in parts.items() for note in children(part, kind)}
        for kind, identifier, number in self.inline.notes.referred:
            note = notes.pop((kind, identifier), None)  # one that refers to itself is printed once
            if note is not None:
                words = " ".join(block.words.strip() for block in self._blocks(note))
                yield Block(words, label=f"[{number}]")

    def _blocks(self, container: Element) -> Iterator[Block]:
        """All that stands in the body, a cell, a box or a note."""
        yield from self._blocks_up_to_the_last(container)
        yield from self._unjoined()

    def _blocks_up_to_the_last(self, container: Element) -> Iterator[Block]:
        """As `_blocks`, but words that are to be joined to what follows the container are kept for it."""
        for each in container:
            name = local(each)
            if name == "p":
                yield from self._paragraph(each)
            elif name == "tbl":
                yield from self._unjoined()
                yield from self._table(each)
            elif name in _TRANSPARENT and not _is_contents(each):
                yield from self._blocks_up_to_the_last(each)

    def _unjoined(self) -> Iterator[Block]:
        """The words that were to be joined to a paragraph that never came."""
        words, self._carried = self._carried, ""
        if words:
            yield Block(words)

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        properties = child(paragraph, "pPr")
        style = attribute(child(properties, "pStyle"), "val")
        if self._styles.is_contents(style):
            return
        words = self._carried + self.inline.words(paragraph, style)
        self._carried = ""
        if child(properties, "rPr", "del") is not None:  # what follows was joined to it
            self.inline.tracked = True
            self._carried = words
            return
        yield self._block(words, properties, style)
        boxes, self.inline.boxes = self.inline.boxes, []
        for box in boxes:
            yield from self._blocks(box)

    def _block(self, words: str, properties: Element | None, style: str | None) -> Block:
        series, level = self._place_in_list(properties, style)
        label = self._counter.label(series, level) if series else ""
        if self._styles.is_heading(style):
            return Block(words, label, self._depths.of_heading())
        left = self._left(properties, style)
        if series and label:
            if left is None and level in series.levels:
                left = series.levels[level].left
            return Block(words, label, self._depths.of_item(series.counting, level, left))
        return Block(words, depth=self._depths.of_words(left or 0))

    def _place_in_list(self, properties: Element | None, style: str | None) -> tuple[Series | None, int]:
        """The list that a paragraph stands in, by itself or by its style, and its level there."""
        own = child(properties, "numPr")
        number, level = attribute(child(own, "numId"), "val"), attribute(child(own, "ilvl"), "val")
        for identifier, each in self._styles.chain(style):
            if number is not None:
                break
            its = child(each.paragraph, "numPr")
            number = attribute(child(its, "numId"), "val")
            level = level or attribute(child(its, "ilvl"), "val") or self._level_of_style(number, identifier)
        series = self._numbering.series(number or "")
        return series, max(integer(level) or 0, 0)

    def _level_of_style(self, number: str | None, style: str) -> str | None:
        series = self._numbering.series(number or "")
        return (
            next((str(nth) for nth, level in series.levels.items() if level.style == style), None) if series else None
        )

    def _left(self, properties: Element | None, style: str | None) -> int | None:
        """The indentation that a paragraph or its styles lay down, in twentieths of a point."""
        for each in (properties, *(style.paragraph for _, style in self._styles.chain(style))):
            indent = child(each, "ind")
            left = integer(attribute(indent, "left") or attribute(indent, "start"))
            if left is not None:
                return left
        return None

    def _table(self, table: Element) -> Iterator[Block]:
        for each in _within(table, "tr"):
            if child(each, "trPr", "del") is not None:
                self.inline.tracked = True
                continue
            cells = [list(self._blocks(cell)) for cell in _within(each, "tc")]
            yield from row(cells)


def _within(parent: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also those inside content controls and tracked insertions."""
    for each in parent:
        if local(each) == name:
            yield each
        elif local(each) in _TRANSPARENT:
            yield from _within(each, name)


def _is_contents(control: Element) -> bool:
    """Whether a content control holds a table of contents."""
    gallery = child(control, "sdtPr", "docPartObj", "docPartGallery")
    return attribute(gallery, "val") == "Table of Contents"
