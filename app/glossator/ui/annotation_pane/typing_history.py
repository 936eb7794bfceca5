"""Undo for a note's text: a step is a word typed, a run of deletions, or anything that came at once.

Qt's own undo would count the directions and isolates that display keeps up among the reader's steps.
"""

from dataclasses import dataclass

from glossator.core.session.history import History


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A note's body, and the caret by paragraph and UTF-16 units of typed text in it."""

    body: str
    block: int = 0
    typed: int = 0


@dataclass(frozen=True, slots=True)
class _Edit:
    at: int
    removed: str
    inserted: str


class TypingHistory:
    """The steps by which a note came about since it was opened as `first`."""

    def __init__(self, first: Snapshot) -> None:
        self._history = History(first)
        self._last: _Edit | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._history.undo_name)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._history.redo_name)

    def record(self, now: Snapshot) -> None:
        """Note what the note has become; a letter that goes on with a word is no step of its own."""
        before = self._history.present
        if now.body == before.body:
            self._history.present = now
            return
        joined = _joined(self._last, before.body, now.body) if self._last else None
        if joined:
            self._history.present = now
        else:
            self._history.do("edit", now)
        self._last = joined or _edit_between(before.body, now.body)

    def part(self) -> None:
        """What comes next begins a step."""
        self._last = None

    def undo(self) -> Snapshot:
        """The note one step before; raises IndexError where there is none."""
        self._last = None
        self._history.undo()
        return self._history.present

    def redo(self) -> Snapshot:
        """The note one step later; raises IndexError where there is none."""
        self._last = None
        self._history.redo()
        return self._history.present


def _edit_between(old: str, new: str) -> _Edit:
    at = _common(old, new)
    rest = _common(old[at:][::-1], new[at:][::-1])
    return _Edit(at, old[at : len(old) - rest], new[at : len(new) - rest])


def _common(one: str, other: str) -> int:
    """With how many characters both begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((nth for nth, (left, right) in pairs if left != right), min(len(one), len(other)))


def _joined(last: _Edit, old: str, new: str) -> _Edit | None:
    """The last edit and the step from `old` to `new` in one.

    Only letters of a word typed one behind the other, and letters deleted so, are one. The place is tried rather
    than looked for: in "aab" nothing tells which "a" is the new one.
    """
    if not last.removed and len(new) == len(old) + 1:
        at = last.at + len(last.inserted)
        char = new[at : at + 1]
        begins_step = char == "\n" or (last.inserted[-1].isspace() and not char.isspace())
        if not begins_step and old == new[:at] + new[at + 1 :]:
            return _Edit(last.at, "", last.inserted + char)
    if not last.inserted and len(new) == len(old) - 1:
        for at in (last.at - 1, last.at):
            if at >= 0 and new == old[:at] + old[at + 1 :]:
                return _Edit(at, old[at], "")
    return None
