"""Where a paragraph without a label belongs among the clauses that are open."""

import re
from itertools import islice

from glossator.core.clauses.document import Document
from glossator.core.clauses.headings import Heading
from glossator.core.clauses.labels import ATTACHMENTS
from glossator.core.clauses.lines import announces_list
from glossator.core.clauses.outline import Kind, Node, Outline
from glossator.core.clauses.paragraphs import Paragraph

_DEFINITIONS = re.compile(r"definition|interpretation|تعريف|تعاريف|مصطلحات", re.IGNORECASE)
_DOCUMENT = re.compile(
    r"\w\W+(?:agreement|conditions|guidelines|licen[cs]e|policy|terms|terms of (?:service|use))\Z", re.I
)
_CLOSING_MARKS = " .:*_-="
_PLAIN = (Kind.WORDS, Kind.TERM)
_FARTHEST_SIBLING = 40
"""Paragraphs to look ahead, past those that are indented further, for the next item of a list."""


class Nesting:
    """Finds the clause below which an unlabelled paragraph is a clause of its own."""

    def __init__(self, document: Document, outline: Outline) -> None:
        self._document = document
        self._text = document.text
        self._outline = outline

    def above_heading(self, heading: Heading) -> Node:
        """What holds the part below a heading: an attachment, a greater heading, an annexed text, else the whole."""
        for node in reversed(self._outline.open):
            if node.label and node.label.word in ATTACHMENTS:
                return node
            if node.kind is Kind.HEADING and (0 < node.depth < heading.depth or self._is_annexed(node, heading)):
                return node
        return self._outline.root

    def _is_annexed(self, node: Node, heading: Heading) -> bool:
        """Whether `node` is a text of its own, printed after numbered clauses, in which `heading` is a part."""
        after_clauses = self._outline.root.last_child is not None and self._outline.root.last_child.start < node.start
        return after_clauses and node.depth == heading.depth and _DOCUMENT.search(node.heading) is not None

    def above_lead(self, paragraph: Paragraph) -> Node:
        """The clause that holds a paragraph with words that lead it in."""
        for node in reversed(self._outline.open):
            if node.kind is Kind.HEADING and self._level_with(paragraph, node):
                continue
            if node.kind in (Kind.ROOT, Kind.HEADING, Kind.LABEL):
                return node
            if node.kind is Kind.LEAD and self._indented(paragraph, node):
                return node
        return self._outline.root

    def above_bullet(self, paragraph: Paragraph) -> Node:
        """The clause that holds an item with a list mark."""
        for node in reversed(self._outline.open):
            if node.kind is not Kind.TITLE and not (node.kind is Kind.BULLET and node.indent >= paragraph.indent):
                return node
        return self._outline.root

    def above_term(self) -> Node:
        """The clause that holds a definition."""
        for node in reversed(self._outline.open):
            if node.kind is Kind.TERM and node.parent:
                return node.parent
        for node in reversed(self._outline.open):
            if node.kind not in (Kind.WORDS, Kind.TITLE, Kind.BULLET):
                return node
        return self._outline.root

    def lists_definitions(self, nth: int) -> bool:
        """Whether the definition in paragraph `nth` is one of several; a lone one belongs to what it explains."""
        node = self._outline.innermost
        if node.kind in (Kind.ROOT, Kind.TITLE, Kind.TERM) or _DEFINITIONS.search(node.heading):
            return True
        return self._document.another_defines(nth)

    def above_words(self, nth: int, paragraph: Paragraph) -> Node | None:
        """The clause that holds a paragraph of running words; None where it goes on with the innermost clause."""
        node = self._outline.innermost
        if node.kind in (Kind.ROOT, Kind.TITLE):
            return self._outline.root
        if self._is_headed_by(nth, node):
            node.indent = node.hang = min(node.indent, paragraph.indent)
            return None
        if self._is_item(nth, paragraph, node):
            return node
        if self._goes_on(nth, paragraph):
            listed = node.kind in _PLAIN and node.indent == paragraph.indent and self._level_with(paragraph, node)
            return node.parent if listed else None
        if node.kind in _PLAIN:
            return self._beside(node, paragraph)
        return self._after(node, paragraph)

    def _is_headed_by(self, nth: int, node: Node) -> bool:
        """Whether nothing but the number and the heading of `node`, however indented, stands before a paragraph."""
        before = self._document.paragraphs[nth - 1]
        if node.label is None or not node.heading or before.end != node.stop:
            return False
        return self._text[before.start : before.end].rstrip(_CLOSING_MARKS).endswith(node.heading)

    def _goes_on(self, nth: int, paragraph: Paragraph) -> bool:
        """Whether the sentence of the paragraph before goes on in this one."""
        return self._text[paragraph.start].islower() or self._text[self._document.paragraphs[nth - 1].end - 1] == ","

    def _beside(self, node: Node, paragraph: Paragraph) -> Node | None:
        """The clause that holds what follows `node`, a clause of mere words; None where it goes on with it."""
        at = node
        while not self._document.layout.wrapped and at.parent and paragraph.indent < at.indent:
            at = at.parent
        parent = at.parent
        if parent is None or (at is not node and at.kind not in _PLAIN):
            return at
        apart = at is not node or parent.kind is Kind.ROOT or self._defines(node)
        return parent if apart or self._level_with(paragraph, node) else None

    def _after(self, node: Node, paragraph: Paragraph) -> Node | None:
        """The clause that holds what follows `node` and is not in it; None where it is."""
        at = node
        while at.parent and self._is_past(at, paragraph):
            at = at.parent
        return at if at is not node else None

    def _is_past(self, node: Node, paragraph: Paragraph) -> bool:
        """Whether the paragraph stands after `node` rather than in it: it is less indented, or a list is over."""
        if node.kind is Kind.HEADING:
            return False
        if node.kind is Kind.LABEL and node.hang > node.indent:
            return paragraph.indent < node.hang
        if paragraph.indent < min(node.indent, node.hang):
            return True
        return node.kind is Kind.BULLET or (node.kind is Kind.LABEL and node.listed and not node.heading)

    def _is_item(self, nth: int, paragraph: Paragraph, node: Node) -> bool:
        """Whether indentation makes the paragraph one of several items below `node`."""
        if not self._indented(paragraph, node) or not self._has_sibling(nth, paragraph):
            return False
        return self._document.is_item(paragraph) or announces_list(self._text, paragraph.start)

    def _has_sibling(self, nth: int, paragraph: Paragraph) -> bool:
        """Whether the next paragraph that is not indented further stands beside this one."""
        following = islice(self._document.paragraphs, nth + 1, nth + _FARTHEST_SIBLING)
        beside = next((each for each in following if each.indent <= paragraph.indent), None)
        return beside is not None and beside.indent == paragraph.indent

    def _indented(self, paragraph: Paragraph, node: Node) -> bool:
        """Whether indentation puts the paragraph below `node`: it says so only where lines are not wrapped."""
        return not self._document.layout.wrapped and paragraph.indent > node.indent

    def _level_with(self, paragraph: Paragraph, node: Node) -> bool:
        """Whether indentation puts the paragraph beside `node`."""
        return not self._document.layout.wrapped and 0 < paragraph.indent <= node.indent

    def _defines(self, node: Node) -> bool:
        """Whether the clause stands in a list of definitions, of which every paragraph is one."""
        return node.kind is Kind.TERM and bool(node.parent and _DEFINITIONS.search(node.parent.heading))
