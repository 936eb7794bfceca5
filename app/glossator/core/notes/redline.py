"""A suggested wording against the words it is to replace: what stays, what goes, what comes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from glossator.core.compare.diff import differences
from glossator.core.compare.words import Words, starts_of, words


class Change(StrEnum):
    """What becomes of words."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in a row that share their fate, with the white space behind them."""

    change: Change
    text: str


def redline(before: str, after: str) -> tuple[Stretch, ...]:
    """`before` and `after` as one text, what goes in front of what comes in its place.

    White space is told as one space. All goes and all comes where the two have too little in common.
    """
    old, new = words(before), words(after)
    edits = differences(old, new) if old.printed and new.printed else None
    if edits is None:
        spans = [(0, len(old), 0, len(new))]
    else:
        spans = [(each.before_start, each.before_end, each.after_start, each.after_end) for each in edits]
    return tuple(stretch for stretch in _stretches(_Text(before, old), _Text(after, new), spans) if stretch.text)


def abridged(stretches: Iterable[Stretch], longest: int) -> tuple[Stretch, ...]:
    """`stretches`, those of words that stay cut to about `longest` characters: the first of them and the last."""
    return tuple(
        replace(each, text=_shortened(each.text, longest)) if each.change is Change.KEPT else each for each in stretches
    )


def _shortened(text: str, longest: int) -> str:
    words = text.rstrip()
    if len(words) <= longest:
        return text
    half = longest // 2
    beginning, end = words[:half].rpartition(" ")[0], words[-half:].partition(" ")[2]
    return f"{beginning} … {end}{text[len(words) :]}"


class _Text:
    """A text that is cut at its words."""

    def __init__(self, text: str, found: Words) -> None:
        self._text = text
        self._starts = [*starts_of(found, text), len(text)]
        self.length = len(found)

    def cut(self, first: int, last: int) -> str:
        """The words from `first` up to `last` with what is printed behind each; all there is before the first word."""
        start = 0 if first == 0 else self._starts[first]
        return _one_spaced(self._text[start : self._starts[last]]) if first < last else ""


def _stretches(old: _Text, new: _Text, spans: list[tuple[int, int, int, int]]) -> Iterator[Stretch]:
    at = 0
    for old_start, old_end, new_start, new_end in spans:
        yield Stretch(Change.KEPT, old.cut(at, old_start))
        yield Stretch(Change.DELETED, old.cut(old_start, old_end))
        yield Stretch(Change.INSERTED, new.cut(new_start, new_end))
        at = old_end
    yield Stretch(Change.KEPT, old.cut(at, old.length))


def _one_spaced(text: str) -> str:
    """`text` with one space for each stretch of white space, and none at its start."""
    end = " " if text[-1:].isspace() else ""
    return " ".join(text.split()) + end if text.strip() else ""
