"""A stretch of a paragraph as a layout shows it, every place in it traceable to the document and back."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from glossator.core.text.direction import isolate_atoms
from glossator.core.text.reflow import Paragraph
from glossator.core.text.utf16 import Utf16Map

Added = tuple[int, str]
"""The document's offset before which words are shown that are not its own, and these words."""


class ShownText:
    """The characters `first` to `last` of `paragraph`, with the isolates that keep names whole in Arabic if asked.

    `display` may put another character in the place of each, for display only. `added` has words that stand before
    the document's character at an offset, and belong to no place of it.

    `text` is what the layout gets. Places in it are UTF-16 units; places in the document are code points.
    """

    def __init__(
        self,
        paragraph: Paragraph,
        first: int = 0,
        last: int | None = None,
        *,
        isolated: bool = False,
        display: Callable[[str], str] = str,
        added: Sequence[Added] = (),
    ) -> None:
        self._paragraph = paragraph
        self._first = first
        self._isolated = isolated
        self._display = display
        self.words = paragraph.text[first:last]
        """What the document says here, without what display adds or changes."""
        displayed = display(self.words)
        self.text = isolate_atoms(displayed) if isolated else displayed
        self._places = _places(displayed, self.text) if added or len(self.text) != len(self.words) else None
        stretches = self._add(added)
        self._units = Utf16Map(self.text)
        self.added = tuple((self._units.to_units(start), self._units.to_units(end)) for start, end in stretches)
        """The units of each of the words that were added."""

    def _add(self, added: Sequence[Added]) -> list[tuple[int, int]]:
        """Put words in; returns where in `text` each of them begins and ends."""
        places, stretches = list(self._places or ()), []
        for offset, words in added:
            place = self._place(offset)
            at = places[place]
            self.text = self.text[:at] + words + self.text[at:]
            places[place:] = [each + len(words) for each in places[place:]]
            stretches.append((at, at + len(words)))
        self._places = tuple(places) if added else self._places
        return stretches

    def _place(self, offset: int) -> int:
        """Which of `words` the document's character `offset` is, clamped to them and their end."""
        return min(max(self._paragraph.to_display(offset) - self._first, 0), len(self.words))

    def with_added(self, added: Sequence[Added]) -> "ShownText":
        """The same stretch with these words put in, in the order of their offsets."""
        last = self._first + len(self.words)
        return ShownText(
            self._paragraph, self._first, last, isolated=self._isolated, display=self._display, added=added
        )

    def displayed(self, display: Callable[[str], str]) -> "ShownText":
        """The same stretch with what `display` puts in the place of each of its characters."""
        last = self._first + len(self.words)
        return ShownText(self._paragraph, self._first, last, isolated=self._isolated, display=display)

    @property
    def start(self) -> int:
        """The document's offset of the first character."""
        return self._paragraph.to_source(self._first)

    @property
    def end(self) -> int:
        """The document's offset behind the last character."""
        return self.start if not self.words else self._paragraph.to_source(self._first + len(self.words) - 1) + 1

    @property
    def length(self) -> int:
        """The units of `text`."""
        return self._units.to_units(len(self.text))

    def to_unit(self, offset: int) -> int:
        """The unit at which the document's character `offset` is shown, clamped to this stretch."""
        place = self._place(offset)
        return self._units.to_units(self._places[place] if self._places else place)

    def to_offset(self, unit: int) -> int:
        """The document's offset of what is shown at `unit`."""
        place = self._units.to_code_points(unit)
        if self._places:
            place = bisect_left(self._places, place)
        if place >= len(self.words):
            return self.end
        return self._paragraph.to_source(self._first + place)

    def units(self, start: int, end: int) -> tuple[int, int] | None:
        """The units that show the document's characters `start` to `end`; None where it shows none of them."""
        first, last = self.to_unit(max(start, self.start)), self._end_unit(min(end, self.end))
        return (first, last) if start < self.end and end > self.start and first < last else None

    def _end_unit(self, offset: int) -> int:
        """The unit behind the last character before `offset`; words that were added there are left out."""
        place = self._place(offset)
        return self._units.to_units(self._places[place - 1] + 1) if self._places and place else self.to_unit(offset)

    def slice(self, start: int, end: int) -> str:
        """The words shown of the document's characters `start` to `end`, clamped."""
        return self.words[self._place(start) : self._place(end)]


def _places(words: str, shown: str) -> tuple[int, ...]:
    """Where each character of `words` stands in `shown`, which has characters added; one more for the end."""
    places = []
    at = 0
    for char in words:
        at = shown.index(char, at)
        places.append(at)
        at += 1
    return (*places, len(shown))
