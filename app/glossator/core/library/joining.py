"""Several texts as one licence.

The first comes first, so that every offset of it stays true; `llama-4+llama-4-aup` is what a review calls the whole.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from glossator.core.clauses.model import Clause
from glossator.core.library.model import Licence, Metadata, Reading
from glossator.core.provisions.model import Provision

_BETWEEN = "\n\n"


def join(main: Licence, parts: Sequence[Licence]) -> Licence:
    """`main` and then `parts` as one licence with the card of `main`.

    Clauses of a part bear its id before their own (`llama-4-aup/2`), and its provisions name them so. Size, counts,
    silence and hash are those of the whole.
    """
    whole = main
    for part in parts:
        offset = len(whole.text) + len(_BETWEEN)
        whole = replace(
            whole,
            text=whole.text + _BETWEEN + part.text,
            clauses=(*whole.clauses, *(_moved_clause(each, part.id, offset) for each in part.clauses)),
            provisions=(*whole.provisions, *(_moved_provision(each, part.id, offset) for each in part.provisions)),
            parts=(*whole.parts, part.metadata),
        )
    return replace(whole, metadata=_card([main.metadata, *whole.parts]))


def _moved_clause(clause: Clause, part: str, offset: int) -> Clause:
    return replace(
        clause,
        id=f"{part}/{clause.id}",
        start=clause.start + offset,
        body=clause.body + offset,
        own_end=clause.own_end + offset,
        end=clause.end + offset,
    )


def _moved_provision(provision: Provision, part: str, offset: int) -> Provision:
    clause = f"{part}/{provision.clause}"
    return replace(provision, clause=clause, start=provision.start + offset, end=provision.end + offset)


def _card(cards: Sequence[Metadata]) -> Metadata:
    import hashlib  # costs more to load than many a licence

    counts: Counter[str] = Counter()
    for card in cards:
        counts.update(card.counts)
    return replace(
        cards[0],
        counts=dict(counts),
        silent=_silent(cards),
        words=sum(card.words for card in cards),
        sha256=hashlib.sha256("".join(card.sha256 for card in cards).encode()).hexdigest(),
    )


def _silent(cards: Sequence[Metadata]) -> dict[str, tuple[str, ...]]:
    """The kinds on which every part is silent, with all words that were searched for."""
    kinds = [kind for kind in cards[0].silent if all(card.reading(kind) is Reading.SILENT for card in cards)]
    return {kind: tuple(dict.fromkeys(word for card in cards for word in card.silent[kind])) for kind in kinds}
