"""Reads a text from top to bottom and opens a clause at each label, heading and paragraph that begins one."""

import re
from collections.abc import Sequence

from glossator.core.clauses.headings import Heading, defines, heading_in, is_dated, lead_in
from glossator.core.clauses.labels import ATTACHMENTS
from glossator.core.clauses.lines import (
    Layout,
    Paragraph,
    announces_list,
    ends_sentence,
    layout_of,
    lines_of,
    paragraphs_of,
)
from glossator.core.clauses.outline import Kind, Node, Outline
from glossator.core.clauses.places import Place, places_in
from glossator.core.clauses.sequence import Sequencer, Slot
from glossator.core.clauses.titles import label_heading

_CLOSING = re.compile(r"[*_#\s]*END OF\b")
"""A line that closes a part and so heads nothing."""
_MOST_HEADINGS = 3
"""Headings that may follow one another; more of them are a list or an address."""
_SHORT = 60
"""Characters below which an indented line without a stop is taken for part of an address, not for a list item."""


class Reader:
    """Turns the paragraphs of one text into an outline."""

    def __init__(self, text: str) -> None:
        lines = list(lines_of(text))
        self.text = text
        self.layout: Layout = layout_of(lines)
        self.paragraphs: list[Paragraph] = [p for p in paragraphs_of(text, lines, self.layout) if not p.rule]
        self.outline = Outline()
        self._places = [list(places_in(text, paragraph)) for paragraph in self.paragraphs]
        self._headings = self._find_headings()
        self._flat: list[Place] = [place for places in self._places for place in places]
        self._sequencer = Sequencer(text, self.outline, self._flat)

    def read(self) -> Sequence[Node]:
        """The clauses of the text in reading order."""
        at = 0
        for nth, paragraph in enumerate(self.paragraphs):
            begun = False
            for place in self._places[nth]:
                if not begun and place.label.start != (paragraph.bullet or paragraph.start):
                    self._read_words(nth, paragraph)
                    begun = True
                if slot := self._sequencer.slot(at):
                    self._open_label(place, slot, paragraph)
                    begun = True
                at += 1
            if not begun:
                self._read_words(nth, paragraph)
        return self.outline.nodes

    def _find_headings(self) -> list[Heading | None]:
        """For each paragraph the heading that it is, unless too many follow one another."""
        found: list[Heading | None] = []
        for paragraph, places in zip(self.paragraphs, self._places, strict=True):
            labelled = bool(places) and places[0].label.start == paragraph.start
            found.append(None if labelled or paragraph.bullet else heading_in(self.text, paragraph))
        run = 0
        for nth, heading in enumerate([*found, None]):
            if heading and not heading.depth:
                run += 1
                continue
            if run > _MOST_HEADINGS:
                found[nth - run : nth] = [None] * run
            run = 0
        return found

    def _open_label(self, place: Place, slot: Slot, paragraph: Paragraph) -> None:
        outline, label = self.outline, place.label
        before = slot.parent.last_child
        listed = before.listed if before else announces_list(self.text, label.start)
        node = outline.add_labelled(slot.parent, label, slot.readings)
        if label.start == (paragraph.bullet or paragraph.start):
            node.start = paragraph.start
        node.indent, node.hang = place.indent, paragraph.hang
        node.running = slot.running
        node.listed = listed
        node.stop = paragraph.end
        node.titled = label_heading(self.text, node, followed=False) is not None

    def _read_words(self, nth: int, paragraph: Paragraph) -> None:
        """Takes up a paragraph that does not begin with a label."""
        if self._names_open_label(paragraph):
            self.outline.innermost.stop = paragraph.end
            return
        heading = self._headings[nth]
        if self.outline.innermost.kind is Kind.TITLE and self._is_dated(paragraph):
            return
        if heading and self._heads(nth, heading):
            self._open_heading(paragraph, heading)
        elif paragraph.bullet:
            self._open_bullet(paragraph)
        elif self._leads(nth, paragraph):
            self._open_lead(paragraph)
        elif defines(self.text, paragraph.start, paragraph.end):
            self._open_term(paragraph)
        else:
            self._continue(nth, paragraph)

    def _names_open_label(self, paragraph: Paragraph) -> bool:
        """Whether nothing but a label stands before the paragraph, which is then its heading or its words."""
        node = self.outline.innermost
        return node.label is not None and not self.text[node.label.end : paragraph.start].strip(" \t\n*_:.-–—=\u00a0")

    def _heads(self, nth: int, heading: Heading) -> bool:
        """Whether there is something below the heading to name."""
        if nth + 1 == len(self.paragraphs):
            return self.text[self.paragraphs[nth].start : self.paragraphs[nth].end].isupper() and nth > 0
        below, before = self.paragraphs[nth + 1], self.paragraphs[nth - 1] if nth else None
        if heading.depth or (before and self._headings[nth - 1]) or not before:
            return True
        if self.text[below.start].islower() or not (
            self._places[nth + 1] or self._headings[nth + 1] or self._says(below)
        ):
            return False
        return self.paragraphs[nth].lines[0].after_blank or ends_sentence(self.text, before.end)

    def _says(self, paragraph: Paragraph) -> bool:
        """Whether the paragraph holds at least a sentence, unlike a line of an address."""
        return paragraph.end - paragraph.start >= _SHORT or ends_sentence(self.text, paragraph.end)

    def _open_heading(self, paragraph: Paragraph, heading: Heading) -> None:
        outline = self.outline
        if not outline.nodes or _CLOSING.match(self.text, paragraph.start):
            self._open(outline.root, Kind.TITLE, paragraph)
            return
        if heading.stopped and not any(n.kind is Kind.HEADING and n.indent == paragraph.indent for n in outline.open):
            self._open(self._above_lead(paragraph), Kind.LEAD, paragraph)
            return
        node = self._open(self._above_heading(heading), Kind.HEADING, paragraph)
        node.depth = heading.depth

    def _above_heading(self, heading: Heading) -> Node:
        for node in reversed(self.outline.open):
            if node.label and node.label.word in ATTACHMENTS:
                return node
            if node.kind is Kind.HEADING and 0 < node.depth < heading.depth:
                return node
        return self.outline.root

    def _leads(self, nth: int, paragraph: Paragraph) -> bool:
        if lead_in(self.text, paragraph.start, paragraph.end) is None or not self._says(paragraph):
            return False
        parent = self._above_lead(paragraph)
        if parent.label is None:
            return True
        return any(node.kind is Kind.LEAD for node in self.outline.open) or self._another_lead(nth)

    def _another_lead(self, nth: int) -> bool:
        """Whether a further paragraph is led in before the next label or heading."""
        for ahead in range(nth + 1, min(nth + 6, len(self.paragraphs))):
            paragraph = self.paragraphs[ahead]
            if self._headings[ahead] or (self._places[ahead] and self._places[ahead][0].label.start == paragraph.start):
                return False
            if lead_in(self.text, paragraph.start, paragraph.end) is not None:
                return True
        return False

    def _open_lead(self, paragraph: Paragraph) -> None:
        self._open(self._above_lead(paragraph), Kind.LEAD, paragraph)

    def _above_lead(self, paragraph: Paragraph) -> Node:
        """The clause below which the words stand that lead a paragraph in."""
        for node in reversed(self.outline.open):
            if node.kind in (Kind.ROOT, Kind.HEADING, Kind.LABEL):
                return node
            if node.kind is Kind.LEAD and self._indented(paragraph, node):
                return node
        return self.outline.root

    def _indented(self, paragraph: Paragraph, node: Node) -> bool:
        """Whether indentation puts the paragraph below `node`: it says so only where lines are not wrapped."""
        return not self.layout.wrapped and paragraph.indent > node.indent

    def _open_bullet(self, paragraph: Paragraph) -> None:
        for node in reversed(self.outline.open):
            if node.kind is Kind.BULLET and node.indent >= paragraph.indent:
                continue
            self._open(node if node.kind is not Kind.TITLE else self.outline.root, Kind.BULLET, paragraph)
            return

    def _open_term(self, paragraph: Paragraph) -> None:
        for node in reversed(self.outline.open):
            if node.kind not in (Kind.TERM, Kind.TITLE, Kind.WORDS, Kind.BULLET):
                self._open(node, Kind.TERM, paragraph)
                return

    def _continue(self, nth: int, paragraph: Paragraph) -> None:
        """Takes up a paragraph of running words: more of the clause that is open, or one of its own."""
        node = self.outline.innermost
        if not self.outline.nodes and self._is_title(paragraph):
            self._open(self.outline.root, Kind.TITLE, paragraph)
        elif node.kind in (Kind.ROOT, Kind.TITLE):
            self._open(self.outline.root, Kind.WORDS, paragraph)
        elif (parent := self._parent_of_words(nth, paragraph)) is not None:
            self._open(parent, Kind.WORDS, paragraph)

    def _is_title(self, paragraph: Paragraph) -> bool:
        return all(line.length <= 90 for line in paragraph.lines) and not ends_sentence(self.text, paragraph.end)

    def _is_dated(self, paragraph: Paragraph) -> bool:
        words = self.text[paragraph.start : min(paragraph.end, paragraph.start + 120)]
        short = paragraph.end - paragraph.start <= 80 and not ends_sentence(self.text, paragraph.end)
        return short and is_dated(words) and "©" not in words and "opyright" not in words

    def _parent_of_words(self, nth: int, paragraph: Paragraph) -> Node | None:
        """The clause below which a paragraph is a clause of its own; None where it goes on with the innermost one."""
        outline = self.outline
        node = outline.innermost
        if node.kind in (Kind.WORDS, Kind.TERM) and node.parent:
            return node if self._is_item(nth, paragraph, node) else self._beside(node, paragraph)
        while node.parent and self._is_past(node, paragraph):
            node = node.parent
        if node.kind is Kind.ROOT or node is not outline.innermost:
            return node
        return node if self._is_item(nth, paragraph, node) else None

    def _beside(self, node: Node, paragraph: Paragraph) -> Node | None:
        """The clause below which the paragraph follows the unlabelled `node`; None where it goes on with it."""
        at = node
        while not self.layout.wrapped and at.parent and paragraph.indent < at.indent:
            at = at.parent
        if at is not node:
            return at
        if at.parent is None or at.parent.kind is Kind.ROOT or at.kind is Kind.TERM:
            return at.parent
        return at.parent if not self.layout.wrapped and at.indent == paragraph.indent > 0 else None

    def _is_past(self, node: Node, paragraph: Paragraph) -> bool:
        """Whether the paragraph stands after `node` rather than in it: it is less indented, or a list is over."""
        if node.kind is Kind.HEADING:
            return False
        if node.kind is Kind.LABEL and node.hang > node.indent:
            return paragraph.indent < node.hang
        if paragraph.indent < node.indent:
            return True
        return node.kind is Kind.BULLET or (node.kind is Kind.LABEL and node.listed and not node.titled)

    def _is_item(self, nth: int, paragraph: Paragraph, node: Node) -> bool:
        """Whether indentation makes the paragraph one of several items below `node`."""
        if not self._indented(paragraph, node):
            return False
        if announces_list(self.text, paragraph.start):
            return True
        following = self.paragraphs[nth + 1] if nth + 1 < len(self.paragraphs) else None
        return (
            paragraph.end - paragraph.start >= _SHORT and following is not None and following.indent == paragraph.indent
        )

    def _open(self, parent: Node, kind: Kind, paragraph: Paragraph) -> Node:
        node = self.outline.add(parent, kind, paragraph.start, indent=paragraph.indent, hang=paragraph.hang)
        node.stop = paragraph.end
        return node
