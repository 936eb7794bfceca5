"""Reads a text from top to bottom and opens a clause at each label, heading and paragraph that begins one."""

import re

from glossator.core.clauses.document import Document
from glossator.core.clauses.headings import Heading
from glossator.core.clauses.lines import announces_list
from glossator.core.clauses.nesting import Nesting
from glossator.core.clauses.outline import Kind, Node, Outline
from glossator.core.clauses.paragraphs import Paragraph
from glossator.core.clauses.places import Place
from glossator.core.clauses.sequence import Sequencer, Slot
from glossator.core.clauses.titles import heading_span, label_heading
from glossator.core.progress import Progress

_CLOSING = re.compile(r"[*_#\s]*END OF\b")
"""A line that closes a part and so heads nothing."""
_TELLING = 500
"""Paragraphs after which the share read is told."""
_BARE = re.compile(r"[\s*_:.\-–—=]*\Z")


def read(text: str, progress: Progress) -> Outline:
    """The clauses of `text`, their starts and their places in the tree; `progress` is told the share read."""
    return _Reader(text).read(progress)


class _Reader:
    """Turns the paragraphs of one text into an outline."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._document = Document(text)
        self._outline = Outline()
        self._nesting = Nesting(self._document, self._outline)
        places = [place for places in self._document.places for place in places]
        self._sequencer = Sequencer(text, self._outline, places)

    def read(self, progress: Progress) -> Outline:
        """The clauses of the text."""
        index = 0
        for nth, paragraph in enumerate(self._document.paragraphs):
            if nth % _TELLING == 0:
                progress(paragraph.start / len(self._text))
            if paragraph.divided:
                self._outline.close_to(self._outline.root)
            begun = False
            for place in self._document.places[nth]:
                if not begun and place.label.start != paragraph.first_word:
                    self._read_words(nth, paragraph)
                    begun = True
                if slot := self._sequencer.slot(index):
                    self._open_label(place, slot, paragraph)
                    begun = True
                index += 1
            if not begun:
                self._read_words(nth, paragraph)
        return self._outline

    def _open_label(self, place: Place, slot: Slot, paragraph: Paragraph) -> None:
        """Opens a clause at a label."""
        label, before = place.label, slot.parent.last_child
        listed = before.listed if before else not label.prefix and announces_list(self._text, label.start)
        node = self._outline.add_labelled(slot.parent, label, slot.readings, running=slot.running)
        if label.start == paragraph.first_word:
            node.start = paragraph.start
        node.indent, node.hang, node.stop = place.indent, paragraph.hang, paragraph.end
        node.listed = listed
        node.heading = self._words(label_heading(self._text, node, paragraph.end, followed=False))

    def _read_words(self, nth: int, paragraph: Paragraph) -> None:
        """Takes up a paragraph that does not begin with a label."""
        innermost, heading = self._outline.innermost, self._document.headings[nth]
        if self._follows_bare_label(paragraph):
            innermost.stop = paragraph.end
        elif innermost.kind is Kind.TITLE and self._document.continues_title(paragraph):
            return
        elif not self._outline.nodes and (heading or self._document.is_title(paragraph)):
            self._open(self._outline.root, Kind.TITLE, paragraph)
        elif heading:
            self._open_heading(paragraph, heading)
        else:
            self._read_text(nth, paragraph)

    def _read_text(self, nth: int, paragraph: Paragraph) -> None:
        """Takes up a paragraph that is no heading."""
        if paragraph.bullet:
            self._open(self._nesting.above_bullet(paragraph), Kind.BULLET, paragraph)
        elif self._leads(nth, paragraph):
            self._open(self._nesting.above_lead(paragraph), Kind.LEAD, paragraph)
        elif self._document.is_definition(nth) and self._nesting.lists_definitions(nth):
            self._open(self._nesting.above_term(), Kind.TERM, paragraph)
        elif parent := self._nesting.above_words(nth, paragraph):
            kind = Kind.TERM if self._outline.innermost.kind is Kind.TERM else Kind.WORDS
            self._open(parent, kind, paragraph)

    def _follows_bare_label(self, paragraph: Paragraph) -> bool:
        """Whether nothing but a label stands before the paragraph, which is then its heading or its words."""
        label = self._outline.innermost.label
        return label is not None and _BARE.match(self._text, label.end, paragraph.start) is not None

    def _leads(self, nth: int, paragraph: Paragraph) -> bool:
        """Whether words like a heading begin a clause here; below a label only if several paragraphs have them."""
        if not self._document.is_led_in(paragraph):
            return False
        led = any(node.kind is Kind.LEAD for node in self._outline.open)
        return led or self._nesting.above_lead(paragraph).label is None or self._document.another_is_led_in(nth)

    def _open_heading(self, paragraph: Paragraph, heading: Heading) -> None:
        """Opens a clause at a heading on its own."""
        above = [node for node in self._outline.open if node.kind is Kind.HEADING and node.indent == paragraph.indent]
        if _CLOSING.match(self._text, paragraph.start):
            self._open(self._outline.root, Kind.TITLE, paragraph)
        elif heading.stopped and not above:
            self._open(self._nesting.above_lead(paragraph), Kind.LEAD, paragraph)
        else:
            self._open(self._nesting.above_heading(heading), Kind.HEADING, paragraph).depth = heading.depth

    def _open(self, parent: Node, kind: Kind, paragraph: Paragraph) -> Node:
        node = self._outline.add(parent, kind, paragraph.start, indent=paragraph.indent, hang=paragraph.hang)
        node.stop = paragraph.end
        node.heading = self._words(heading_span(self._text, node, paragraph.end, followed=True))
        return node

    def _words(self, span: tuple[int, int] | None) -> str:
        return self._text[slice(*span)] if span else ""
