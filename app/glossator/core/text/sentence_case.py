"""Words in capitals as a sentence would print them: for display, one character for each character.

Warranty disclaimers are printed in capitals, which nobody can read for long. Which words keep a capital is learnt
from the rest of the document: “LLAMA MATERIALS” becomes “Llama Materials” where it is written so elsewhere.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"(?:[.!?:;]['\"”’)\]]*\s*|\n\s*\n\s*|\A\s*)\Z")
_LABEL = re.compile(r"\W*(?:\w{1,3}[.)]\s+)?\W*")
_NEAR = 8
_ENOUGH = 80_000
"""As many characters tell how a document writes its words."""
_FEWEST_WORDS = 6
"""As many capitalised words in a row are a passage in capitals, fewer a name, a heading or an acronym."""
_MOST_BETWEEN = 1
"""As many words in small letters do not end a passage: TITLE, MERCHANTABILITY, or FITNESS FOR A PURPOSE."""
_FEWEST_TIMES = 2  # what has its capital only once may have it from a heading
_ARTICLE = "A"
_PRONOUN = "I"


class SentenceCase:
    """Knows how `document` writes its words where it does not write in capitals."""

    def __init__(self, document: str) -> None:
        self._forms = _forms(document[:_ENOUGH])

    def of(self, words: str) -> str:
        """`words`, as many characters, with passages in capitals as sentences."""
        pieces: list[str] = []
        at = 0
        for start, end in _passages(words):
            pieces += [words[at:start], self._lowered(words, start, end)]
            at = end
        return "".join((*pieces, words[at:]))

    def _lowered(self, words: str, start: int, end: int) -> str:
        pieces: list[str] = []
        at = start
        for word in _WORD.finditer(words, start, end):
            pieces.append(words[at : word.start()])
            before = words[: word.start()]
            begins = bool(_LABEL.fullmatch(before) or _SENTENCE_END.search(before[-_NEAR:]))
            pieces.append(self._form(word[0], begins=begins, alone=_is_label(words, *word.span())))
            at = word.end()
        return "".join((*pieces, words[at:end]))

    def _form(self, word: str, *, begins: bool, alone: bool) -> str:
        """`word` as it is written elsewhere, else in small letters; with a capital where a sentence `begins`."""
        if alone or word == _PRONOUN:
            return word
        form = self._forms.get(word.lower(), word.lower())
        if begins:
            form = form[:1].upper() + form[1:]
        return form if len(form) == len(word) else word


def _forms(document: str) -> dict[str, str]:
    """How each word is mostly written within sentences outside passages in capitals, if not in small letters."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    at = 0
    for start, end in (*_passages(document), (len(document), len(document))):
        for word in _WORD.finditer(document, at, start):
            if not _SENTENCE_END.search(document[max(word.start() - _NEAR, 0) : word.start()]):
                counts[word[0].lower()][word[0]] += 1
        at = end
    common = {key: forms.most_common(1)[0] for key, forms in counts.items()}
    return {key: form for key, (form, times) in common.items() if form != key and times >= _FEWEST_TIMES}


def _passages(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of `text` that are printed in capitals."""
    run: list[re.Match[str]] = []
    between = 0
    for word in _WORD.finditer(text):
        if word[0].upper() == word[0] and word[0].lower() != word[0]:
            run.append(word)
            between = 0
        elif between < _MOST_BETWEEN:
            between += 1
        else:
            yield from _passage(run)
            run = []
    yield from _passage(run)


def _passage(run: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    if sum(len(word[0]) > 1 for word in run) >= _FEWEST_WORDS:
        yield run[0].start(), run[-1].end()


def _is_label(text: str, start: int, end: int) -> bool:
    """Whether a single letter counts or names something, as (B) does; an article stands free."""
    is_free = text[start - 1 : start] in ("", " ", "\n") and text[end : end + 1] in ("", " ", "\n")
    return end - start == 1 and not (is_free and text[start] == _ARTICLE)
