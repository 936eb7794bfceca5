"""The chips of a card: how much of the licences it is on, how grave it is, where it stands, what it is about."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from glossator.core.notes.model import Scope, Severity, Status
from glossator.core.provisions.taxonomy import Kind
from glossator.core.text.direction import isolate
from glossator.ui.annotation_pane.card import Card, Topic
from glossator.ui.annotation_pane.details.scope_box import scope_name
from glossator.ui.annotation_pane.wording import severity_name, status_name
from glossator.ui.i18n import current_language

GLYPH = 14
_SIDE, _GAP = 7, 5


@dataclass(frozen=True, slots=True)
class Label:
    """A kind in the reader's own words, or a tag."""

    words: str
    is_tag: bool = False


Subject = Scope | Severity | Status | Kind | Label | Topic


@dataclass(frozen=True, slots=True)
class Chip:
    """A picture with a name, a name alone, or the letters of a topic's badge; `rect` holds all of it."""

    subject: Subject
    words: str
    rect: QRect
    glyph_rect: QRect
    words_rect: QRect


def subjects_of(card: Card) -> list[tuple[Subject, str]]:
    """What the chips of `card` are about, and their words in the language of the interface."""
    note, language = card.note, current_language()
    found: list[tuple[Subject, str]] = [] if note.scope is Scope.WORDS else [(note.scope, scope_name(note.scope))]
    found += [(note.severity, severity_name(note.severity)), (note.status, status_name(note.status))]
    if card.kind:
        found.append((card.kind, card.kind.name.in_language(language)))
    elif note.kind:
        found.append((Label(note.kind), isolate(note.kind)))
    found += [(Label(tag, is_tag=True), isolate(f"#{tag}")) for tag in note.tags]
    return found + [(topic, topic.kind.badge.in_language(language)) for topic in card.topics]


def lay_chips(subjects: Iterable[tuple[Subject, str]], font: QFont, width: int) -> tuple[list[Chip], int]:
    """Chips from left to right in as many lines as `width` pixels ask for, and how high they are together."""
    chips: list[Chip] = []
    metrics = QFontMetrics(font)
    height = metrics.height() + 4
    x, y = 0, 0
    for subject, words in subjects:
        glyph = GLYPH + 4 if isinstance(subject, Scope | Severity | Status) else 0
        room = width - glyph - 2 * _SIDE
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        taken = glyph + metrics.horizontalAdvance(shown) + 2 * _SIDE
        if x and x + taken > width:
            x, y = 0, y + height + _GAP
        rect = QRect(x, y, taken, height)
        picture = QRect(x + _SIDE, y + (height - GLYPH) // 2, GLYPH, GLYPH)
        chips.append(Chip(subject, shown, rect, picture, rect.adjusted(glyph, 0, 0, 0)))
        x += taken + _GAP
    return chips, y + height
