"""The parts of a card that are set as text with styles: costly enough to be kept while its place or number changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from PySide6.QtGui import QTextDocument

from glossator.core.notes.markup import blocks
from glossator.core.notes.markup_html import as_html
from glossator.core.notes.model import Reply
from glossator.core.notes.placement import Hold
from glossator.core.notes.redline import Change, abridged, redline
from glossator.core.text.direction import Direction, isolate, isolate_atoms, mark_direction
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.details.redline_view import redline_html
from glossator.ui.annotation_pane.look import CARD_POINTS, NOTE_POINTS
from glossator.ui.i18n import reading_font
from glossator.ui.times import time_of

_LONGEST_KEPT = 60
"""Characters of words that stay, in a redline on a card."""


@dataclass(frozen=True, slots=True)
class ReplyPaper:
    """A reply: who wrote it when, and what it says."""

    byline: str
    body: QTextDocument


@dataclass(frozen=True, slots=True)
class CardPapers:
    """What is set as text with styles; `quotation` and `suggestion` are None where there is nothing of the kind."""

    body: QTextDocument
    quotation: QTextDocument | None
    """The quoted words with what became of them since, or with what stood around them where they are lost."""
    suggestion: QTextDocument | None
    """What is to become of them."""
    replies: tuple[ReplyPaper, ...]
    """Nothing as long as the thread is folded."""


def papers_of(card: Card, styles: Mapping[Change, str], *, is_mirrored: bool, is_unfolded: bool) -> CardPapers:
    """The texts of `card`, redlines in `styles`, and its thread where it `is_unfolded`."""
    note, default = card.note, Direction.RTL if is_mirrored else Direction.LTR
    return CardPapers(
        body=body_document(note.body, default),
        quotation=_quotation(card, styles),
        suggestion=_suggestion(card, styles) if note.suggestion else None,
        replies=tuple(_reply(each, default) for each in note.replies) if is_unfolded else (),
    )


def _quotation(card: Card, styles: Mapping[Change, str]) -> QTextDocument | None:
    selector = card.placement.target.selector
    if card.now:
        return _redline_document(card.quote, card.now, card.quote_direction, styles)
    if card.placement.hold is not Hold.ORPHANED or selector is None:
        return None
    around = (
        isolate_atoms(words) if card.quote_direction is Direction.RTL else words
        for words in (selector.prefix, card.quote, selector.suffix)
    )
    before, quote, behind = (escape(" ".join(words.split())) for words in around)
    return _document(f'<p dir="{card.quote_direction}">… {before} <b>{quote}</b> {behind} …</p>', CARD_POINTS)


def body_document(body: str, default: Direction) -> QTextDocument:
    """A note's text, read from its Markdown."""
    return _document(as_html(blocks(body, default)), NOTE_POINTS)


def _reply(reply: Reply, default: Direction) -> ReplyPaper:
    parts = (isolate(each) for each in (reply.author, time_of(reply.modified)) if each)
    return ReplyPaper(mark_direction(" · ".join(parts), default), body_document(reply.body, default))


def _suggestion(card: Card, styles: Mapping[Change, str]) -> QTextDocument:
    quote = card.quote if len(card.note.targets) == 1 else ""
    return _redline_document(quote, card.note.suggestion, card.quote_direction, styles)


def _redline_document(before: str, after: str, direction: Direction, styles: Mapping[Change, str]) -> QTextDocument:
    return _document(redline_html(abridged(redline(before, after), _LONGEST_KEPT), direction, styles), CARD_POINTS)


def _document(html: str, points: float) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(reading_font(points))
    document.setHtml(html)
    return document
