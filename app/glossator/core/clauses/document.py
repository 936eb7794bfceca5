"""A text seen as paragraphs, with the headings and the places for labels in each."""

from collections.abc import Iterator
from functools import cached_property

from glossator.core.clauses.comments import uncommented
from glossator.core.clauses.headings import Heading, heading_in
from glossator.core.clauses.labels import BARE
from glossator.core.clauses.lines import ends_sentence, lines_of
from glossator.core.clauses.paragraphs import Paragraph, paragraphs_of
from glossator.core.clauses.phrases import defines, is_dated, lead_in
from glossator.core.clauses.places import Place, places_in
from glossator.core.clauses.setting import layout_of

_FEWEST_QUESTIONS = 2
"""Questions on lines of their own that show a text to answer them."""
_MOST_HEADINGS = 3
"""Headings that may follow one another; more of them are a list or an address."""
_SHORT = 60
"""Characters below which a paragraph without a stop may be a line of an address."""
_LONG = 120
"""Characters above which a paragraph is running text, even where it ends without a stop."""
_LONGEST_DATE = 80
"""Characters of the longest line of a title, and of all lines with a date below it."""
_LONGEST_TITLE = 4
"""Paragraphs of the longest title with the lines below it."""
_FARTHEST_ALIKE = 6
"""Paragraphs to look ahead for a further one of the same form."""


class Document:
    """What can be said of each paragraph of a text before its clauses are known."""

    def __init__(self, text: str) -> None:
        lines = list(uncommented(text, list(lines_of(text))))
        self.text = text
        self.layout = layout_of(text, lines)
        self.paragraphs = paragraphs_of(text, lines, self.layout)
        self.places: list[list[Place]] = [places_in(text, paragraph, self.layout) for paragraph in self.paragraphs]

    @cached_property
    def headings(self) -> list[Heading | None]:
        """For each paragraph the heading that it is."""
        found = _without_runs([self._heading(nth) for nth in range(len(self.paragraphs))])
        for nth, heading in enumerate(found):
            if heading and not self._heads(nth, heading, found):
                found[nth] = None
        if sum(heading is not None and heading.asks for heading in found) < _FEWEST_QUESTIONS:
            return [None if heading and heading.asks else heading for heading in found]
        return found

    def _heading(self, nth: int) -> Heading | None:
        labelled = self.starts_with_label(nth) or self.paragraphs[nth].bullet
        return None if labelled else heading_in(self.text, self.paragraphs[nth])

    def _heads(self, nth: int, heading: Heading, headings: list[Heading | None]) -> bool:
        """Whether `heading` stands apart from the words before and has something below it to name."""
        paragraph = self.paragraphs[nth]
        if nth == 0 or headings[nth - 1] or heading.depth or paragraph.divided:
            return True
        if nth + 1 == len(self.paragraphs):
            return self.text[paragraph.start : paragraph.end].isupper()
        before, below = self.paragraphs[nth - 1], self.paragraphs[nth + 1]
        if not self._stands_apart(nth) or self.text[before.end - 1] == "," or self.text[below.start].islower():
            return False
        labelled = any(place.label.form != BARE for place in self.places[nth + 1])
        return labelled or headings[nth + 1] is not None or self.is_sentence(below, _SHORT)

    def _stands_apart(self, nth: int) -> bool:
        """Whether paragraph `nth` is set off: by a blank line, by capitals, below a sentence, below title and date."""
        paragraph, before = self.paragraphs[nth], self.paragraphs[nth - 1]
        if paragraph.lines[0].after_blank or self.is_sentence(before):
            return True
        return (nth < _LONGEST_TITLE and self.is_date(before)) or self.text[paragraph.start : paragraph.end].isupper()

    def starts_with_label(self, nth: int) -> bool:
        """Whether a label may stand at the start of paragraph `nth`; a bare number there may as well be an address."""
        places = self.places[nth]
        if not places or places[0].label.form == BARE:
            return False
        return places[0].label.start == self.paragraphs[nth].first_word

    def is_sentence(self, paragraph: Paragraph, long: int = _LONG) -> bool:
        """Whether the paragraph is a sentence, by its stop or its length, and not a line of an address or a list."""
        return paragraph.end - paragraph.start >= long or ends_sentence(self.text, paragraph.end)

    def is_item(self, paragraph: Paragraph) -> bool:
        """Whether the paragraph is long enough to be an item of a list that nothing announces."""
        return paragraph.end - paragraph.start >= _SHORT

    def is_led_in(self, paragraph: Paragraph) -> bool:
        """Whether words like a heading lead the paragraph in."""
        return lead_in(self.text, paragraph.start, paragraph.end) is not None and self.is_sentence(paragraph, _SHORT)

    def is_definition(self, nth: int) -> bool:
        """Whether paragraph `nth` says what a term means."""
        return defines(self.text, self.paragraphs[nth].start, self.paragraphs[nth].end)

    def another_defines(self, nth: int) -> bool:
        """Whether a paragraph soon after `nth` says what a further term means, before the next label or heading."""
        return any(self.is_definition(ahead) for ahead in self._ahead(nth))

    def another_is_led_in(self, nth: int) -> bool:
        """Whether a paragraph soon after `nth` is led in, before the next label or heading."""
        return any(self.is_led_in(self.paragraphs[ahead]) for ahead in self._ahead(nth))

    def _ahead(self, nth: int) -> Iterator[int]:
        """The paragraphs soon after `nth`, up to the next label or heading."""
        for ahead in range(nth + 1, min(nth + _FARTHEST_ALIKE, len(self.paragraphs))):
            if self.headings[ahead] or self.starts_with_label(ahead):
                return
            yield ahead

    def is_title(self, paragraph: Paragraph) -> bool:
        """Whether the paragraph could be the title of the text: short lines without a stop."""
        short = all(line.length <= _LONGEST_DATE for line in paragraph.lines)
        return short and not ends_sentence(self.text, paragraph.end)

    def continues_title(self, paragraph: Paragraph) -> bool:
        """Whether the paragraph below a title goes on with it: a date or the like, or short and in small letters."""
        return self.is_date(paragraph) or (self.text[paragraph.start].islower() and self.is_title(paragraph))

    def is_date(self, paragraph: Paragraph) -> bool:
        """Whether the paragraph gives a version, a date or an address, as the lines below a title do."""
        short = sum(line.length for line in paragraph.lines) <= _LONGEST_DATE
        if not short or ends_sentence(self.text, paragraph.end):
            return False
        words = self.text[paragraph.start : paragraph.end]
        return is_dated(words) and "©" not in words and "opyright" not in words


def _without_runs(headings: list[Heading | None]) -> list[Heading | None]:
    """`headings` without those of which too many follow one another."""
    found, run = list(headings), 0
    for nth, heading in enumerate([*headings, None]):
        if heading and not heading.depth:
            run += 1
            continue
        if run > _MOST_HEADINGS:
            found[nth - run : nth] = [None] * run
        run = 0
    return found
