"""A long text and an edited copy of it, of which it is known where every word went."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.core.assets import licences_folder
from glossator.core.notes.anchoring.model import Hold, Located
from glossator.core.notes.model import Selector

_CONTEXT = 32
_NEW_WORDS = ("otherwise", "likewise", "any", "such", "party", "upon", "reasonable", "written")

Span = tuple[int, int]


@dataclass(slots=True)
class Word:
    """A word of the text: where it stands there, and where it or what replaced it stands in the copy."""

    text: str
    start: int
    after: Span | None = None
    is_kept: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class KnownEdits:
    """The text, its words in a list for each paragraph, its copy, and the words of that."""

    before: str
    paragraphs: list[list[Word]]
    after: str
    copied: list[Span]

    def quotations(self, count: int, most: int, seed: int = 1) -> Iterator[tuple[Selector, Sequence[Word]]]:
        """So many quotations of up to `most` words, each within a paragraph, with the words that they are of."""
        chance = random.Random(seed)
        for _ in range(count):
            words = chance.choices(self.paragraphs, [len(words) for words in self.paragraphs])[0]
            first = chance.randrange(len(words))
            quoted = words[first : first + chance.randint(1, most)]
            yield self._selector(quoted[0].start, quoted[-1].end), quoted

    def is_right(self, found: Located, words: Sequence[Word]) -> bool:
        """Whether `found` is where `words` went: all that are left, and beyond these only what replaced others."""
        kept = [word.after for word in words if word.is_kept and word.after]
        if not kept or not found.hold.has_place:
            return not kept and found.hold in (Hold.ORPHANED, Hold.DOUBTFUL)
        lead = next(nth for nth, word in enumerate(words) if word.is_kept)
        tail = next(nth for nth, word in enumerate(reversed(words)) if word.is_kept)
        first, last = self.copied.index(kept[0]), self.copied.index(kept[-1])
        low = self.copied[max(0, first - 2 * lead)][0]
        high = self.copied[min(len(self.copied) - 1, last + 2 * tail)][1]
        return low <= found.start <= kept[0][0] and kept[-1][1] <= found.end <= high

    def _selector(self, start: int, end: int) -> Selector:
        prefix, suffix = self.before[max(0, start - _CONTEXT) : start], self.before[end : end + _CONTEXT]
        return Selector(start, end, self.before[start:end], prefix, suffix)


def known_edits(licences: Sequence[str], share: float, moved: float, gone: float, seed: int = 1) -> KnownEdits:
    """The texts of `licences` in a row, and a copy.

    In the copy this `share` of the words is replaced, dropped or followed by another, and these shares of the
    paragraphs have `moved` anywhere or are `gone`.
    """
    chance = random.Random(seed)
    before, paragraphs = _read(licences)
    stays = [words for words in paragraphs if chance.random() >= moved]
    for words in [words for words in paragraphs if all(words is not each for each in stays)]:
        stays.insert(chance.randrange(len(stays) + 1), words)
    after, copied = _copy([words for words in stays if chance.random() >= gone], share, chance)
    return KnownEdits(before, paragraphs, after, copied)


def _read(licences: Sequence[str]) -> tuple[str, list[list[Word]]]:
    texts = ((licences_folder() / each / "text.txt").read_text(encoding="utf-8") for each in licences)
    blocks = [block.split() for text in texts for block in text.split("\n\n") if block.split()]
    paragraphs: list[list[Word]] = []
    at = 0
    for block in blocks:
        paragraphs.append([])
        for text in block:
            paragraphs[-1].append(Word(text, at))
            at += len(text) + 1
        at += 1
    return "\n\n".join(" ".join(block) for block in blocks), paragraphs


def _copy(paragraphs: Sequence[Sequence[Word]], share: float, chance: random.Random) -> tuple[str, list[Span]]:
    text, copied = "", []
    for words in paragraphs:
        for word in words:
            kind = chance.choice(("replaced", "dropped", "followed")) if chance.random() < share else ""
            for nth, printed in enumerate(_printed(word.text, kind, chance)):
                span = len(text), len(text) + len(printed)
                if nth == 0:
                    word.after, word.is_kept = span, kind != "replaced"
                copied.append(span)
                text += f"{printed} "
        text = f"{text[:-1]}\n\n"
    return text, copied


def _printed(word: str, kind: str, chance: random.Random) -> tuple[str, ...]:
    """What stands in the copy in place of `word`."""
    new = chance.choice(_NEW_WORDS)
    return {"replaced": (new,), "dropped": (), "followed": (word, new)}.get(kind, (word,))
