"""What becomes of a review's notes when a file brings others: nothing newer is lost to something older."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from glossator.core.notes.interchange.model import Received, Skipped, Why
from glossator.core.notes.model import Note, Reply
from glossator.core.notes.moments import comes_before
from glossator.core.notes.moments import moment as order_of

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The notes of a review after a file was taken in."""

    notes: tuple[Note, ...]
    """Those that were there in their order, then the new ones."""
    added: int
    updated: int
    skipped: tuple[Skipped, ...]
    uncertain: tuple[str, ...] = ()
    """The first words of those that were added and whose place in the licences is not certain."""

    @property
    def changes_anything(self) -> bool:
        """Whether the review differs from what it was."""
        return bool(self.added or self.updated)


def take_in(notes: Sequence[Note], received: Received, moment: str) -> TakenIn:
    """`notes` with those of a file, by their ids; `moment` (ISO 8601) is the time of a change that has none itself.

    A note that changed in both keeps what the review says, and is told, where the file's version is older. Replies
    are joined by their ids; none is taken away.
    """
    now = {note.id: note for note in (*notes, *received.whole)}
    skipped = list(received.skipped)
    for incoming in received.notes:
        before = now.get(incoming.id)
        if before is None:
            created = incoming.created or moment
            now[incoming.id] = replace(incoming, created=created, modified=incoming.modified or created)
        else:
            now[incoming.id], is_refused = _joined(before, incoming, moment)
            if is_refused:
                skipped.append(Skipped(beginning(incoming.body) or incoming.id, Why.CHANGED_SINCE))
    before_all = {note.id: note for note in notes}
    updated = sum(now[each] != before_all[each] for each in before_all)
    return TakenIn(tuple(now.values()), len(now) - len(before_all), updated, tuple(skipped), received.uncertain)


def beginning(words: str) -> str:
    """The first words, as many as stand well in a line."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _joined(before: Note, incoming: Note, moment: str) -> tuple[Note, bool]:
    """The note with what is new in `incoming`, and whether something older was refused."""
    replies, is_refused = _joined_replies(before.replies, incoming.replies)
    theirs = replace(incoming, replies=before.replies, modified=before.modified)
    if theirs == before:
        return replace(before, replies=replies), is_refused
    if comes_before(incoming.modified, before.modified):
        return replace(before, replies=replies), True
    is_dated = comes_before(before.modified, incoming.modified)
    return replace(theirs, replies=replies, modified=incoming.modified if is_dated else moment), is_refused


def _joined_replies(before: Sequence[Reply], incoming: Iterable[Reply]) -> tuple[tuple[Reply, ...], bool]:
    joined = {reply.id: reply for reply in before}
    is_refused = False
    for reply in incoming:
        ours = joined.get(reply.id, reply)
        if ours.body != reply.body and comes_before(reply.modified, ours.modified):
            is_refused = True
        elif reply.id not in joined:
            joined[reply.id] = reply
        elif ours.body != reply.body:
            joined[reply.id] = replace(ours, body=reply.body, modified=reply.modified)
    kept = tuple(joined.values())
    is_new = len(kept) > len(before)
    return (tuple(sorted(kept, key=lambda each: order_of(each.created))) if is_new else kept), is_refused
