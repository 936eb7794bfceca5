"""Notes as text for other programs: as they were written, or with what they are on."""

from collections.abc import Iterable

from glossator.core.text.direction import strip_isolates
from glossator.ui.annotation_pane.card import Card
from glossator.ui.annotation_pane.wording import byline, severity_name, status_name, suggestion_title


def as_written(cards: Iterable[Card]) -> str:
    """The bodies of the notes, an empty line between them."""
    return "\n\n".join(card.note.body for card in cards)


def as_markdown(cards: Iterable[Card]) -> str:
    """The notes in Markdown, each with its place, the words it is on, its choices, its thread and who wrote it."""
    return "\n\n".join(map(_markdown, cards)) + "\n"


def _markdown(card: Card) -> str:
    note = card.note
    facts = [severity_name(note.severity), status_name(note.status), *(f"#{tag}" for tag in note.tags)]
    parts = [
        f"**{card.number}. {card.place}** ({', '.join(facts)})",
        f"> {card.quote}" if card.quote else "",
        note.body,
        f"{suggestion_title()}: {note.suggestion}" if note.suggestion else "",
        f"— {byline(note)}",
        *(f"- {reply.author}: {_indented(reply.body)}" for reply in note.replies),
    ]
    return strip_isolates("\n\n".join(filter(None, parts)))


def _indented(body: str) -> str:
    """A reply's lines, so that they stay within the point of a list."""
    return body.replace("\n", "\n  ")
