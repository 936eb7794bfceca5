"""Long licences made from short ones, and copies of them with known edits; the same on every run."""

import random

from glossator.core.assets import licences_folder
from glossator.core.clauses.model import Clause
from glossator.core.library.model import Licence, Metadata
from glossator.core.provisions.model import Localised

SOURCES = ("llama-4", "apache-2.0", "openai-terms-2024", "specimen-proprietary")
_CLAUSE_WORDS, _OWN_WORDS = 60, 6


def prose(words: int, seed: int = 1) -> str:
    """About so many words of licence prose in numbered clauses, no two of which have the same words."""
    texts = [(licences_folder() / each / "text.txt").read_text(encoding="utf-8") for each in SOURCES]
    source = " ".join(texts).split()
    chance = random.Random(seed)
    clauses = []
    for number in range(1, max(2, words // _CLAUSE_WORDS + 1)):
        at = chance.randrange(len(source) - _CLAUSE_WORDS)
        own = [f"matter{number}x{nth}" for nth in range(_OWN_WORDS)]
        clauses.append(f"{number}. {' '.join(source[at : at + _CLAUSE_WORDS - _OWN_WORDS] + own)}.")
    return "\n\n".join(clauses)


def edited(text: str, share: float, seed: int = 2) -> str:
    """`text` with about this share of its words replaced, dropped or followed by another."""
    chance = random.Random(seed)
    words = text.split(" ")
    for nth, word in enumerate(words):
        if word.isalpha() and chance.random() < share:
            words[nth] = chance.choice(("otherwise", "", f"{word} likewise"))
    return " ".join(words)


def licence_of(text: str, name: str) -> Licence:
    """`text`, whose paragraphs are numbered clauses, as a licence that nobody marked."""
    clauses = []
    start = 0
    for number, paragraph in enumerate(text.split("\n\n"), 1):
        end = start + len(paragraph)
        clauses.append(Clause(str(number), str(number), "", 1, start, start, end, end))
        start = end + 2
    return Licence(Metadata(name, Localised(name, name), name), text, tuple(clauses), ())
