"""Which known licence an unknown text is, and which ones it holds."""

import math
from collections.abc import Iterable, Sequence

from glossator.core.compare.matching import matching_blocks
from glossator.core.identify.borders import settled
from glossator.core.identify.fit import Fit
from glossator.core.identify.index import Index, digest
from glossator.core.identify.model import Candidate, Changes, Identification, Match, Part, Relation
from glossator.core.identify.notices import notices
from glossator.core.identify.parts import is_piece, named, parts
from glossator.core.identify.search import Unknown, fits, is_whole
from glossator.core.identify.words import split_words, word_spans
from glossator.core.progress import Progress, unwatched

_CANDIDATES, _LEAST_CANDIDATE = 5, 0.1
_BESIDES, _FEW_BESIDES, _MOST_BESIDES = 0.25, 30, 0.5
"""A text is the licence that it holds while a quarter of it, or half of it but few pairs, stand besides."""


def identify(text: str, index: Index, progress: Progress = unwatched) -> Identification:
    """What `text` is, by the texts of `index`; the same on every machine.

    `progress` is told the share of a long text that has been read; what it raises ends the work.
    """
    words = split_words(text)
    unknown = Unknown(index, words, index.pairs_of(words))
    if same := index.same_words(unknown.pairs):
        return _same_words(text, index, same)
    found = fits(unknown, 0, len(unknown.pairs))
    best = named(found, index)
    whole = best if best and is_whole(best, index) and _is_all(best, unknown) else None
    pieces = list(_besides(unknown, whole, progress))
    if whole and pieces:
        pieces, whole = [*pieces, whole], None
    pieces = settled(unknown, pieces)
    contains = _parts(text, index, pieces, whole)
    match = Match(index.ids[whole.text], _likeness(whole), exact=False) if whole else None
    relation = Relation.CLOSE if match else Relation.PARTS if contains else Relation.UNKNOWN
    return Identification(relation, match, _candidates(index, found, whole), contains)


def words_changed(text: str, index: Index, licence_id: str) -> Changes:
    """What was done to the words of the licence with this id to make `text`; raises ValueError where it is unknown."""
    before, after = index.words(index.ids.index(licence_id)), split_words(text)
    changed = inserted = deleted = at = other = 0
    for start, other_start, length in [*matching_blocks(before, after), (len(before), len(after), 0)]:
        out, into = start - at, other_start - other
        changed += min(out, into)
        deleted += max(out - into, 0)
        inserted += max(into - out, 0)
        at, other = start + length, other_start + length
    return Changes(changed, inserted, deleted)


def _same_words(text: str, index: Index, same: Sequence[int]) -> Identification:
    """The answer where every word is the same; the texts with other punctuation or capitals come last."""
    own = digest(text)
    ranked = sorted(same, key=lambda each: index.digests[each] != own)
    exact = index.digests[ranked[0]] == own
    match = Match(index.ids[ranked[0]], 1.0, exact)
    candidates = tuple(Candidate(index.ids[each], 1.0) for each in ranked[1:])
    return Identification(Relation.EXACT if exact else Relation.CLOSE, match, candidates)


def _is_all(found: Fit, unknown: Unknown) -> bool:
    """Whether hardly anything stands besides what was found."""
    all_pairs = len(unknown.pairs)
    besides = all_pairs - (found.end - found.start)
    return besides <= max(_BESIDES * all_pairs, min(_FEW_BESIDES, _MOST_BESIDES * all_pairs))


def _besides(unknown: Unknown, whole: Fit | None, progress: Progress) -> Iterable[Fit]:
    """What is found in the text besides the licence that it is as a whole."""
    if whole is None:
        yield from parts(unknown, 0, len(unknown.pairs), progress)
    else:
        yield from parts(unknown, 0, whole.start - 1, progress)
        yield from parts(unknown, whole.end + 1, len(unknown.pairs), progress)


def _parts(text: str, index: Index, pieces: Sequence[Fit], whole: Fit | None) -> tuple[Part, ...]:
    """The `pieces` and the notices outside them, as spans of `text` in reading order."""
    found = list(notices(text, index))
    spans = word_spans(text) if pieces or found else []
    held = [Part(index.ids[each.text], spans[each.start][0], spans[each.end][1], _likeness(each)) for each in pieces]
    taken = [(each.start, each.end) for each in held]
    if whole:
        taken.append((spans[whole.start][0], spans[whole.end][1]) if spans else (0, 0))
    said = {
        Part(index.ids[each.text], _first_letter(text, each.start), each.end, 0.0, named=True)
        for each in found
        if not any(start < each.end and each.start < end for start, end in taken)
    }
    return tuple(sorted((*held, *said), key=lambda each: (each.start, each.end, each.id)))


def _first_letter(text: str, start: int) -> int:
    return next(at for at in range(start, len(text)) if text[at].isalnum())


def _candidates(index: Index, found: Sequence[Fit], whole: Fit | None) -> tuple[Candidate, ...]:
    others = [each for each in found if each is not whole and (each.score >= _LEAST_CANDIDATE or is_piece(each))]
    return tuple(Candidate(index.ids[each.text], _likeness(each)) for each in others[:_CANDIDATES])


def _likeness(found: Fit) -> float:
    """The score to three digits, never rounded up: words differ."""
    return min(math.floor(found.score * 1000) / 1000, 0.999)
